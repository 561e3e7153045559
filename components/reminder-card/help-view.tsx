import type { HelpCard, HelpContact } from '@/lib/reminders';
import { OutsideLink } from './outside-link';

/** Who can help now, in order; nothing about the school's code. */
export function HelpView({ content }: Readonly<{ content: HelpCard }>) {
  return (
    <>
      <p class="lead">{content.lead}</p>
      <p>{content.reassurance}</p>
      <ul class="contacts">
        {content.contacts.map((contact) => (
          <Contact key={contact.label} contact={contact} />
        ))}
      </ul>
      <details>
        <summary>{content.goodToKnow.label}</summary>
        {content.goodToKnow.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
      <p class="why">{content.lastChecked}</p>
    </>
  );
}

function Contact({ contact }: Readonly<{ contact: HelpContact }>) {
  const { label, detail, href, hrefLabel } = contact;
  return (
    <li>
      <strong>{label}</strong>
      <p>{detail}</p>
      {href !== undefined && <OutsideLink link={{ label: hrefLabel ?? href, href }} />}
    </li>
  );
}
