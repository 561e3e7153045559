/** A place in a menu. */
export type MenuItem = Readonly<{ href: string; label: string; current: boolean }>;

/** The places one can go to, the one that is open marked for the eye and for a screen reader. */
export function Menu({ label, items }: Readonly<{ label: string; items: readonly MenuItem[] }>) {
  return (
    <nav class="menu" aria-label={label}>
      <ul role="list">
        {items.map(({ href, label: name, current }) => (
          <li key={href}>
            <a href={href} {...(current ? { 'aria-current': 'page' } : {})}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
