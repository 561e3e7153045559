/** Sites a draft can come from, as the contract names them. */
export type SiteId = 'facebook' | 'x' | 'whatsapp';

/** Where on a site a draft is being written (the contract's `place`). */
export type Place = 'post' | 'group-post' | 'comment' | 'review' | 'message';

/** A match pattern over https alone: `*.` stands for a host and everything under it, else it is that one host. */
export type Origin = `https://${string}/*`;

/** A box somebody may be drafting in, as found around an editor that has the focus. */
export type Composer = Readonly<{
  place: Place;
  /** Every editing root whose text belongs to this one draft, in reading order; a thread has several. */
  editors: readonly HTMLElement[];
  /** The nearest part of the page that holds the editors and the controls of the draft: a card must stay clear of it. */
  frame: Element;
  /** True when the site's own "post anonymously" switch is on. */
  anonymous: boolean;
}>;

/**
 * The composer around `editor`, an element that just had the focus or an input event.
 * Null when the element is none that the finder looks for (a search box, a log-in field, somebody else's text)
 * or when the structure is not the one known: quiet, not wrong.
 */
export type FindComposer = (editor: Element, url: URL) => Composer | null;

/** Somebody the parent has pressed to add as a friend or to follow. */
export type Befriended = Readonly<{
  /** The name on their profile, as the page shows it. */
  name: string;
  /** The part of the page with the control that was pressed: it stays when the control changes its words. */
  frame: Element;
}>;

/**
 * Whom `pressed`, an element somebody has just pressed, adds or follows. Null for every other control, for people who
 * are only suggested or listed, and where the structure is not the one known. Only reads, and only the open profile.
 */
export type FindBefriended = (pressed: Element, url: URL) => Befriended | null;

/** One site: where it lives and how to tell a draft on it from everything else. */
export type Site = Readonly<{
  id: SiteId;
  /** The name people know, not translated. */
  name: string;
  /** Match patterns asked for in one go when the parent turns the site on; https only. `*.` includes the bare host. */
  origins: readonly [Origin, ...Origin[]];
  /** Finds boxes whose words others may read. Never a private message: those have finders of their own. */
  findComposer: FindComposer;
}>;
