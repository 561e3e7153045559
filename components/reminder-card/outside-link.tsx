import type { CardLink } from '@/lib/reminders';

/** A link out of the card: a new tab, told neither where it was pressed nor by what. */
export function OutsideLink({ link, kind }: Readonly<{ link: CardLink; kind?: 'main' }>) {
  return (
    <a
      class={kind}
      href={link.href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
    >
      {link.label}
    </a>
  );
}
