import type { Words } from '@/lib/words';
import { chooseWords } from '../shared/choose-words';
import { readState, type KnownState } from '../shared/use-page-state';
import { lookAtTab, type SeenTab } from './look-at-tab';

/** Everything the pop-up shows when it opens. */
export type FirstSight = Readonly<{ known: KnownState; tab: SeenTab; words: Words }>;

/** Asks for everything side by side, so that the pop-up is drawn once and whole. Never rejects. */
export async function takeFirstSight(): Promise<FirstSight> {
  // Most parents keep their browser's language: reading its words need not wait for their choice.
  void chooseWords('auto');
  const [known, tab] = await Promise.all([
    readState(),
    lookAtTab().catch(() => ({ site: null, boxInSight: false })),
  ]);
  const language = known.is === 'open' ? known.state.settings.language : 'auto';
  return { known, tab, words: await chooseWords(language) };
}
