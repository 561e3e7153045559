import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { BLANK_DRAFT } from '@/lib/packs';
import { openDeskStore } from '@/lib/store';
import { parseDeskRecord } from '@/lib/store/desk-record';

const WORK = { draft: BLANK_DRAFT, linkPage: 'https://elm.example/' };

describe('the desk’s own store', () => {
  it('keeps the work until it is cleared', async () => {
    const store = await openDeskStore();
    expect(await store.read()).toBeNull();
    await store.keep(WORK);
    expect(await (await openDeskStore()).read()).toEqual(WORK);
    await store.clear();
    expect(await store.read()).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['text', 'work'],
    ['a draft without parts', { draft: { facts: BLANK_DRAFT.facts }, linkPage: '' }],
    [
      'a clause without text',
      {
        ...WORK,
        draft: { ...BLANK_DRAFT, sections: [{ id: 'A', title: '', clauses: [{ id: 'A1' }] }] },
      },
    ],
  ])('reads %s as none', (_, stored) => expect(parseDeskRecord(stored)).toBeNull());

  it('takes a damaged fact alone for not filled in', () => {
    const facts = { ...BLANK_DRAFT.facts, name: 7, title: 'Our code', nation: 'atlantis' };
    const record = parseDeskRecord({ ...WORK, draft: { ...BLANK_DRAFT, facts } });
    expect(record?.draft.facts).toMatchObject({ name: '', title: 'Our code', nation: 'england' });
  });
});
