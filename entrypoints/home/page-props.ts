import type { PageReplies, PageRequest, PageState } from '@/lib/messages';
import type { Words } from '@/lib/words';

/** Requests that change something and are answered with whether it was stored. */
export type ChangeRequest = Exclude<
  PageRequest,
  { kind: 'state' | 'add-pack' | 'take-letter' | 'try-draft' | 'try-pack' | 'bring-back' }
>;

/** What every page is given. */
export type PageProps = Readonly<{
  state: PageState;
  words: Words;
  /** True when the parent has just come here from another page: the heading then takes the focus. */
  moved: boolean;
  /** Asks for a change and reads the state again. A change the browser refuses is said at the top of the page, and is answered with false. */
  change: (request: ChangeRequest) => Promise<boolean>;
  addPack: (source: string) => Promise<PageReplies['add-pack']>;
  /** Turns a site on or off; call it inside the click. */
  turn: (id: PageState['sites'][number]['id'], on: boolean) => void;
  /** Turns the private messages of a site on or off; call it inside the click. */
  turnMessages: (id: PageState['messages'][number]['id'], on: boolean) => void;
}>;
