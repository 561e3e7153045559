import type {
  Dismissal,
  LetterInHand,
  Names,
  StaffNames,
  TabReplies,
  TabRequest,
} from '@/lib/messages';
import type { CardContent } from '@/lib/reminders';
import { openSites, type Site } from '@/lib/sites';
import type { SchoolRecord, Store } from '@/lib/store';
import { tomorrowMorning } from './tomorrow';
import { turnMessages } from './turn-messages';

/** What answering a tab needs; each is a small port on the browser or the store. */
export type TabAnswering = Readonly<{
  store(): Promise<Store>;
  names(): Promise<Names>;
  /** The card for a draft, or null; forgets the draft. */
  chooseCard(draft: DraftRequest): Promise<CardContent | null>;
  /** The members of staff to look for; empty while the parent does not want that, or paused. */
  staff(): Promise<StaffNames>;
  /** The card for having added or followed a member of staff, or null. */
  chooseStaffCard(befriended: BefriendedRequest): Promise<CardContent | null>;
  /** Loads the card's script into the tab that asked. */
  loadCard(): Promise<void>;
  openCode(school: string): Promise<void>;
  /** Hands a draft over to the page where it becomes a letter, in memory alone. */
  openLetter(letter: LetterInHand): Promise<void>;
  turnOff(site: Site): Promise<void>;
  /** Called after anything stored has changed. */
  changed(): Promise<void>;
  now(): Date;
}>;

/** A draft that names a school, as its tab sends it. */
export type DraftRequest = Extract<TabRequest, { kind: 'draft' }>;

/** Somebody of a member of staff's name was added or followed. */
export type BefriendedRequest = Extract<TabRequest, { kind: 'befriended' }>;

/** Answers one request of a tab on `site`. Rejects when the store refuses; nothing is half done then. */
export async function answerTab(
  request: TabRequest,
  site: Site,
  ports: TabAnswering,
): Promise<TabReplies[TabRequest['kind']]> {
  switch (request.kind) {
    case 'names':
      return ports.names();
    case 'draft':
      return bringCard(await ports.chooseCard(request), request, ports);
    case 'staff':
      return ports.staff();
    case 'befriended':
      return bringCard(await ports.chooseStaffCard(request), request, ports);
    case 'dismiss':
      await dismiss(request.dismissal, site, ports);
      return null;
    case 'undo-dismiss':
      await undoDismiss(request.dismissal, ports);
      return null;
    case 'open-code':
      await ports.openCode(request.school);
      return null;
    case 'write-letter':
      await ports.openLetter({ school: request.school, text: request.text });
      return null;
  }
}

/** A card's script is in the tab before its first card is. */
async function bringCard(
  card: CardContent | null,
  { cardReady }: Readonly<{ cardReady: boolean }>,
  ports: TabAnswering,
): Promise<CardContent | null> {
  if (card && !cardReady) await ports.loadCard();
  return card;
}

async function dismiss(dismissal: Dismissal, site: Site, ports: TabAnswering): Promise<void> {
  switch (dismissal.scope) {
    case 'site-off':
      return ports.turnOff(site);
    case 'messages-off':
      // Where every box is private, there is nothing to stay for.
      if (!openSites.includes(site)) return ports.turnOff(site);
      return change(ports, (store) => store.changeSettings(turnMessages(site.id, false)));
    case 'staff-off':
      return change(ports, (store) => store.changeSettings({ staffOn: false }));
    case 'until-tomorrow':
      return change(ports, (store) =>
        store.changeSettings({ quietUntil: tomorrowMorning(ports.now()) }),
      );
    case 'not-my-school':
      return changeRefused(ports, dismissal, (refused) => [...refused, ...dismissal.forms]);
    case 'keep':
      return change(ports, (store) =>
        store.keepWords({
          id: dismissal.id,
          school: dismissal.school,
          text: dismissal.text,
          keptAt: ports.now().toISOString(),
        }),
      );
  }
}

/**
 * A site that was turned off needs the parent's click in the browser's own prompt, and what was turned off on a site
 * took its card with it, so neither is undone here.
 */
async function undoDismiss(dismissal: Dismissal, ports: TabAnswering): Promise<void> {
  switch (dismissal.scope) {
    case 'site-off':
    case 'messages-off':
    case 'staff-off':
      return;
    case 'until-tomorrow':
      return change(ports, (store) => store.changeSettings({ quietUntil: 0 }));
    case 'keep':
      return change(ports, (store) => store.eraseWords(dismissal.id));
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
