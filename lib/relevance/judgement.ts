import type { SchoolMatch } from '@/lib/naming';
import type { Place, SiteId } from '@/lib/sites';

/** What a draft means, in order of precedence: the first that fits is the outcome. */
export const OUTCOMES = [
  'help',
  'own-route',
  'abuse',
  'allegation',
  'befriending',
  'anonymity',
  'take-down',
  'chat',
  'complaint',
  'code',
  'mention',
] as const;

/** One meaning a draft can have; `none` is the absence of a judgement, not an outcome. */
export type Outcome = (typeof OUTCOMES)[number];

/** Matters with a route of their own, outside the complaints procedure. */
export const ROUTES = ['admissions', 'exclusion', 'send-plan', 'data', 'discrimination'] as const;

/** One of the matters with a route of their own. */
export type Route = (typeof ROUTES)[number];

/** A draft that names a school, and where it is being written. */
export type NamedDraft = Readonly<{
  text: string;
  match: SchoolMatch;
  site?: SiteId;
  place?: Place;
  anonymous?: boolean;
}>;

/** Words in the draft that speak for an outcome. Offsets are UTF-16 units, end exclusive. */
export type Evidence = Readonly<{
  start: number;
  end: number;
  outcome: Outcome;
  /** A short reason for engineers and tests ("insult aimed at a person"); never shown as it is. */
  why: string;
}>;

type JudgementBase = Readonly<{
  /** Further outcomes a careful reader would accept. */
  also: readonly Outcome[];
  evidence: readonly Evidence[];
  /** The draft says the parent has already complained: show the next step, not the first. */
  alreadyComplained: boolean;
  /** Finer matters inside an outcome that change the words shown. */
  matters: readonly Matter[];
}>;

/**
 * Finer matters that change our line or the clause, without being outcomes of their own:
 * self-harm or sexual harm online (help), a head asking to see messages, a chat being closed, a meeting
 * the parent is called to (chat, take-down), a threat (abuse), abuse said to a person rather than about one.
 */
export type Matter =
  | 'self-harm'
  | 'sexual-harm'
  | 'staff-harm'
  | 'message-viewing'
  | 'chat-closing'
  | 'meeting'
  | 'threat'
  | 'to-person';

/** What the draft means. `route` exists exactly when the outcome is `own-route`. */
export type Judgement =
  | (JudgementBase & Readonly<{ outcome: 'own-route'; route: Route }>)
  | (JudgementBase & Readonly<{ outcome: Exclude<Outcome, 'own-route'> }>);
