import { useEffect, useRef } from 'preact/hooks';

/** The one heading of a page, with a line below. With `takeFocus` it has the focus, so that reading begins there. */
export function PageHeading({
  title,
  lead,
  takeFocus,
}: Readonly<{ title: string; lead?: string; takeFocus: boolean }>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  return (
    <div class="stack-tight">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p class="lead soft">{lead}</p>}
    </div>
  );
}
