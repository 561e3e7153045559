import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { draftCode, readWordFile } from '@/lib/packs';
import { openWordFile } from '@/lib/packs/open-word-file';
import { seededRandom } from './mutate-pack';
import { BULLET, HEADING, documentOf, paragraph, wordFile } from './word-file';

const BODY = [
  paragraph('Our online code', HEADING),
  paragraph('We ask parents:'),
  paragraph('to be kind', BULLET),
  paragraph('to tell us first', BULLET),
  paragraph('Staff', '', '<w:b/>'),
  paragraph(
    '<w:r><w:t>Please do not </w:t></w:r><w:r><w:t>add staff.</w:t></w:r><w:r><w:br/><w:t>Thank you.</w:t></w:r>',
  ),
  `<w:tbl><w:tr><w:tc>${paragraph('In a table.')}</w:tc></w:tr></w:tbl>`,
].join('');

describe('reading a Word file', () => {
  it('finds headings, lists and paragraphs in order, their words unchanged', async () => {
    const reading = await readWordFile(wordFile(BODY));
    expect(reading.ok && reading.lines.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: Our online code',
      'paragraph: We ask parents:',
      'item: to be kind',
      'item: to tell us first',
      'heading: Staff',
      'paragraph: Please do not add staff.',
      'paragraph: Thank you.',
      'paragraph: In a table.',
    ]);
    expect(reading.ok && draftCode(reading.lines).sections.map(({ title }) => title)).toEqual([
      'Our online code',
      'Staff',
    ]);
  });

  it('reads a row of short cells as one line, and takes nothing in a table for a heading', async () => {
    const cell = (...texts: readonly string[]) =>
      `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const body = [
      paragraph('Online code', HEADING),
      '<w:tbl>',
      row(cell('Approved by:'), cell('Governing body')),
      row(cell('Review'), cell('March 2027'), cell('')),
      row(cell('What we ask'), cell('Be kind online', 'Talk to us first')),
      row(cell('Alone')),
      '</w:tbl>',
      paragraph('Please be kind.'),
    ].join('');
    const reading = await readWordFile(wordFile(body));
    expect(reading.ok && reading.lines.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: Online code',
      'paragraph: Approved by: Governing body',
      'paragraph: Review: March 2027',
      'paragraph: What we ask',
      'paragraph: Be kind online',
      'paragraph: Talk to us first',
      'paragraph: Alone',
      'paragraph: Please be kind.',
    ]);
  });

  it('keeps what a merge field shows, for the check-list to find, and follows tracked changes', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const field = `<w:fldSimple w:instr=" MERGEFIELD Head ">${run('«Head»')}</w:fldSimple>`;
    const changes = `<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>${run('always ')}</w:ins>`;
    const body = paragraph(`${run('Ask for ')}${field}${run(', ')}${changes}${run('first.')}`);
    const reading = await readWordFile(wordFile(body));
    expect(reading.ok && reading.lines.map(({ text }) => text)).toEqual([
      'Ask for «Head», always first.',
    ]);
  });

  it('keeps mark-up in the text as text', async () => {
    const reading = await readWordFile(
      wordFile(paragraph('&lt;script&gt;alert(1)&lt;/script&gt; is not allowed.')),
    );
    expect(reading.ok && reading.lines.map(({ text }) => text)).toEqual([
      '<script>alert(1)</script> is not allowed.',
    ]);
  });

  it('never inflates pictures, however far they would swell', async () => {
    const picture = new Uint8Array(12 * 1024 * 1024);
    const reading = await readWordFile(wordFile(BODY, { 'word/media/image1.png': picture }));
    expect(reading.ok && reading.lines).toHaveLength(8);
  });

  it.each<[what: string, bytes: () => Uint8Array, fault: string]>([
    ['nothing', () => new Uint8Array(), 'packs.wordNotWord'],
    ['a PDF', () => strToU8('%PDF-1.7 …'), 'packs.wordNotWord'],
    [
      'an old .doc, or a file with a password',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'packs.wordOldFormat',
    ],
    ['another zip', () => zipSync({ 'a.txt': strToU8('hello') }), 'packs.wordNotWord'],
    ['an empty document', () => wordFile(paragraph(' ')), 'packs.wordEmpty'],
    ['a file over 20 MB', () => new Uint8Array(20 * 1024 * 1024 + 1), 'packs.wordTooLarge'],
    ['a zip bomb', () => wordFile(paragraph('a'.repeat(9 * 1024 * 1024))), 'packs.wordTooLarge'],
    [
      'a bomb in a part nobody reads',
      () => wordFile(BODY, { 'customXml/item1.xml': new Uint8Array(9 * 1024 * 1024) }),
      'packs.wordTooLarge',
    ],
    [
      'entities that swell',
      () =>
        wordFile('', {
          'word/document.xml': strToU8(
            `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${documentOf(paragraph('Be kind.'))}`,
          ),
        }),
      'packs.wordUnreadable',
    ],
    [
      'broken XML',
      () => wordFile('', { 'word/document.xml': strToU8('<w:document><w:body>') }),
      'packs.wordUnreadable',
    ],
    ['a file cut off', () => wordFile(BODY).slice(0, 700), 'packs.wordUnreadable'],
  ])('gives one reason for %s', async (_, bytes, fault) => {
    expect(await readWordFile(bytes())).toEqual({ ok: false, fault });
  });

  it('refuses entity definitions before any XML is read, in either encoding of XML', () => {
    const part = `<!DOCTYPE d [<!ENTITY a "aaaa">]>${documentOf(paragraph('Be kind.'))}`;
    const utf16 = Uint8Array.from(Buffer.from(part, 'utf16le'));
    for (const bytes of [strToU8(part), utf16])
      expect(openWordFile(wordFile('', { 'word/document.xml': bytes }))).toEqual({
        ok: false,
        fault: 'packs.wordUnreadable',
      });
    expect(openWordFile(wordFile(paragraph('Write &lt;!DOCTYPE here.')))).toMatchObject({
      ok: true,
    });
  });

  it('survives nesting deeper than a stack', { timeout: 30_000 }, async () => {
    const depth = 20_000;
    const nested = `${'<w:sdt><w:sdtContent>'.repeat(depth)}${'</w:sdtContent></w:sdt>'.repeat(depth)}`;
    expect(await readWordFile(wordFile(nested))).toMatchObject({ ok: false });
  });

  it('never rejects on 100 damaged files', { timeout: 30_000 }, async () => {
    const random = seededRandom(7);
    const whole = wordFile(BODY);
    for (let round = 0; round < 100; round += 1) {
      const bytes = whole.slice(
        0,
        random() < 0.2 ? Math.floor(random() * whole.length) : undefined,
      );
      for (let hit = 0; hit < 4; hit += 1)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      expect(await readWordFile(bytes)).toHaveProperty('ok');
    }
  });
});
