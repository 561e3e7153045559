import { watchDrafts, type RestingDraft } from '@/lib/drafts';
import { tabScope, type CardPort, type Names } from '@/lib/messages';
import { createNameMatcher, type NameMatcher } from '@/lib/naming';
import { siteAt, sites } from '@/lib/sites';
import { isPaused } from '../shared/is-paused';
import { ask, isAlive, onNotice } from '../shared/tab-runtime';

/** Starts the watcher in this tab, ending an older copy. Does nothing on a page of no site we know. */
export function startWatcher(): void {
  const scope = tabScope();
  scope.stop?.();
  // A card left by an older version would not know this one's words.
  delete scope.startCard;
  const { messageFinders } = scope;
  delete scope.messageFinders;
  const site = siteAt(new URL(location.href), sites);
  if (!site) return;

  const ended = new AbortController();
  const { signal } = ended;
  scope.stop = () => ended.abort();

  let matcher: NameMatcher | null = null;
  let quietUntil = 0;
  let card: CardPort | undefined;
  let turn = 0;

  const drafts = watchDrafts({
    findComposer: (editor, url) =>
      site.findComposer(editor, url) ?? messageFinders?.[site.id](editor, url) ?? null,
    signal,
    isQuiet,
    onRest: (resting) => void onRest(resting),
    onEnd: end,
  });

  function isQuiet(): boolean {
    return isPaused(quietUntil, Date.now());
  }

  function learn(names: Names | undefined): void {
    if (!names) return;
    matcher = createNameMatcher(names.table);
    quietUntil = names.quietUntil;
    if (isQuiet()) hide();
    drafts.recheck();
  }

  function hide(): void {
    turn++;
    card?.hide();
  }

  function end(): void {
    turn++;
    card?.end();
  }

  async function onRest({ draft, text, composer }: RestingDraft): Promise<void> {
    if (!isAlive()) {
      ended.abort();
      return;
    }
    if (!matcher) {
      learn(await ask({ kind: 'names' }));
      return;
    }
    const matches = matcher.match(text);
    if (matches.length === 0) {
      hide();
      return;
    }
    const mine = ++turn;
    const content = await ask({
      kind: 'draft',
      text,
      matches: [...matches],
      place: composer.place,
      anonymous: composer.anonymous,
      cardReady: scope.startCard !== undefined,
    });
    // The draft may have moved on while the answer was on its way, or there may be nobody to answer: what stands, stands.
    if (mine !== turn || signal.aborted || content === undefined) return;
    if (!content) {
      hide();
      return;
    }
    card ??= scope.startCard?.({
      // Of an extension that was updated or removed meanwhile, the card goes as soon as it would be placed again.
      composer: () => (isAlive() ? drafts.composer() : null),
      returnFocus: drafts.focus,
      attend: drafts.attend,
      ask,
      signal,
    });
    card?.show(draft, content);
  }

  onNotice((notice) => {
    switch (notice.kind) {
      case 'names-changed':
        learn(notice.names);
        return undefined;
      case 'stop':
        if (notice.sites.includes(site.id)) ended.abort();
        return undefined;
      case 'go-to-card':
        card?.toggleFocus();
        return undefined;
      case 'what-do-you-see':
        return { composer: drafts.composer() ? 'seen' : 'none' };
    }
  }, signal);
  void ask({ kind: 'names' }).then(learn);
}
