import { ReminderCard, type CardView } from '@/components/reminder-card';
import css from '@/components/reminder-card/reminder-card.css?inline';
import { readDraft } from '@/lib/drafts';
import type { CardServices, CardStarter, Dismissal, TabReplies, TabRequest } from '@/lib/messages';
import type { CardContent, DismissScope, DoneScope } from '@/lib/reminders';
import { render } from 'preact';
import { createCardHistory } from './card-history';
import { addStyleElement, createCardHost, type StyleAdder } from './card-host';
import { createCardSizes } from './card-sizes';
import { createFocusWay } from './focus-way';
import { followLayout } from './follow-layout';
import { layOut } from './lay-out';
import type { Spot } from './place-card';
import { readTheme } from './read-theme';
import { textSize } from './text-size';
import { toDismissal } from './to-dismissal';

/** What is on show: for which draft, what, and how much of it stands open. */
type Showing = {
  draft: object;
  content: CardContent;
  view: CardView;
  opened: boolean;
  spot: Spot | null;
  /** What the background was told when the card was sent away. */
  dismissal: Dismissal | null;
};

/** Most of a draft that is handed on, in UTF-16 units. */
const MOST_TEXT = 60_000;

/** Makes the card of this tab. It draws, places and closes itself, and tells the background what was dismissed. */
export const startCard = ((services: CardServices, addStyle: StyleAdder = addStyleElement) => {
  const host = createCardHost(css, services.signal, addStyle);
  const history = createCardHistory();
  const status = host.announcer;
  const stage = host.root.appendChild(document.createElement('div'));
  const sizes = createCardSizes(stage);
  const focusWay = createFocusWay(host, stage, services);
  let showing: Showing | null = null;
  let following: AbortController | null = null;
  let telling: Promise<unknown> = Promise.resolve();

  function hide(): void {
    if (!showing) return;
    const hadFocus = host.focused() !== null;
    showing = null;
    following?.abort();
    services.attend(false);
    render(null, stage);
    status.textContent = '';
    host.hide();
    if (hadFocus) focusWay.leave();
  }

  function draw(): void {
    if (!showing) return;
    const { content, view } = showing;
    render(
      <ReminderCard
        content={content}
        view={view}
        onOpen={() => open(true)}
        onClose={close}
        onDismiss={(scope) => void dismiss(scope)}
        onUndo={() => void undo()}
        onWholeCode={() => void services.ask({ kind: 'open-code', school: content.school })}
        onWriteToSchool={() => void writeToSchool()}
      />,
      stage,
    );
  }

  function place(): void {
    const composer = showing && services.composer();
    if (!showing || !composer) return hide();
    const { view, spot } = layOut(host, sizes, composer, showing);
    showing.spot = spot;
    if (view.open === showing.view.open) return;
    showing.view = view;
    draw();
    showing.spot = layOut(host, sizes, composer, showing).spot;
  }

  /** The draft as it stands now; empty when its box has gone. */
  function draftText(): string {
    return (services.composer()?.editors ?? []).map(readDraft).join('\n').slice(0, MOST_TEXT);
  }

  async function writeToSchool(): Promise<void> {
    const text = draftText();
    if (!showing || text === '') return;
    await services.ask({ kind: 'write-letter', school: showing.content.school, text });
  }

  /** Draws and places anew; the focus stays in the card when what held it is drawn no more. */
  function redraw(): void {
    const hadFocus = host.focused() !== null;
    draw();
    place();
    if (hadFocus && !host.focused()) focusWay.enter();
  }

  /** The parent opened a mark or a card that had no room, or folded it up again. */
  function open(opened: boolean): void {
    if (!showing) return;
    showing.opened = opened;
    redraw();
  }

  function close(): void {
    if (!showing) return;
    const { draft, content, view, opened } = showing;
    if (opened && view.open !== 'done') {
      open(false);
      return;
    }
    history.close(draft, content);
    hide();
  }

  function sayDone(scope: DoneScope): void {
    if (!showing || showing.content.kind === 'help') return;
    showing.view = { open: 'done', scope };
    status.textContent = showing.content.dismiss.done[scope];
    redraw();
  }

  /** Tells the background one thing after another: what is undone must not overtake what it undoes. */
  function tell<Kind extends 'dismiss' | 'undo-dismiss'>(
    request: Extract<TabRequest, { kind: Kind }>,
  ): Promise<TabReplies[Kind] | undefined> {
    const told = telling.then(() => services.ask(request));
    telling = told;
    return told;
  }

  async function dismiss(scope: DismissScope): Promise<void> {
    if (!showing) return;
    const dismissed = showing;
    history.dismiss(dismissed.draft);
    sayDone(scope);
    const dismissal = toDismissal(scope, dismissed.content, draftText());
    dismissed.dismissal = dismissal;
    if (!dismissal) return;
    const stored = await tell({ kind: 'dismiss', dismissal });
    // The browser kept nothing: what is left of the choice is this draft.
    if (stored === undefined && showing === dismissed && dismissed.view.open === 'done')
      sayDone(scope === 'keep' ? 'not-kept' : 'this-draft');
  }

  async function undo(): Promise<void> {
    if (showing?.view.open !== 'done') return;
    const { draft, dismissal } = showing;
    history.undismiss(draft);
    showing.view = { open: true };
    redraw();
    if (dismissal) await tell({ kind: 'undo-dismiss', dismissal });
  }

  /** The word after a dismissal stays for as long as its draft does. */
  function hideUnlessDone(): void {
    if (showing?.view.open !== 'done') hide();
  }

  return {
    show(draft, content) {
      const composer = services.composer();
      if (!composer) {
        hide();
        return;
      }
      if (!history.mayShow(draft, content)) {
        hideUnlessDone();
        return;
      }
      const isNews = showing?.content.key !== content.key;
      const stays = showing && !isNews;
      showing = {
        draft,
        content,
        view: showing && stays ? showing.view : { open: true },
        opened: (stays && showing?.opened) ?? false,
        spot: (stays && showing?.spot) || null,
        dismissal: (stays && showing?.dismissal) || null,
      };
      host.announcer.lang = content.language.lang;
      host.root.lang = content.language.lang;
      host.root.dir = content.language.dir;
      host.root.dataset.theme = readTheme(composer.frame);
      host.root.style.setProperty('--text', `${textSize(content.size)}px`);
      host.show();
      services.attend(true);
      redraw();
      following?.abort();
      following = new AbortController();
      followLayout(composer, stage, place, AbortSignal.any([following.signal, services.signal]));
      // A live region speaks when its text changes after it is on the page, not when it arrives with text.
      if (isNews) requestAnimationFrame(() => (status.textContent = content.announcement));
    },
    hide: hideUnlessDone,
    end: hide,
    toggleFocus: () => {
      if (host.focused()) focusWay.leave();
      else focusWay.enter();
    },
  };
}) satisfies CardStarter;
