import { watchDrafts } from '@/lib/drafts';
import type { CardPort, CardServices, PageState, TabReplies, TabRequest } from '@/lib/messages';
import { createNameMatcher } from '@/lib/naming';
import type { Composer } from '@/lib/sites';
import { makeNames } from '../background/name-book';
import { startCard } from '../reminder-card/start-card';
import { ask } from '../shared/ask-background';
import { isPaused } from '../shared/is-paused';
import { adoptStyle } from './adopt-style';

/** What the try-it box does of what a card can ask for; everything else changes nothing there. */
export type TryEvents = Readonly<{
  onWholeCode(school: string): void;
  onLetter(school: string, text: string): void;
}>;

/** The try-it box as the page holds it. */
export type TryBox = Readonly<{
  /** Moves the focus into the card or back, as the shortcut does. */
  toggleFocus(): void;
}>;

/**
 * Watches the boxes inside `frame` as the watcher does those of a site, and shows the card that ships. What is typed
 * goes to the background in memory and is kept nowhere. Ends with `signal`.
 */
export function startTrying(
  frame: HTMLElement,
  { schools, settings }: Pick<PageState, 'schools' | 'settings'>,
  events: TryEvents,
  signal: AbortSignal,
): TryBox {
  const names = makeNames(schools, settings);
  const matcher = createNameMatcher(names.table);
  let card: CardPort | undefined;
  let turn = 0;

  const drafts = watchDrafts({
    findComposer: (editor) => findIn(frame, editor),
    signal,
    pageMayWrite: true,
    isQuiet: () => isPaused(names.quietUntil, Date.now()),
    onRest: ({ draft, text }) => void onRest(draft, text),
    onEnd() {
      turn++;
      card?.end();
    },
  });

  async function onRest(draft: object, text: string): Promise<void> {
    const mine = ++turn;
    const matches = matcher.match(text);
    const content =
      matches.length === 0
        ? null
        : await ask({ kind: 'try-draft', text, matches: [...matches] }).catch(() => null);
    if (mine !== turn || signal.aborted) return;
    if (!content) return card?.hide();
    card ??= startCard(services, adoptStyle);
    card.show(draft, content);
  }

  const services: CardServices = {
    composer: drafts.composer,
    returnFocus: drafts.focus,
    attend: drafts.attend,
    ask(request) {
      follow(request, events);
      return Promise.resolve(REPLIES[request.kind]);
    },
    signal,
  };
  return { toggleFocus: () => card?.toggleFocus() };
}

/** What the background would answer, had it done what was asked. */
const REPLIES: Readonly<{ [Kind in TabRequest['kind']]: TabReplies[Kind] | undefined }> = {
  names: undefined,
  draft: null,
  staff: undefined,
  befriended: null,
  dismiss: null,
  'undo-dismiss': null,
  'open-code': null,
  'write-letter': null,
};

/** Does what a link of the card asks for, and changes nothing that is kept. */
function follow(request: TabRequest, events: TryEvents): void {
  if (request.kind === 'open-code') events.onWholeCode(request.school);
  if (request.kind === 'write-letter') events.onLetter(request.school, request.text);
}

function findIn(frame: HTMLElement, editor: Element): Composer | null {
  const box = editor.closest<HTMLElement>('textarea, [contenteditable="true"]');
  return box && frame.contains(box)
    ? { place: 'post', editors: [box], frame, anonymous: false }
    : null;
}
