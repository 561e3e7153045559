import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type SchoolRecord, type Store } from '@/lib/store';
import { packOf, whitefield } from '../reminders/packs';

const DEFAULTS = {
  remindWhen: 'clause',
  quietMark: true,
  cardSize: 'usual',
  language: 'auto',
  quietUntil: 0,
  messagesOn: [],
  staffOn: false,
};
const hollybank = packOf([['a', ['complaint'], 'Use the complaints procedure.']]);
let store: Store;

function record(id: string, changes: Partial<SchoolRecord> = {}): SchoolRecord {
  return {
    id,
    pack: hollybank,
    addedAt: '2026-09-01T08:00:00.000Z',
    taught: [],
    refused: [],
    staff: [],
    ...changes,
  };
}

/** Writes straight into the database, as a fault or an older version would. */
async function write(
  where: 'schools' | 'settings' | 'kept',
  key: string,
  value: unknown,
): Promise<void> {
  const db = await openDB('quiet-word');
  await db.put(where, value, key);
  db.close();
}

async function keysOf(where: string): Promise<readonly unknown[]> {
  const db = await openDB('quiet-word');
  const keys = await db.getAllKeys(where);
  db.close();
  return keys;
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = await openStore(() => undefined);
});

afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
});

describe('schools', () => {
  it('come back as they were added, in that order', async () => {
    const late = record('a', { addedAt: '2026-09-03T08:00:00.000Z' });
    const early = record('b', { pack: whitefield(), taught: ['Whitey'], refused: ['Field'] });
    await store.addSchool(late);
    await store.addSchool(early);
    expect(await store.schools()).toEqual([early, late]);
  });

  it('added again keep what the parent said, and get the new pack', async () => {
    const first = record('a', { taught: ['Holly'], refused: ['Bank'] });
    expect(await store.addSchool(first)).toEqual({ id: 'a', replaced: false });
    const renewed = { ...hollybank, code: { ...hollybank.code, version: '4' } };
    expect(await store.addSchool(record('b', { pack: renewed }))).toEqual({
      id: 'a',
      replaced: true,
    });
    expect(await store.schools()).toEqual([{ ...first, pack: renewed }]);
  });

  it('are read until a newer pack changes a clause', async () => {
    await store.addSchool(record('a', { readOn: '2026-09-02' }));
    const dated = { ...hollybank, code: { ...hollybank.code, adopted: '2026-11-01' } };
    await store.addSchool(record('b', { pack: dated }));
    expect(await store.schools()).toMatchObject([{ id: 'a', readOn: '2026-09-02' }]);
    const [first, ...rest] = hollybank.code.sections;
    if (!first) throw new Error('The pack has no part.');
    const sections = [
      { ...first, clauses: [...first.clauses, { id: 'new', text: 'Be kind.', topics: [] }] },
      ...rest,
    ];
    await store.addSchool(record('c', { pack: { ...dated, code: { ...dated.code, sections } } }));
    const [kept] = await store.schools();
    expect(kept).toMatchObject({ id: 'a', readAgain: true });
    expect(kept).not.toHaveProperty('readOn');
  });

  it('added twice at once are kept once', async () => {
    const other = await openStore(() => undefined);
    const added = await Promise.all([
      store.addSchool(record('a')),
      other.addSchool(record('b')),
      store.addSchool(record('c')),
    ]);
    other.close();
    expect(await store.schools()).toHaveLength(1);
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
  });

  it('changed in two windows at once keep both changes', async () => {
    await store.addSchool(record('a'));
    const other = await openStore(() => undefined);
    await Promise.all([
      store.changeSchool('a', (was) => ({ ...was, taught: [...was.taught, 'one'] })),
      other.changeSchool('a', (was) => ({ ...was, taught: [...was.taught, 'two'] })),
    ]);
    other.close();
    expect((await store.schools())[0]?.taught).toEqual(['one', 'two']);
  });

  it('that are not there are not changed into being', async () => {
    await store.changeSchool('a', (was) => was);
    expect(await store.schools()).toEqual([]);
    expect(await store.removeSchool('a')).toBeNull();
  });

  it('removed are given back, and can be put back', async () => {
    const kept = record('a', { taught: ['Holly'] });
    await store.addSchool(kept);
    expect(await store.removeSchool('a')).toEqual(kept);
    expect(await store.schools()).toEqual([]);
    await store.restoreSchool(kept);
    expect(await store.schools()).toEqual([kept]);
  });

  it('put back do not stand beside the same school added since', async () => {
    const since = record('b');
    await store.addSchool(since);
    await store.restoreSchool(record('a', { taught: ['Holly'] }));
    expect(await store.schools()).toEqual([since]);
  });
});

describe('a damaged record', () => {
  it.each<readonly [string, unknown]>([
    ['that is nothing', null],
    ['that is a word', 'school'],
    ['without its pack', { ...record('z'), pack: undefined }],
    [
      'with a link that is not https',
      {
        ...record('z'),
        pack: { ...hollybank, complaints: { title: 'C', url: 'http://a.example' } },
      },
    ],
    ['with names that are no words', { ...record('z'), taught: [1] }],
    [
      'with a pack that JSON cannot hold',
      { ...record('z'), pack: { ...hollybank, formatVersion: 1n } },
    ],
    ['without its date', { ...record('z'), addedAt: undefined }],
  ])('%s is left out and left in place', async (_, value) => {
    await write('schools', 'z', value);
    await store.addSchool(record('a'));
    expect((await store.schools()).map(({ id }) => id)).toEqual(['a']);
    await store.changeSchool('z', (was) => was);
    expect(await keysOf('schools')).toEqual(['a', 'z']);
    expect(await store.damaged()).toBe(1);
    await store.removeDamaged();
    expect(await keysOf('schools')).toEqual(['a']);
    expect(await store.damaged()).toBe(0);
  });
});

describe('settings', () => {
  it('are the usual ones at first', async () => {
    expect(await store.settings()).toEqual(DEFAULTS);
  });

  it('change alone', async () => {
    await store.changeSettings({ quietMark: false });
    await store.changeSettings({ language: 'cy' });
    expect(await store.settings()).toEqual({ ...DEFAULTS, quietMark: false, language: 'cy' });
  });

  it('changed in two windows at once keep both changes', async () => {
    const other = await openStore(() => undefined);
    await Promise.all([
      store.changeSettings({ remindWhen: 'help' }),
      other.changeSettings({ quietUntil: 7 }),
    ]);
    other.close();
    expect(await store.settings()).toEqual({ ...DEFAULTS, remindWhen: 'help', quietUntil: 7 });
  });

  it.each<readonly [string, unknown, object]>([
    ['no record', undefined, {}],
    ['a word', 'settings', {}],
    ['null', null, {}],
    ['an older record', { quietMark: false }, { quietMark: false }],
    [
      'a choice unknown beside a good one',
      { remindWhen: 'always', language: 'cy' },
      { language: 'cy' },
    ],
    ['a time before 1970', { quietUntil: -1, quietMark: false }, { quietMark: false }],
    ['a word for no', { quietMark: 'no', remindWhen: 'named' }, { remindWhen: 'named' }],
    ['more than is known', { later: 1 }, {}],
  ])('read from %s are good', async (_, stored, chosen) => {
    await write('settings', 'settings', stored);
    expect(await store.settings()).toEqual({ ...DEFAULTS, ...chosen });
  });
});

describe('words that are kept', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 8, day));
  const words = (id: string, day: number) => ({
    id,
    text: `text ${id}`,
    school: 'a',
    keptAt: at(day).toISOString(),
  });

  it('past their time or damaged are removed for good, and the others stay', async () => {
    await store.keepWords(words('old', 1));
    await store.keepWords(words('new', 20));
    await write('kept', 'z', { id: 'z' });
    expect(await store.keptWords(at(31))).toEqual([words('new', 20)]);
    expect(await keysOf('kept')).toEqual(['new']);
  });

  it('from a day to come begin anew at once and for good: the clock was set back', async () => {
    await store.keepWords(words('ahead', 20));
    expect(await store.keptWords(at(2))).toEqual([words('ahead', 2)]);
    expect(await store.keptWords(at(31))).toEqual([words('ahead', 2)]);
    expect(await store.keptWords(at(32))).toEqual([]);
  });

  it('are all kept, however many there are', async () => {
    for (let n = 0; n < 120; n++) await store.keepWords(words(`w${n}`, 2));
    expect(await store.keptWords(at(3))).toHaveLength(120);
    expect(await keysOf('kept')).toHaveLength(120);
  });

  it('kept while others are being removed stay', async () => {
    await store.keepWords(words('old', 1));
    const [, kept] = await Promise.all([
      store.keptWords(at(31)),
      store.keepWords(words('meanwhile', 31)).then(() => store.keptWords(at(31))),
    ]);
    expect(kept).toEqual([words('meanwhile', 31)]);
    expect(await keysOf('kept')).toEqual(['meanwhile']);
  });

  it('are read although the browser will write nothing', async () => {
    await store.keepWords(words('old', 1));
    await store.keepWords(words('new', 20));
    vi.spyOn(IDBCursor.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.keptWords(at(31))).toEqual([words('new', 20)]);
    vi.restoreAllMocks();
  });
});

it('erases every record, damaged ones too', async () => {
  await store.addSchool(record('a'));
  await write('schools', 'z', 'damaged');
  await store.changeSettings({ quietMark: false });
  await store.eraseEverything();
  expect(await keysOf('schools')).toEqual([]);
  expect(await keysOf('settings')).toEqual([]);
  expect(await store.settings()).toEqual(DEFAULTS);
});

describe('opening', () => {
  it('finds what was kept', async () => {
    await store.addSchool(record('a'));
    store.close();
    store = await openStore(() => undefined);
    expect(await store.schools()).toHaveLength(1);
  });

  it('rejects when the browser blocks storage', async () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open: blocked });
    await expect(openStore(() => undefined)).rejects.toThrow('blocked');
  });

  it('gives way to a newer version, says so, and does not open what that wrote', async () => {
    const closed = vi.fn();
    const old = await openStore(closed);
    store.close();
    const newer = await openDB('quiet-word', 3);
    expect(closed).toHaveBeenCalledOnce();
    await expect(old.schools()).rejects.toThrow();
    await expect(openStore(() => undefined)).rejects.toThrow();
    newer.close();
  });
});
