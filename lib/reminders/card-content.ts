/**
 * What a card shows, with every word of ours already in the parent's language.
 * The card holds no text of its own; the school's words are passed through unchanged.
 */
export type CardContent = ClauseCard | RouteCard | HelpCard | QuietMark;

/** A link that opens in a new tab with no referrer and no opener. */
export type CardLink = Readonly<{ label: string; href: string }>;

/** Language and direction of our words. */
export type CardLanguage = Readonly<{ lang: string; dir: 'ltr' | 'rtl' }>;

/** Words every card has: its name for screen readers, how to reach and leave it, how to close it. */
export type CardFrame = Readonly<{
  language: CardLanguage;
  /** Stays the same while the same thing is being said: a draft gets one card per key. */
  key: string;
  /** The school's id in the store; what "not about my school" and "read the code" refer to. */
  school: string;
  size: CardSize;
  title: string;
  close: string;
  /** Said politely by screen readers when the card appears, with the shortcut where there is one. */
  announcement: string;
}>;

/** The ways a parent can send a card away, each with its words; absent where it may not be offered. */
export type DismissChoices = Readonly<{
  /** The fold that holds the choices ("Not now"). */
  label: string;
  /** Keeps the words in our own page, and sends the card away for this draft; null where there are none. */
  keep: string | null;
  thisDraft: string;
  /** Null where nothing named the school. */
  notMySchool: string | null;
  untilTomorrow: string;
  /** Turns off no more than what brought the card: the site, its messages, or staff. */
  siteOff: string;
  /** What the card says after each choice, beside "Undo"; keyed by the choice. */
  done: Readonly<Record<DoneScope, string>>;
  undo: string;
}>;

/** What a card stands beside: a draft that others will read, a private message, or somebody who was added or followed. */
export type Occasion = 'post' | 'message' | 'staff';

/** How far a dismissal reaches. */
export type DismissScope = 'this-draft' | 'not-my-school' | 'until-tomorrow' | 'site-off' | 'keep';

/** What came of it: as asked, or that the browser would not keep the words. */
export type DoneScope = DismissScope | 'not-kept';

/** How large a card is, beside the words of the site. */
export type CardSize = 'small' | 'usual' | 'large';

/** The school's words, quoted exactly, and where they stand. */
export type QuotedClause = Readonly<{
  /** "Whitefield Primary School asks, in its code:" */
  intro: string;
  text: string;
  /** Language of the school's words when it is known to differ from ours. */
  lang: string;
  /** Title, part, version and date, in one line. */
  source: string;
}>;

/** What every card about the school's code carries, whatever the outcome. */
export type CodeParts = Readonly<{
  occasion: Occasion;
  /** Why the card appeared: "You wrote 'Whitefield's'." */
  why: string;
  /** The words of the draft that named the school: what "not about my school" refuses. May be empty. */
  quoted: readonly string[];
  /** "You can still post. It is your choice.", in words for the occasion. */
  canStillPost: string;
  complaints: CardLink;
  /** Opens the whole code in our own page. */
  wholeCode: string;
  /** Opens our page where the draft can become a letter to the school; null where there is no draft. */
  writeToSchool: string | null;
  dismiss: DismissChoices;
}>;

/** The school's clause with our line. `clause` is null when the pack has none that bears on the draft. */
export type ClauseCard = CardFrame &
  CodeParts &
  Readonly<{ kind: 'clause'; clause: QuotedClause | null; lines: readonly string[] }>;

/** A matter with a route of its own: the route first, the complaints procedure second. */
export type RouteCard = CardFrame &
  CodeParts &
  Readonly<{ kind: 'route'; lines: readonly string[]; route: CardLink }>;

/** One way to get help: who, why, and how to reach them. */
export type HelpContact = Readonly<{
  label: string;
  detail: string;
  /** `tel:`, `sms:`, `mailto:` or `https:`; absent where there is nothing to press. */
  href?: string;
  hrefLabel?: string;
}>;

/** Who to turn to when a child or the writer may be at risk. No clause, no complaints link, no snooze. */
export type HelpCard = CardFrame &
  Readonly<{
    kind: 'help';
    lead: string;
    reassurance: string;
    contacts: readonly HelpContact[];
    goodToKnow: Readonly<{ label: string; lines: readonly string[] }>;
    lastChecked: string;
  }>;

/** A small mark that opens into the code and the complaints link when the parent wants them. */
export type QuietMark = CardFrame &
  CodeParts &
  Readonly<{ kind: 'mark'; label: string; lines: readonly string[] }>;
