import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPage, type PageAnswering } from '@/entrypoints/background/answer-page';
import { answerTab, type TabAnswering } from '@/entrypoints/background/answer-tab';
import { createLettersInHand } from '@/entrypoints/background/letters-in-hand';
import { makeNames } from '@/entrypoints/background/name-book';
import type { PageRequest, TabRequest } from '@/lib/messages';
import { sites, type Site } from '@/lib/sites';
import { openStore, type SchoolRecord, type Store } from '@/lib/store';
import { whitefield } from '../reminders/packs';

const [, x] = sites as readonly [Site, Site];
const SOURCE = readFileSync(
  new URL('../../../public/packs/whitefield-primary.schoolpack.json', import.meta.url),
  'utf8',
);
const NOW = new Date(2026, 8, 1, 22, 40);
const SCHOOL: SchoolRecord = {
  id: 'w',
  pack: whitefield(),
  addedAt: '2026-08-01T08:00:00.000Z',
  taught: [],
  refused: [],
  staff: [],
};

let store: Store;
let removed: SchoolRecord | null;
let did: string[];
let ids: number;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = await openStore(() => undefined);
  removed = null;
  did = [];
  ids = 0;
});

afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
});

const shared = {
  store: () => Promise.resolve(store),
  now: () => NOW,
  changed: () => Promise.resolve(void did.push('changed')),
};

const pagePorts: PageAnswering = {
  ...shared,
  state: () => Promise.resolve(null),
  removed: {
    keep: (record) => Promise.resolve(void (removed = record)),
    read: () => Promise.resolve(removed),
    forget: () => Promise.resolve(void (removed = null)),
  },
  letters: createLettersInHand(() => `token-${++ids}`),
  tryDraft: () => Promise.resolve(null),
  tryPack: () => Promise.resolve({ card: null, byModel: false }),
  newId: () => `new-${++ids}`,
};

const tabPorts: TabAnswering = {
  ...shared,
  names: async () => makeNames([], await store.settings()),
  chooseCard: () => Promise.resolve(null),
  staff: () => Promise.resolve([]),
  chooseStaffCard: () => Promise.resolve(null),
  loadCard: () => Promise.resolve(void did.push('load card')),
  openCode: (school) => Promise.resolve(void did.push(`open ${school}`)),
  openLetter: ({ text }) => Promise.resolve(void did.push(`letter ${text}`)),
  turnOff: (site) => Promise.resolve(void did.push(`off ${site.id}`)),
};

const page = (request: PageRequest, ports: Partial<PageAnswering> = {}) =>
  answerPage(request, { ...pagePorts, ...ports });
const tab = (request: TabRequest, ports: Partial<TabAnswering> = {}) =>
  answerTab(request, x, { ...tabPorts, ...ports });

const shut = { store: () => Promise.reject(new Error('blocked')) };

describe('our pages', () => {
  it('add a school, and say which', async () => {
    expect(await page({ kind: 'add-pack', source: SOURCE })).toEqual({
      ok: true,
      school: 'new-1',
      replaced: false,
    });
    expect(await store.schools()).toEqual([
      {
        id: 'new-1',
        pack: whitefield(),
        addedAt: NOW.toISOString(),
        taught: [],
        refused: [],
        staff: [],
      },
    ]);
    expect(did).toEqual(['changed']);
  });

  it('add it twice at once and keep it once', async () => {
    const request = { kind: 'add-pack', source: SOURCE } as const;
    const replies = await Promise.all([page(request), page(request)]);
    expect(await store.schools()).toHaveLength(1);
    expect(replies).toEqual([
      { ok: true, school: 'new-1', replaced: false },
      { ok: true, school: 'new-1', replaced: true },
    ]);
  });

  it('get the faults of a bad pack, and nothing is touched', async () => {
    const reply = await page({ kind: 'add-pack', source: '{"format":' });
    expect(reply).toMatchObject({ ok: false });
    expect(reply).not.toMatchObject({ faults: [] });
    expect(did).toEqual([]);
  });

  it('change what the parent says of names, each once', async () => {
    await store.addSchool({ ...SCHOOL, refused: ['Field', 'Bank'] });
    await page({ kind: 'teach-name', school: 'w', name: 'Whitey' });
    await page({ kind: 'teach-name', school: 'w', name: 'Whitey' });
    await page({ kind: 'teach-name', school: 'w', name: 'Fieldy' });
    await page({ kind: 'forget-taught-name', school: 'w', name: 'Fieldy' });
    await page({ kind: 'forget-refused-form', school: 'w', form: 'Bank' });
    expect(await store.schools()).toEqual([{ ...SCHOOL, taught: ['Whitey'], refused: ['Field'] }]);
  });

  it('have the way back before a school goes, and no way back to one that stayed', async () => {
    await store.addSchool(SCHOOL);
    const keep = async () => void did.push(`way back with ${(await store.schools()).length} there`);
    await page({ kind: 'remove-school', school: 'w' }, { removed: { ...pagePorts.removed, keep } });
    expect(did[0]).toBe('way back with 1 there');
    await store.addSchool(SCHOOL);
    const refusing = { ...store, removeSchool: () => Promise.reject(new Error('full')) };
    expect(
      await page(
        { kind: 'remove-school', school: 'w' },
        { store: () => Promise.resolve(refusing) },
      ),
    ).toEqual({ stored: false });
    expect(removed).toBeNull();
    expect(await store.schools()).toEqual([SCHOOL]);
  });

  it('bring a removed school back, once', async () => {
    await store.addSchool(SCHOOL);
    await page({ kind: 'remove-school', school: 'w' });
    expect(await store.schools()).toEqual([]);
    await page({ kind: 'undo-remove-school' });
    expect(await store.schools()).toEqual([SCHOOL]);
    expect(removed).toBeNull();
    await page({ kind: 'remove-school', school: 'w' });
    removed = null;
    expect(await page({ kind: 'undo-remove-school' })).toEqual({ stored: true });
    expect(await store.schools()).toEqual([]);
  });

  it('can try again to bring it back when the browser refused', async () => {
    await store.addSchool(SCHOOL);
    await page({ kind: 'remove-school', school: 'w' });
    expect(await page({ kind: 'undo-remove-school' }, shut)).toEqual({ stored: false });
    const restoreSchool = () => Promise.reject(new Error('full'));
    const full = { store: () => Promise.resolve({ ...store, restoreSchool }) };
    expect(await page({ kind: 'undo-remove-school' }, full)).toEqual({ stored: false });
    await page({ kind: 'undo-remove-school' });
    expect(await store.schools()).toEqual([SCHOOL]);
  });

  it('are told that a school is gone although there is no way back', async () => {
    await store.addSchool(SCHOOL);
    const keep = () => Promise.reject(new Error('full'));
    const ports = { removed: { ...pagePorts.removed, keep } };
    expect(await page({ kind: 'remove-school', school: 'w' }, ports)).toEqual({ stored: true });
    expect(did).toEqual(['changed']);
  });

  it('erase everything, what could be brought back too', async () => {
    await store.addSchool(SCHOOL);
    await page({ kind: 'remove-school', school: 'w' });
    await page({ kind: 'change-settings', changes: { quietMark: false } });
    await page({ kind: 'erase-everything' });
    await page({ kind: 'undo-remove-school' });
    expect(await store.schools()).toEqual([]);
    expect(await store.settings()).toMatchObject({ quietMark: true });
  });

  it.each<PageRequest>([
    { kind: 'remove-school', school: 'w' },
    { kind: 'undo-remove-school' },
    { kind: 'teach-name', school: 'w', name: 'Whitey' },
    { kind: 'forget-taught-name', school: 'w', name: 'Whitey' },
    { kind: 'forget-refused-form', school: 'w', form: 'Field' },
    { kind: 'change-settings', changes: { quietMark: false } },
    { kind: 'erase-everything' },
  ])('are told that nothing was stored: $kind', async (request) => {
    expect(await page(request, shut)).toEqual({ stored: false });
    expect(did).toEqual([]);
  });

  it('are told that a good pack was not stored', async () => {
    expect(await page({ kind: 'add-pack', source: SOURCE }, shut)).toEqual({
      ok: false,
      faults: [],
    });
  });
});

describe('a tab', () => {
  const mentions = [{ start: 0, end: 10, form: 'Whitefield', strength: 'strong' }] as const;
  const draft = (cardReady: boolean): TabRequest => ({
    kind: 'draft',
    text: 'Whitefield Primary',
    matches: [{ school: 'w', mentions: [...mentions], sureness: 1 }],
    place: 'post',
    anonymous: false,
    cardReady,
  });
  const card = { kind: 'mark', title: 'made up' } as never;
  const chooseCard = () => Promise.resolve(card);
  const refused = { scope: 'not-my-school', school: 'w', forms: ['Whitefield', 'Bank'] } as const;
  const refusedNow = async () => (await store.schools())[0]?.refused;

  it('gets the names', async () => {
    await store.changeSettings({ quietUntil: 3 });
    expect(await tab({ kind: 'names' })).toMatchObject({ quietUntil: 3 });
  });

  it('gets the script before its first card, and only then', async () => {
    expect(await tab(draft(false))).toBeNull();
    expect(did).toEqual([]);
    expect(await tab(draft(true), { chooseCard })).toBe(card);
    expect(did).toEqual([]);
    expect(await tab(draft(false), { chooseCard })).toBe(card);
    expect(did).toEqual(['load card']);
  });

  it('gets no card where the script could not be loaded', async () => {
    const loadCard = () => Promise.reject(new Error('gone'));
    await expect(tab(draft(false), { chooseCard, loadCard })).rejects.toThrow('gone');
  });

  it('refuses words that are not this school, each once, and takes them back', async () => {
    await store.addSchool({ ...SCHOOL, refused: ['Field'] });
    await tab({ kind: 'dismiss', dismissal: refused });
    await tab({ kind: 'dismiss', dismissal: refused });
    expect(await refusedNow()).toEqual(['Field', 'Whitefield', 'Bank']);
    await tab({ kind: 'undo-dismiss', dismissal: refused });
    expect(await refusedNow()).toEqual(['Field']);
    expect(did).toEqual(['changed', 'changed', 'changed']);
  });

  it('is quiet until tomorrow, and may take it back', async () => {
    await tab({ kind: 'dismiss', dismissal: { scope: 'until-tomorrow' } });
    expect((await store.settings()).quietUntil).toBe(new Date(2026, 8, 2, 6).getTime());
    await tab({ kind: 'undo-dismiss', dismissal: { scope: 'until-tomorrow' } });
    expect((await store.settings()).quietUntil).toBe(0);
    expect(did).toEqual(['changed', 'changed']);
  });

  it('turns its own site off, which only the browser can turn on again', async () => {
    await tab({ kind: 'dismiss', dismissal: { scope: 'site-off' } });
    await tab({ kind: 'undo-dismiss', dismissal: { scope: 'site-off' } });
    expect(did).toEqual(['off x']);
  });

  it('opens the code of a school', async () => {
    await tab({ kind: 'open-code', school: 'w' });
    expect(did).toEqual(['open w']);
  });

  it.each([refused, { scope: 'until-tomorrow' } as const])(
    'is answered with a refusal when $scope could not be stored',
    async (dismissal) => {
      await expect(tab({ kind: 'dismiss', dismissal }, shut)).rejects.toThrow('blocked');
      expect(did).toEqual([]);
    },
  );
});
