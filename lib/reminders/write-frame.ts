import type { WordKey, Words } from '@/lib/words';
import type { CardFrame, CardSize, CodeParts, DismissChoices, Occasion } from './card-content';
import { isDueForReview } from './due-for-review';
import type { Reminder } from './reminder';

/** What is known only when a card is written. */
export type WritingExtras = Readonly<{
  /** What the card stands beside; a post unless given. */
  occasion?: Occasion;
  /** The keys that lead into the card, as the browser prints them; absent or empty where there are none. */
  shortcut?: string;
  /** Words of the draft that named the school, as they stand in it; may be empty. */
  quoted: readonly string[];
  /** The size the parent chose; the usual one where it is left out. */
  size?: CardSize;
  /** Today as an ISO date. */
  today: string;
}>;

const CAN_STILL = {
  post: 'card.canStillPost',
  message: 'card.canStillSend',
  staff: 'card.canStillAdd',
} as const satisfies Record<Occasion, WordKey>;

const TURN_OFF = {
  post: ['card.dismissSiteOff', 'card.doneSiteOff'],
  message: ['card.dismissMessagesOff', 'card.doneMessagesOff'],
  staff: ['card.dismissStaffOff', 'card.doneStaffOff'],
} as const satisfies Record<Occasion, readonly [WordKey, WordKey]>;

/** More words than these say nothing more about why a card appeared. */
const MOST_QUOTED = 3;

/** The parts every card has, with `announced` said when it appears. */
export function writeFrame(
  { key, school }: Reminder,
  words: Words,
  { shortcut, size = 'usual' }: WritingExtras,
  titled: WordKey,
  announced: WordKey,
): CardFrame {
  const announcement = words.say(announced, { school: school.pack.school.name });
  const { lang, dir } = words.language;
  return {
    language: { lang, dir },
    key,
    size,
    school: school.id,
    title: words.say(titled),
    close: words.say('card.close'),
    announcement: shortcut
      ? `${announcement} ${words.say('card.reachIt', { shortcut })}`
      : announcement,
  };
}

/** The parts of every card about the code; no pack can leave one out. */
export function writeCodeParts(
  { school: { pack } }: Reminder,
  words: Words,
  extras: WritingExtras,
): CodeParts {
  const quoted = [...new Set(extras.quoted.map(readable).filter(Boolean))];
  const occasion = extras.occasion ?? 'post';
  return {
    occasion,
    why: writeWhy(pack.school.name, words, quoted),
    quoted,
    canStillPost: words.say(CAN_STILL[occasion]),
    complaints: {
      label: words.say('card.complaintsLink', { title: pack.complaints.title }),
      href: pack.complaints.url,
    },
    wholeCode: words.say('card.wholeCode'),
    writeToSchool: occasion === 'staff' ? null : words.say('card.writeToSchool'),
    dismiss: writeDismiss(words, occasion),
  };
}

/** Our lines in the parent's language, then the neutral line, then the age of the copy where it is due for a new one. */
export function writeLines(
  lines: readonly WordKey[],
  { school: { pack } }: Reminder,
  words: Words,
  { today }: WritingExtras,
): readonly string[] {
  const said = [...lines.map((line) => words.say(line)), words.say('card.neutral')];
  return isDueForReview(pack, today)
    ? [...said, words.say('card.stale', { date: words.date(pack.code.adopted) })]
    : said;
}

/** Words of a draft as they can stand in a sentence of ours: what turns text round would turn that round as well. */
function readable(text: string): string {
  return text.replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '').trim();
}

function writeWhy(school: string, words: Words, quoted: readonly string[]): string {
  if (quoted.length === 0) return words.say('card.whyName', { school });
  const shown = quoted.slice(0, MOST_QUOTED);
  const list = words.list(shown.map((text) => words.say('card.quoted', { words: text })));
  return words.say('card.whyWords', { words: list });
}

function writeDismiss(words: Words, occasion: Occasion): DismissChoices {
  const [siteOff, doneSiteOff] = TURN_OFF[occasion];
  const isDraft = occasion !== 'staff';
  return {
    label: words.say('card.dismissLabel'),
    keep: isDraft ? words.say('card.dismissKeep') : null,
    thisDraft: words.say(isDraft ? 'card.dismissThisDraft' : 'card.dismissThisPerson'),
    notMySchool: isDraft ? words.say('card.dismissNotMySchool') : null,
    untilTomorrow: words.say('card.dismissUntilTomorrow'),
    siteOff: words.say(siteOff),
    done: {
      'this-draft': words.say(isDraft ? 'card.doneThisDraft' : 'card.doneThisPerson'),
      'not-my-school': words.say('card.doneNotMySchool'),
      'until-tomorrow': words.say('card.doneUntilTomorrow'),
      'site-off': words.say(doneSiteOff),
      keep: words.say('card.doneKeep'),
      'not-kept': words.say('card.notKept'),
    },
    undo: words.say('card.undo'),
  };
}
