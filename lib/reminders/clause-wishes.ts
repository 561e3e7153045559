import type { Topic } from '@/lib/packs';
import type { Judgement, Matter, Outcome } from '@/lib/relevance';

/** A clause that would bear on a draft: its topic, and words it should have where several clauses share the topic. */
export type ClauseWish = Readonly<{ topics: readonly Topic[]; wording?: RegExp }>;

/** Topics of clauses that are shown only in the whole code; a clause with one of them is never quoted. */
export const WHOLE_CODE_ONLY: readonly Topic[] = ['consequences', 'law', 'context'];

const ABOUT_PEOPLE = /\b(?:about|against|concerning|regarding)\b/iu;
const TO_PEOPLE = /^(?!.*\babout\b).*\b(?:to|towards?|at)\b/iu;
const MEETING = /\bmeet(?:ing)?s?\b/iu;
const CLOSING = /\b(?:clos(?:e|ed|ing)|shut|disband(?:ed)?|end(?:ed)?)\b/iu;
const SIGNING = /\bsign(?:s|ed|ing)?\b/iu;
const COMPLAINTS = /\bcomplaints?\b/iu;
const NEITHER_MEETING_NOR_CLOSING =
  /^(?!.*\bmeet(?:ing)?s?\b)(?!.*\b(?:clos(?:e|ed|ing)|shut|disband(?:ed)?|end(?:ed)?)\b)/isu;

const ANY_ABUSE: readonly ClauseWish[] = [{ topics: ['abuse'] }, { topics: ['conduct'] }];

/**
 * What to look for, best first, for each outcome; nothing for those that quote no clause. A wish with wording is
 * always followed by the same topic without it, so that a code in other words still has its clause found.
 * Abuse and grave claims fall back on how the school asks people to behave; a nameless complaint on the clause about
 * complaints. The rest has no broader clause that would not blame a parent: the complaints link stands alone.
 */
export function clauseWishes({ outcome, matters, also }: Judgement): readonly ClauseWish[] {
  switch (outcome) {
    case 'abuse':
      return matters.includes('to-person')
        ? [{ topics: ['abuse'], wording: TO_PEOPLE }, ...ANY_ABUSE]
        : [{ topics: ['abuse'], wording: ABOUT_PEOPLE }, ...ANY_ABUSE];
    case 'allegation':
      return [{ topics: ['allegation'] }, { topics: ['conduct'] }];
    case 'befriending':
      return [{ topics: ['befriending'] }];
    case 'anonymity':
      return [{ topics: ['anonymity'] }, { topics: ['complaint'] }];
    case 'take-down':
      return [...meetingWishes(matters), { topics: ['take-down'] }];
    case 'chat':
      return chatWishes(matters, also);
    case 'complaint':
      return [{ topics: ['complaint'] }];
    case 'code':
      return [{ topics: ['review'], wording: SIGNING }, { topics: ['review'] }];
    case 'help':
    case 'own-route':
    case 'mention':
      return [];
  }
}

function meetingWishes(matters: readonly Matter[]): readonly ClauseWish[] {
  return matters.includes('meeting') ? [{ topics: ['take-down', 'chat'], wording: MEETING }] : [];
}

/** A row over how a parent helper or governor behaves in a chat is a complaint too: that clause speaks for the parent. */
function chatWishes(matters: readonly Matter[], also: readonly Outcome[]): readonly ClauseWish[] {
  const wishes: ClauseWish[] = [];
  if (matters.includes('message-viewing')) wishes.push({ topics: ['message-viewing'] });
  if (matters.includes('chat-closing')) wishes.push({ topics: ['chat'], wording: CLOSING });
  wishes.push(...meetingWishes(matters));
  if (also.includes('complaint')) wishes.push({ topics: ['chat'], wording: COMPLAINTS });
  return [
    ...wishes,
    { topics: ['chat'], wording: NEITHER_MEETING_NOR_CLOSING },
    { topics: ['chat'] },
  ];
}
