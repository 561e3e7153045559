/** Languages the labels of the stand-ins are written in; `ar` lays the page out right to left. */
export type Language = 'en' | 'de' | 'ar';

/** How a page differs from the plain one; every knob is a query parameter of the same name. */
export type Knobs = Readonly<{
  lang: Language;
  theme: 'light' | 'dark' | 'dim';
  /** Seed of the machine-made class names; a new one each load unless given. */
  seed: number;
  /** `strict` replaces the site's own policy by one that allows nothing but nonced code and styles. */
  csp: 'site' | 'strict';
  /** `calm` leaves out what is rude in other people's posts, for pictures. */
  feed: 'mixed' | 'calm';
  /** X only: phones get a plain textarea on a full page. */
  layout: 'desktop' | 'phone';
  /** Facebook only: `draft` shows the boxes of before 2022 in the feed and in groups. */
  editor: 'lexical' | 'draft';
  /** Facebook only: the form an emoji takes in a Lexical box. */
  emoji: 'text' | 'img' | 'background';
  /** Milliseconds between two rebuilds of the toolbars, or 0 for none. */
  rerender: number;
  /** Milliseconds after load at which the page puts a new body in place of its own, or 0 for never. */
  replaceBody: number;
  /** Another extension puts its own nodes before and after the editor. */
  neighbour: boolean;
  /** Milliseconds between asking for a composer and its editor being there. */
  delay: number;
  /** X only: characters a post may have. */
  limit: number;
}>;

/** Reads the knobs from a query string; whatever is absent or unknown takes its plain value. */
export function readKnobs(query: URLSearchParams): Knobs {
  return {
    lang: oneOf(query.get('lang'), ['en', 'de', 'ar']),
    theme: oneOf(query.get('theme'), ['light', 'dark', 'dim']),
    seed: wholeNumber(query.get('seed'), Math.floor(Math.random() * 2 ** 31)),
    csp: oneOf(query.get('csp'), ['site', 'strict']),
    feed: oneOf(query.get('feed'), ['mixed', 'calm']),
    layout: oneOf(query.get('layout'), ['desktop', 'phone']),
    editor: oneOf(query.get('editor'), ['lexical', 'draft']),
    emoji: oneOf(query.get('emoji'), ['text', 'img', 'background']),
    rerender: wholeNumber(query.get('rerender'), 0),
    replaceBody: wholeNumber(query.get('replaceBody'), 0),
    neighbour: query.has('neighbour') && query.get('neighbour') !== '0',
    delay: wholeNumber(query.get('delay'), 0),
    limit: wholeNumber(query.get('limit'), 280),
  };
}

function oneOf<const Choice extends string>(
  value: string | null,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  return choices.find((choice) => choice === value) ?? choices[0];
}

function wholeNumber(value: string | null, otherwise: number): number {
  return value !== null && /^\d+$/.test(value) ? Number(value) : otherwise;
}
