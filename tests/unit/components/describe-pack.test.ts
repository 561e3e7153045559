import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookAtPack, oldCopy } from '@/entrypoints/home/describe-pack';
import { EXAMPLE_PACK, EXAMPLE_SCHOOL } from '@/entrypoints/home/example-pack';
import type { SchoolState } from '@/lib/messages';
import { readPack, type SchoolPack } from '@/lib/packs';
import { createWords } from '@/lib/words';

const words = createWords('en-GB');
const example = readExample();

function readExample(): SchoolPack {
  const reading = readPack(EXAMPLE_PACK);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.pack;
}

function kept(pack: SchoolPack): SchoolState {
  return { id: 'a', pack, addedAt: '2026-11-22T10:00:00Z', taught: [], refused: [], staff: [] };
}

async function preview(pack: SchoolPack, schools: readonly SchoolState[] = []) {
  const found = await lookAtPack(JSON.stringify(pack), schools, words);
  if (!found.ok) throw new Error(found.sentences.join('\n'));
  return found.preview;
}

describe('a look into a pack', () => {
  it('has the example school’s file and name', () => {
    expect(EXAMPLE_PACK).toBe(
      readFileSync('public/packs/whitefield-primary.schoolpack.json', 'utf8'),
    );
    expect(example.school.name).toBe(EXAMPLE_SCHOOL);
  });

  it('shows what will be looked for, once each, and where the link goes', async () => {
    const shown = await preview({
      ...example,
      school: { ...example.school, otherNames: ['Whitefield', EXAMPLE_SCHOOL] },
    });
    expect(shown.names).toEqual([
      EXAMPLE_SCHOOL,
      'Whitefield',
      '@WhitefieldPS',
      '#WhitefieldPrimary',
      '#teamwhitefield',
    ]);
    expect(shown.complaintsHost).toBe('www.whitefield-primary.example');
    expect(shown.fingerprint).toHaveLength(5);
    expect(shown.replaces).toBe(false);
  });

  it('says which names are too common to be used everywhere', async () => {
    const { nameRemarks } = await preview({
      ...example,
      school: { ...example.school, name: 'Grange Primary School', otherNames: [] },
    });
    expect(nameRemarks).toEqual([words.say('schools.nameEverydayWord', { form: 'Grange' })]);
    expect((await preview(example)).nameRemarks).toEqual([]);
  });

  it('shows a host that reads like another as the browser resolves it', async () => {
    const url = 'https://whitefіeld.example/';
    const shown = await preview({ ...example, complaints: { title: 'Complaints', url } });
    expect(shown.complaintsHost).toMatch(/^xn--\S+ \(whitefіeld\.example\)$/u);
  });

  it('says when it takes the place of another, and when it is older than that', async () => {
    const older = words.say('home.previewOlder');
    const newer = { ...example, code: { ...example.code, version: '2' } };
    const replacing = await preview(newer, [kept(example)]);
    expect(replacing.replaces).toBe(true);
    expect(replacing.remarks).not.toContain(older);
    expect((await preview(example, [kept(newer)])).remarks[0]).toBe(older);
  });

  it('gives every fault a sentence with its place', async () => {
    const bad = { ...example, code: { ...example.code, adopted: 'soon' }, complaints: {} };
    const found = await lookAtPack(JSON.stringify(bad), [], words);
    expect(found).toEqual({
      ok: false,
      sentences: [
        'The date the code began: This should be a real date, like 2026-09-01.',
        'The title of the complaints procedure: This is not filled in, and a pack needs it.',
        'The link to the complaints procedure: This is not filled in, and a pack needs it.',
      ],
    });
  });
});

describe('an old copy', () => {
  it.each([
    ['on its last day', '2027-09-01T12:00:00Z', null],
    [
      'a day later',
      '2027-09-02T12:00:00Z',
      'This copy is from 1 September 2026. Ask the school for the newest.',
    ],
  ])('%s', (_, now, sentence) => expect(oldCopy(example, words, new Date(now))).toBe(sentence));
});
