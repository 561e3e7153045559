import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSourceFile, readSourceText } from '@/entrypoints/school-desk/read-source';
import { packOfDraft } from '@/lib/packs';
import { createWords } from '@/lib/words';
import { smallestPack } from '../packs/example-packs';
import { documentOf, paragraph, wordFile } from '../packs/word-file';

const words = createWords('en-GB');
const pack = JSON.stringify(smallestPack());
const changed = (...changes: readonly (readonly [string, string])[]) =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The pack has no ${from}`);
    return text.replace(from, to);
  }, pack);

async function sentencesOf(content: string | Uint8Array, name = 'pack.json') {
  const part = typeof content === 'string' ? content : Uint8Array.from(content);
  const reading = await readSourceFile(new File([part], name), words);
  return reading.ok ? [] : reading.sentences;
}

describe('a file that cannot be used is told in plain sentences', () => {
  const { url } = smallestPack().complaints;
  it.each<[string, string | Uint8Array, string, readonly string[]]>([
    ['not JSON', 'Dear parents', 'code.json', ['This file is not a school pack.']],
    ['cut off', pack.slice(0, -40), 'pack.json', ['This file stops too early.']],
    [
      '300 KB',
      pack.replace('{', `{"more":"${'x'.repeat(300_000)}",`),
      'pack.json',
      ['This file is too big.'],
    ],
    [
      'a newer format',
      changed(['"formatVersion":1', '"formatVersion":2']),
      'pack.json',
      ['made by a newer version'],
    ],
    [
      'a script for a link',
      changed([url, ['javascript', 'alert(1)'].join(':')]),
      'pack.json',
      ['should begin with https://'],
    ],
    [
      'a password in a link',
      changed([url, 'https://me:pw@elm.example/']),
      'pack.json',
      ['holds a user name or a password'],
    ],
    [
      'two faults at once',
      changed([url, 'http://elm.example/'], ['Elm Road School', 'E']),
      'pack.json',
      ['at least 3 letters', 'should begin with https://'],
    ],
    [
      'text turned round',
      changed(['Elm Road School', 'Elm \u202ERoad School']),
      'pack.json',
      ['hidden character'],
    ],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
      'policy.docx',
      ['This is not a Word file.'],
    ],
    [
      'an old Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      'policy.doc',
      ['This file is an old kind'],
    ],
    [
      'a zip of something else',
      zipSync({ 'a.txt': strToU8('a') }),
      'policy.docx',
      ['This is not a Word file.'],
    ],
    [
      'a zip bomb',
      wordFile('', { 'word/document.xml': strToU8(documentOf(' '.repeat(30_000_000))) }),
      'policy.docx',
      ['This file is too big.'],
    ],
    ['an empty Word file', wordFile(''), 'policy.docx', ['There is no text in this Word file.']],
  ])('%s', async (_, content, name, expected) => {
    const sentences = await sentencesOf(content, name);
    expect(sentences).toHaveLength(expected.length);
    expected.forEach((part, at) => expect(sentences[at]).toContain(part));
  });
});

describe('a file that can be used', () => {
  it('is known by what is in it, not by its name', async () => {
    expect(await sentencesOf(wordFile(paragraph('Be kind online.')), 'policy.json.docx')).toEqual(
      [],
    );
    expect(await sentencesOf(`\uFEFF${pack}`, 'policy.txt')).toEqual([]);
  });

  it('keeps mark-up as the words it is', () => {
    const { sections } = readSourceText('Rules\nWrite no <script>alert(1)</script> & be kind.');
    expect(sections[0]?.clauses[0]?.text).toBe('Write no <script>alert(1)</script> & be kind.');
  });

  it.each([
    [
      'the school above the title',
      'Elm Road Primary School\nSocial media code\nRules\nPlease be kind.',
      { name: 'Elm Road Primary School', title: 'Social media code', complaintsUrl: '' },
      ['Rules'],
    ],
    [
      'a title that speaks of the school',
      'Social media code of Elm Road School\nRules\nPlease be kind.',
      { name: '', title: 'Social media code of Elm Road School', complaintsUrl: '' },
      ['Rules'],
    ],
    [
      'the complaints link',
      'Code\nRules\nSee https://elm.example/kind.\nTo complain, see https://elm.example/c.',
      { name: '', title: 'Code', complaintsUrl: 'https://elm.example/c' },
      ['Rules'],
    ],
    [
      'an agreement with lines for a pen',
      'Code\nRules\nPlease be kind.\nAgreement\nI have read it.\nName of parent: ______\nSigned: _____',
      { name: '', title: 'Code', declaration: 'I have read it.' },
      ['Rules'],
    ],
  ])('fills in what it says itself: %s', (_, text, facts, titles) => {
    const draft = readSourceText(text);
    expect(draft.facts).toMatchObject(facts);
    expect(draft.sections.map(({ title }) => title)).toEqual(titles);
  });

  it('of 2,000 clauses is taken, and the check-list says that it is too many', () => {
    const lines = Array.from({ length: 2000 }, (_, n) => `Please be kind, rule ${n}.`);
    const reading = packOfDraft(readSourceText(`Rules\n${lines.join('\n')}`));
    const faults = reading.ok ? [] : reading.faults.map(({ key }) => key);
    expect(faults).toContain('packs.tooManyClauses');
  });
});
