import type {
  AddPackReply,
  ChangeReply,
  PageReplies,
  PageRequest,
  PageState,
} from '@/lib/messages';
import { isSameSchool, readPack } from '@/lib/packs';
import type { SchoolRecord, Store } from '@/lib/store';

/** What answering our own pages needs. */
export type PageAnswering = Readonly<{
  store(): Promise<Store>;
  state(): Promise<PageState | null>;
  /** Holds a removed school in memory for as long as it can be brought back. */
  keepRemoved(record: SchoolRecord): Promise<void>;
  /** The school removed last, once, while it can still be brought back. */
  takeRemoved(): Promise<SchoolRecord | null>;
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
        const record = await store.removeSchool(request.school);
        if (record) await ports.keepRemoved(record);
      });
    case 'undo-remove-school':
      return change(ports, async (store) => {
        const record = await ports.takeRemoved();
        if (record) await store.putSchool(record);
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
    case 'erase-everything':
      return change(ports, (store) => store.eraseEverything());
  }
}

async function addPack(source: string, ports: PageAnswering): Promise<AddPackReply> {
  const reading = readPack(source);
  if (!reading.ok) return reading;
  const { pack } = reading;
  let before: SchoolRecord | undefined;
  const id = ports.newId();
  const { stored } = await change(ports, async (store) => {
    before = (await store.schools()).find((record) => isSameSchool(record.pack, pack));
    const fresh = { id, addedAt: ports.now().toISOString(), taught: [], refused: [] };
    await store.putSchool({ ...(before ?? fresh), pack });
  });
  if (!stored) return { ok: false, faults: [] };
  return { ok: true, school: before?.id ?? id, replaced: before !== undefined };
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
