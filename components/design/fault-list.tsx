import { useEffect, useRef } from 'preact/hooks';
import { Notice } from './notice';

/**
 * Why a file could not be used: a plain sentence for each fault, all of them at once, between `title` and `kept`,
 * which says that what was there has stayed. Takes the focus when it appears.
 */
export function FaultList({
  title,
  sentences,
  kept,
}: Readonly<{ title: string; sentences: readonly string[]; kept: string }>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [sentences]);
  return (
    <Notice look>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      <p>{kept}</p>
    </Notice>
  );
}
