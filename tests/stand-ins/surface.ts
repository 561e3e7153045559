import type { Locator, Page } from '@playwright/test';
import type { StandInSite } from './document';
import type { Knobs } from './knobs';
export type { PageRecord } from './page-record';

/** Where a draft goes, in the product's words; `none` for a field that is no draft. */
export type SurfacePlace = 'post' | 'group-post' | 'comment' | 'review' | 'message' | 'none';

/** A way the site lets a draft be sent from the focused box. */
export type SubmitWay = 'click' | 'enter' | 'ctrl-enter';

/** How a surface is to be opened, where that differs from plain. */
export type OpenOptions = Readonly<{
  /** Another of the site's hosts, such as `m.facebook.com`. */
  host?: string;
  knobs?: Partial<Knobs>;
}>;

/** One box on one of the sites, with all a test needs to use it as a person would. */
export type Surface = Readonly<{
  /** Unique, such as `x/home`. */
  name: string;
  site: StandInSite;
  place: SurfacePlace;
  /** What the page's record calls a text sent from here. */
  recordedAs: string;
  /** The address the box is reached from, on the site's main host. */
  url: string;
  /** Whether the extension should read it, private messages being left off as they are at first. */
  isDraft: boolean;
  /** What the box is made of. */
  editor: 'lexical' | 'draft' | 'textarea' | 'input';
  /** Whether Enter in the box begins a new line; where not, Shift+Enter does unless the box has one line. */
  enter: 'new-line' | 'sends';
  /** What picking the school from the list of names puts into the draft; null where there is no list. */
  mention: string | null;
  /** The ways a draft can be sent from here, the usual one first. */
  submitWays: readonly [SubmitWay, ...SubmitWay[]];
  /** Loads the page, opens and focuses the box, and gives the editing root: contenteditable, textarea or input. */
  open(page: Page, options?: OpenOptions): Promise<Locator>;
  /** Writes `@whi` into the focused box and picks the school from the list with Enter. Throws where there is no list. */
  mentionSchool(page: Page): Promise<void>;
  /** Sends what is in the focused box, in the usual way or the one asked for. Throws when the site has no such way. */
  submit(page: Page, way?: SubmitWay): Promise<void>;
  /** The texts sent from this box so far, oldest first, verbatim from the editor's own model. */
  submitted(page: Page): Promise<string[]>;
}>;

/** What differs from one surface to the next; the rest follows from it. */
export type SurfaceFacts = Omit<
  Surface,
  'open' | 'mentionSchool' | 'submit' | 'submitted' | 'submitWays'
> &
  Readonly<{
    /** Knobs the surface cannot be reached without. */
    knobs?: Partial<Knobs>;
    /** What a person does on the loaded page before the box is there; it may end without the focus in the box. */
    reach?(page: Page): Promise<void>;
    /** Finds the box once it is there. */
    box(page: Page): Locator;
    /** The control that sends by a click, if there is one. */
    button?(page: Page): Locator;
    /** The keys that send, if any. */
    keys?: readonly ('enter' | 'ctrl-enter')[];
  }>;

const keyOf = { enter: 'Enter', 'ctrl-enter': 'Control+Enter' } as const;

/** Makes a surface of its facts. */
export function defineSurface(facts: SurfaceFacts): Surface {
  const { knobs, reach, box, button, keys = [], ...plain } = facts;
  const ways: readonly SubmitWay[] = [...(button ? (['click'] as const) : []), ...keys];
  const [usual, ...others] = ways;
  if (usual === undefined) throw new Error(`${facts.name} has no way to be sent`);
  return {
    ...plain,
    submitWays: [usual, ...others],
    async open(page, options = {}) {
      await page.goto(addressOf(facts.url, { ...options, knobs: { ...knobs, ...options.knobs } }));
      await reach?.(page);
      const found = box(page);
      await found.click();
      return found;
    },
    async mentionSchool(page) {
      if (facts.mention === null) throw new Error(`${facts.name} has no list of names`);
      await page.keyboard.type('@whi');
      const narrowed = page.getByRole('option').nth(1).and(page.getByRole('option').last());
      await narrowed.waitFor();
      await page.keyboard.press('Enter');
      await narrowed.waitFor({ state: 'detached' });
    },
    async submit(page, way = usual) {
      if (way === 'click' && button) await button(page).click();
      else if (way !== 'click' && keys.includes(way)) await page.keyboard.press(keyOf[way]);
      else throw new Error(`${facts.name} is not sent by ${way}`);
    },
    submitted: (page) =>
      page.evaluate(
        (place) =>
          window.__page.submitted.filter((each) => each.place === place).map((each) => each.text),
        facts.recordedAs,
      ),
  };
}

function addressOf(address: string, { host, knobs = {} }: OpenOptions): string {
  const url = new URL(address);
  if (host !== undefined) url.hostname = host;
  for (const [knob, value] of Object.entries(knobs)) {
    url.searchParams.set(knob, value === true ? '1' : value === false ? '0' : String(value));
  }
  return url.href;
}
