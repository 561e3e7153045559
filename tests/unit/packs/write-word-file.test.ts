import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWordFile, writeWordFile } from '@/lib/packs';

describe('a Word file of ours', () => {
  it('is read back line by line', async () => {
    const file = await writeWordFile('Letter', [
      { kind: 'title', text: 'Our code' },
      { kind: 'text', text: 'Dear <b>all</b> & everyone, “hello” 🙂' },
      { kind: 'strong', text: 'one two three' },
      { kind: 'link', url: 'https://elm.example/#pack=abc', shown: 'https://elm.example/' },
      { kind: 'blank', label: 'Signature' },
    ]);
    const reading = await readWordFile(file);
    if (!reading.ok) throw new Error(reading.fault);
    expect(reading.lines.map(({ text }) => text)).toEqual([
      'Our code',
      'Dear <b>all</b> & everyone, “hello” 🙂',
      'one two three',
      'https://elm.example/',
      expect.stringMatching(/^Signature: _+$/u),
    ]);
    expect(reading.lines[0]?.kind).toBe('heading');
  });

  it('has a gap that a mail merge fills, and a page of A4', async () => {
    const parts = unzipSync(await writeWordFile('Letter', [{ kind: 'merge', field: 'Address' }]));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(document).toMatch(/MERGEFIELD Address/u);
    expect(document).toContain('«Address»');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
  });
});
