import { ReminderCard, type CardView } from '@/components/reminder-card';
import css from '@/components/reminder-card/reminder-card.css?inline';
import type { CardServices, CardStarter } from '@/lib/messages';
import type { CardContent, DismissScope } from '@/lib/reminders';
import { render } from 'preact';
import { createCardHistory } from './card-history';
import { createCardHost } from './card-host';
import { createCardSizes } from './card-sizes';
import { createFocusWay } from './focus-way';
import { followLayout } from './follow-layout';
import { layOut } from './lay-out';
import { readTheme } from './read-theme';
import { toDismissal } from './to-dismissal';

/** What is on show: for which draft, what, and how much of it stands open. */
type Showing = { draft: object; content: CardContent; view: CardView; opened: boolean };

/** Makes the card of this tab. It draws, places and closes itself, and tells the background what was dismissed. */
export const startCard: CardStarter = (services: CardServices) => {
  const host = createCardHost(css, services.signal);
  const history = createCardHistory();
  const status = host.announcer;
  const stage = host.root.appendChild(document.createElement('div'));
  const sizes = createCardSizes(stage);
  const focusWay = createFocusWay(host, stage, services);
  let showing: Showing | null = null;
  let following: AbortController | null = null;

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
      />,
      stage,
    );
  }

  function place(): void {
    const composer = showing && services.composer();
    if (!showing || !composer) return hide();
    const view = layOut(host, sizes, composer, showing);
    if (view.open === showing.view.open) return;
    showing.view = view;
    draw();
    layOut(host, sizes, composer, showing);
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

  function sayDone(scope: DismissScope): void {
    if (!showing || showing.content.kind === 'help') return;
    showing.view = { open: 'done', scope };
    status.textContent = showing.content.dismiss.done[scope];
    redraw();
  }

  async function dismiss(scope: DismissScope): Promise<void> {
    if (!showing) return;
    const dismissed = showing;
    history.dismiss(dismissed.draft);
    sayDone(scope);
    const dismissal = toDismissal(scope, dismissed.content);
    if (!dismissal) return;
    const stored = await services.ask({ kind: 'dismiss', dismissal });
    // The browser kept nothing: what is left of the choice is this draft.
    if (stored === undefined && showing === dismissed && dismissed.view.open === 'done')
      sayDone('this-draft');
  }

  async function undo(): Promise<void> {
    if (showing?.view.open !== 'done') return;
    const { draft, content, view } = showing;
    history.undismiss(draft);
    showing.view = { open: true };
    redraw();
    const dismissal = toDismissal(view.scope, content);
    if (dismissal) await services.ask({ kind: 'undo-dismiss', dismissal });
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
      };
      host.announcer.lang = content.language.lang;
      host.root.lang = content.language.lang;
      host.root.dir = content.language.dir;
      host.root.dataset.theme = readTheme(composer.frame);
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
};
