import { OutsideLink } from '../design/outside-link';
import './contact-list.css';

/** Somebody to turn to. `reach` is null where there is nothing to press. */
export type Contact = Readonly<{
  id: string;
  label: string;
  detail: string;
  reach: Readonly<{ label: string; href: string }> | null;
}>;

/** Who to turn to, in the order given. */
export function ContactList({ contacts }: Readonly<{ contacts: readonly Contact[] }>) {
  return (
    <ul class="contacts" role="list">
      {contacts.map(({ id, label, detail, reach }) => (
        <li key={id}>
          <div>
            <strong>{label}</strong>
            <p>{detail}</p>
          </div>
          {reach &&
            (reach.href.startsWith('https:') ? (
              <OutsideLink href={reach.href}>{reach.label}</OutsideLink>
            ) : (
              <a href={reach.href}>{reach.label}</a>
            ))}
        </li>
      ))}
    </ul>
  );
}
