import type { Dismissal, Names, TabReplies, TabRequest } from '@/lib/messages';
import type { CardContent } from '@/lib/reminders';
import type { Site } from '@/lib/sites';
import type { SchoolRecord, Store } from '@/lib/store';
import { tomorrowMorning } from './tomorrow';

/** What answering a tab needs; each is a small port on the browser or the store. */
export type TabAnswering = Readonly<{
  store(): Promise<Store>;
  names(): Promise<Names>;
  /** The card for a draft, or null; forgets the draft. */
  chooseCard(draft: DraftRequest): Promise<CardContent | null>;
  /** Loads the card's script into the tab that asked. */
  loadCard(): Promise<void>;
  openCode(school: string): Promise<void>;
  turnOff(site: Site): Promise<void>;
  /** Called after anything stored has changed. */
  changed(): Promise<void>;
  now(): Date;
}>;

/** A draft that names a school, as its tab sends it. */
export type DraftRequest = Extract<TabRequest, { kind: 'draft' }>;

/** Answers one request of a tab on `site`. Rejects when the store refuses; nothing is half done then. */
export async function answerTab(
  request: TabRequest,
  site: Site,
  ports: TabAnswering,
): Promise<TabReplies[TabRequest['kind']]> {
  switch (request.kind) {
    case 'names':
      return ports.names();
    case 'draft': {
      const card = await ports.chooseCard(request);
      if (card && !request.cardReady) await ports.loadCard();
      return card;
    }
    case 'dismiss':
      await dismiss(request.dismissal, site, ports);
      return null;
    case 'undo-dismiss':
      await undoDismiss(request.dismissal, ports);
      return null;
    case 'open-code':
      await ports.openCode(request.school);
      return null;
  }
}

async function dismiss(dismissal: Dismissal, site: Site, ports: TabAnswering): Promise<void> {
  switch (dismissal.scope) {
    case 'site-off':
      return ports.turnOff(site);
    case 'until-tomorrow':
      return change(ports, (store) =>
        store.changeSettings({ quietUntil: tomorrowMorning(ports.now()) }),
      );
    case 'not-my-school':
      return changeRefused(ports, dismissal, (refused) => [...refused, ...dismissal.forms]);
  }
}

/** A site that was turned off needs the parent's click in the browser's own prompt, so it is not undone here. */
async function undoDismiss(dismissal: Dismissal, ports: TabAnswering): Promise<void> {
  switch (dismissal.scope) {
    case 'site-off':
      return;
    case 'until-tomorrow':
      return change(ports, (store) => store.changeSettings({ quietUntil: 0 }));
    case 'not-my-school':
      return changeRefused(ports, dismissal, (refused) =>
        refused.filter((form) => !dismissal.forms.includes(form)),
      );
  }
}

function changeRefused(
  ports: TabAnswering,
  { school }: Readonly<{ school: string }>,
  next: (refused: SchoolRecord['refused']) => SchoolRecord['refused'],
): Promise<void> {
  return change(ports, (store) =>
    store.changeSchool(school, ({ refused, ...rest }) => ({
      ...rest,
      refused: [...new Set(next(refused))],
    })),
  );
}

async function change(ports: TabAnswering, act: (store: Store) => Promise<void>): Promise<void> {
  await act(await ports.store());
  await ports.changed();
}
