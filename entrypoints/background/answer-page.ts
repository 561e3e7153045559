import type {
  AddPackReply,
  BringBackReply,
  ChangeReply,
  PageReplies,
  PageRequest,
  PageState,
} from '@/lib/messages';
import { readPack } from '@/lib/packs';
import { readBackup, type SchoolRecord, type Store } from '@/lib/store';
import type { CardContent } from '@/lib/reminders';
import type { DraftRequest } from './answer-tab';
import type { LettersInHand } from './letters-in-hand';
import type { RemovedSchool } from './removed-school';
import { isoDay } from '../shared/iso-day';
import { turnMessages } from './turn-messages';

/** What answering our own pages needs. */
export type PageAnswering = Readonly<{
  store(): Promise<Store>;
  state(): Promise<PageState | null>;
  /** Holds the removed school for as long as it can be brought back. */
  removed: RemovedSchool;
  letters: LettersInHand;
  /** The card for words typed into the try-it box, or null; forgets them. */
  tryDraft(draft: Pick<DraftRequest, 'text' | 'matches'>): Promise<CardContent | null>;
  /** Reads a draft by the pack on the school desk. */
  tryPack(request: Extract<PageRequest, { kind: 'try-pack' }>): Promise<PageReplies['try-pack']>;
  changed(): Promise<void>;
  now(): Date;
  newId(): string;
}>;

/** Answers one request of our own pages. When the browser will not store a change, it says so and nothing changed. */
export async function answerPage(
  request: PageRequest,
  ports: PageAnswering,
): Promise<PageReplies[PageRequest['kind']]> {
  switch (request.kind) {
    case 'state':
      return ports.state();
    case 'add-pack':
      return addPack(request.source, ports);
    case 'remove-school':
      return change(ports, async (store) => {
        const record = (await store.schools()).find(({ id }) => id === request.school);
        // The way back is there before the school goes, as the browser may stop the background in between.
        if (record) await ports.removed.keep(record).catch(() => undefined);
        await store.removeSchool(request.school).catch(async (error: unknown) => {
          if (record) await ports.removed.forget();
          throw error;
        });
      });
    case 'undo-remove-school':
      return change(ports, async (store) => {
        const record = await ports.removed.read();
        if (record) await store.restoreSchool(record);
        await ports.removed.forget();
      });
    case 'teach-name':
      return changeSchool(ports, request.school, ({ taught, ...rest }) => ({
        ...rest,
        taught: [...new Set([...taught, request.name])],
      }));
    case 'forget-taught-name':
      return changeSchool(ports, request.school, ({ taught, ...rest }) => ({
        ...rest,
        taught: taught.filter((name) => name !== request.name),
      }));
    case 'forget-refused-form':
      return changeSchool(ports, request.school, ({ refused, ...rest }) => ({
        ...rest,
        refused: refused.filter((form) => form !== request.form),
      }));
    case 'change-settings':
      return change(ports, (store) => store.changeSettings(request.changes));
    case 'add-staff':
      return changeSchool(ports, request.school, ({ staff, ...rest }) => ({
        ...rest,
        staff: [...new Set([...staff, request.name])],
      }));
    case 'forget-staff':
      return changeSchool(ports, request.school, ({ staff, ...rest }) => ({
        ...rest,
        staff: staff.filter((name) => name !== request.name),
      }));
    case 'turn-messages':
      return change(ports, (store) => store.changeSettings(turnMessages(request.site, request.on)));
    case 'keep-words':
      return change(ports, (store) =>
        store.keepWords({
          id: request.id,
          school: request.school,
          text: request.text,
          keptAt: request.keptAt ?? ports.now().toISOString(),
        }),
      );
    case 'erase-words':
      return change(ports, (store) => store.eraseWords(request.id));
    case 'take-letter':
      return ports.letters.take(request.token);
    case 'try-draft':
      return ports.tryDraft(request);
    case 'try-pack':
      return ports.tryPack(request);
    case 'bring-back':
      return bringBack(request.source, ports);
    case 'mark-read':
      return changeSchool(ports, request.school, (record) => ({
        ...record,
        readOn: isoDay(ports.now()),
      }));
    case 'remove-damaged':
      return change(ports, (store) => store.removeDamaged());
    case 'erase-everything':
      return change(ports, async (store) => {
        await ports.removed.forget();
        await store.eraseEverything();
      });
  }
}

async function addPack(source: string, ports: PageAnswering): Promise<AddPackReply> {
  const reading = readPack(source);
  if (!reading.ok) return reading;
  let added: Awaited<ReturnType<Store['addSchool']>> | undefined;
  await change(ports, async (store) => {
    added = await store.addSchool({
      id: ports.newId(),
      pack: reading.pack,
      addedAt: ports.now().toISOString(),
      taught: [],
      refused: [],
      staff: [],
    });
  });
  return added
    ? { ok: true, school: added.id, replaced: added.replaced }
    : { ok: false, faults: [] };
}

async function bringBack(source: string, ports: PageAnswering): Promise<BringBackReply> {
  const reading = readBackup(source);
  if (!reading.ok) return reading;
  const { backup } = reading;
  const { stored } = await change(ports, (store) => store.bringBack(backup));
  return stored ? { ok: true, schools: backup.schools.length } : { ok: false, why: null };
}

function changeSchool(
  ports: PageAnswering,
  id: string,
  next: (record: SchoolRecord) => SchoolRecord,
): Promise<ChangeReply> {
  return change(ports, (store) => store.changeSchool(id, next));
}

async function change(
  ports: PageAnswering,
  act: (store: Store) => Promise<void>,
): Promise<ChangeReply> {
  try {
    await act(await ports.store());
  } catch {
    return { stored: false };
  }
  await ports.changed();
  return { stored: true };
}
