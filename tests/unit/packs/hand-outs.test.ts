import { describe, expect, it } from 'vitest';
import {
  type Fingerprint,
  type HandOutBlock,
  declarationForm,
  packLink,
  setUpNotice,
  welcomeLetter,
} from '@/lib/packs';
import { createWords } from '@/lib/words';
import { WHITEFIELD, readGood, smallestPack } from './example-packs';

const SMALL = readGood(JSON.stringify(smallestPack()));
const WORDS: Fingerprint = ['one', 'two', 'three', 'four', 'five'];
const setUp = { link: 'https://elm.example/start#pack=abc', words: WORDS };
const words = createWords('en-GB');

/** A hand-out as it reads, a line a block. */
function read(blocks: readonly HandOutBlock[]): string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'title':
      case 'school':
        return block.text;
      case 'ours-title':
      case 'ours':
        return words.say(block.key, block.values);
      case 'merge':
      case 'blank':
        return `${block.kind} ${block.field}`;
      case 'link':
      case 'qr':
        return `${block.kind} ${block.url}`;
      case 'words':
        return block.words.join(' ');
    }
  });
}

describe('hand-outs', () => {
  it('the letter is the school’s own, word for word, under its own subject', () => {
    const lines = read(welcomeLetter(WHITEFIELD, setUp));
    expect(lines.slice(0, 3)).toEqual([
      'merge address',
      'merge date',
      'Parents’ use of social media',
    ]);
    expect(lines.slice(3, 11)).toEqual(WHITEFIELD.letter?.paragraphs);
  });

  it('the letter of a school that has none asks, and leaves name and job to the office', () => {
    const lines = read(welcomeLetter(SMALL, setUp));
    expect(lines).toContain('Dear parents and carers,');
    expect(lines.join(' ')).toMatch(/please read/i);
    expect(lines.join(' ')).not.toMatch(/\b(?:must|required|have to)\b/);
    expect(lines).toEqual(expect.arrayContaining(['merge name', 'merge role']));
  });

  it.each([
    ['letter', welcomeLetter(SMALL, setUp)],
    ['notice', setUpNotice(SMALL, setUp)],
  ])(
    'the %s has the link, its QR code, the five words and what the school never learns',
    (_, out) => {
      expect(read(out)).toEqual(
        expect.arrayContaining([
          `link ${setUp.link}`,
          `qr ${setUp.link}`,
          'one two three four five',
          expect.stringMatching(/never learns/),
          expect.stringMatching(/your choice/),
        ]),
      );
    },
  );

  it('leaves the QR code out where the link is too long for one', () => {
    const link = packLink(WHITEFIELD, 'https://elm.example/');
    const fits = (each: string) =>
      setUpNotice(WHITEFIELD, { link: each, words: WORDS }).some(({ kind }) => kind === 'qr');
    expect(fits(link)).toBe(true);
    expect(fits(link.padEnd(2953, 'A'))).toBe(true);
    expect(fits(link.padEnd(2954, 'A'))).toBe(false);
  });

  it('shows the page of the link, and sends the code along', () => {
    const link = 'https://elm.example/start#pack=abc';
    expect(setUpNotice(SMALL, setUp)).toContainEqual({
      kind: 'link',
      url: link,
      shown: 'https://elm.example/start',
    });
  });

  it('points to the pack file where the school has no page for a link', () => {
    const lines = read(setUpNotice(SMALL, { link: null, words: WORDS }));
    expect(lines).toContainEqual(expect.stringMatching(/ask the school office for our pack file/));
    expect(lines.join('\n')).not.toMatch(/^(?:link|qr) /m);
  });

  it('the declaration has the school’s lines, says it is a choice, and leaves lines for a pen', () => {
    const lines = read(declarationForm(WHITEFIELD));
    expect(lines.slice(2, 9)).toEqual(WHITEFIELD.declaration);
    expect(lines.slice(9)).toEqual([
      expect.stringMatching(/up to you/),
      'blank parent-name',
      'blank child-name',
      'blank signature',
      'blank date',
    ]);
    expect(read(declarationForm(SMALL))[2]).toMatch(/Elm Road School/);
  });
});
