import { helpFor, type HelpContact as Contact, type HelpContactId } from '@/lib/guidance';
import type { WordKey, Words } from '@/lib/words';
import type { HelpCard, HelpContact } from './card-content';
import type { ReminderOf } from './reminder';
import { writeFrame, type WritingExtras } from './write-frame';

/** The help card: who to turn to, danger first. It carries nothing from the pack but its nation. */
export function writeHelpCard(
  reminder: ReminderOf<'help'>,
  words: Words,
  extras: WritingExtras,
): HelpCard {
  const { matters, school } = reminder;
  const contacts = helpFor(school.pack.school.nation, matters);
  const oldest = contacts.map(({ lastChecked }) => lastChecked).sort()[0] ?? '';
  const selfHarm = matters.includes('self-harm');
  return {
    kind: 'help',
    ...writeFrame(reminder, words, extras, 'help.title', 'help.announcement'),
    lead: words.say(leadOf(reminder)),
    reassurance: words.say(selfHarm ? 'help.reassuranceSelfHarm' : 'help.reassurance'),
    contacts: contacts.map((contact) => writeContact(contact, words)),
    goodToKnow: {
      label: words.say('help.goodToKnow'),
      lines: goodToKnow(reminder).map((line) => words.say(line)),
    },
    lastChecked: words.say('help.lastChecked', { date: words.date(oldest) }),
  };
}

function leadOf({ matters, school }: ReminderOf<'help'>): WordKey {
  if (school.pack.school.nation === 'other') return 'help.leadElsewhere';
  return matters.includes('self-harm') ? 'help.leadSelfHarm' : 'help.lead';
}

/** The law on naming teachers is that of England and Wales: https://www.legislation.gov.uk/ukpga/2002/32/section/141F */
function goodToKnow({ matters, school }: ReminderOf<'help'>): readonly WordKey[] {
  const { nation } = school.pack.school;
  const lines: WordKey[] = ['help.postLasts'];
  if (!matters.includes('self-harm')) lines.unshift('help.keepProof');
  if (matters.includes('sexual-harm')) lines.push('help.neverPassOn');
  if (matters.includes('staff-harm') && (nation === 'england' || nation === 'wales'))
    lines.push('help.namingTeacher');
  return lines;
}

function writeContact({ id, reach }: Contact<HelpContactId>, words: Words): HelpContact {
  const contact = {
    label: words.say(`help.${id}Label`),
    detail: words.say(`help.${id}Detail`),
  };
  switch (reach.by) {
    case 'phone':
      return {
        ...contact,
        href: `tel:${reach.number.replaceAll(' ', '')}`,
        hrefLabel: words.say('help.call', { number: reach.number }),
      };
    case 'page':
      return { ...contact, href: reach.url, hrefLabel: words.say('help.openPage') };
    case 'asking':
      return contact;
  }
}
