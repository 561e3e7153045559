import { OutsideLink } from '../design/outside-link';
import '../design/fold.css';

/** A matter that goes another way than the complaints procedure. */
export type Way = Readonly<{
  id: string;
  title: string;
  detail: string;
  link: Readonly<{ label: string; url: string }> | null;
}>;

/** Matters with a way of their own, each folded until it is wanted. */
export function WayList({ ways }: Readonly<{ ways: readonly Way[] }>) {
  return (
    <div class="stack-tight">
      {ways.map(({ id, title, detail, link }) => (
        <details class="fold" key={id}>
          <summary>{title}</summary>
          <p>{detail}</p>
          {link && (
            <p>
              <OutsideLink href={link.url}>{link.label}</OutsideLink>
            </p>
          )}
        </details>
      ))}
    </div>
  );
}
