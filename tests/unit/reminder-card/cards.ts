import type { ClauseCard, HelpCard } from '@/lib/reminders';

const frame = {
  language: { lang: 'en', dir: 'ltr' },
  key: 's/clause/E1',
  school: 's',
  size: 'usual',
  title: 'A quiet word',
  close: 'Close',
  announcement: 'A note is beside your draft.',
} as const;

/** A card that quotes no clause, with what `changes` says. */
export function clauseCard(changes: Partial<ClauseCard> = {}): ClauseCard {
  return {
    ...frame,
    kind: 'clause',
    clause: null,
    lines: ['Our line.'],
    occasion: 'post',
    why: 'You wrote "Whitefield".',
    quoted: ['Whitefield'],
    canStillPost: 'You can still post.',
    complaints: { label: 'How to complain', href: 'https://school.example/complaints' },
    wholeCode: 'The whole code',
    writeToSchool: 'Write to the school',
    dismiss: {
      label: 'Not now',
      keep: 'Keep it',
      thisDraft: 'Not for this draft',
      notMySchool: 'Not my school',
      untilTomorrow: 'Pause until tomorrow',
      siteOff: 'Off on this site',
      done: {
        'this-draft': 'Gone for this draft.',
        'not-my-school': 'Noted.',
        'until-tomorrow': 'Paused until tomorrow.',
        'site-off': 'Off here.',
        keep: 'Kept.',
        'not-kept': 'Not kept.',
      },
      undo: 'Undo',
    },
    ...changes,
  };
}

/** A help card that names nobody. */
export function helpCard(): HelpCard {
  return {
    ...frame,
    kind: 'help',
    key: 'help',
    lead: 'Who can help now',
    reassurance: 'You are not alone.',
    contacts: [],
    goodToKnow: { label: 'Good to know', lines: [] },
    lastChecked: 'Checked in September.',
  };
}
