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
    if (hadFocus) services.returnFocus();
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

  function redraw(): void {
    draw();
    place();
  }

  /** The parent opened a mark or a card that had no room, or folded it up again. */
  function open(opened: boolean): void {
    if (!showing) return;
    const hadFocus = host.focused() !== null;
    showing.opened = opened;
    redraw();
    if (hadFocus) focusWay.enter();
  }

  function close(): void {
    if (!showing) return;
    const { draft, content, opened } = showing;
    if (opened) return open(false);
    history.close(draft, content);
    hide();
  }

  async function dismiss(scope: DismissScope): Promise<void> {
    if (!showing) return;
    const { draft, content } = showing;
    history.dismiss(draft);
    showing.view = { open: 'done', scope };
    redraw();
    const dismissal = toDismissal(scope, content);
    if (dismissal) await services.ask({ kind: 'dismiss', dismissal });
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

  return {
    show(draft, content) {
      const composer = services.composer();
      if (!composer) return hide();
      if (!history.mayShow(draft, content)) return this.hide();
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
    hide: () => {
      if (showing?.view.open !== 'done') hide();
    },
    end: hide,
    toggleFocus: () => (host.focused() ? services.returnFocus() : focusWay.enter()),
  };
};
