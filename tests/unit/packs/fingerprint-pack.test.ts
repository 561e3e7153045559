import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, it } from 'vitest';
import { fingerprintPack } from '@/lib/packs';
import { PACK_FILES, WHITEFIELD, readGood, smallestPack } from './example-packs';

/** A copy of a JSON value with the fields of every group the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe('the fingerprint of a pack', () => {
  it('is the five words worked out from RFC 8785, SHA-256 and the list by other means', async () => {
    expect(await fingerprintPack(WHITEFIELD)).toEqual([
      'subway',
      'few',
      'reunion',
      'dragon',
      'scan',
    ]);
  });

  it('does not hang on the order of fields, the layout of the file or composed letters', async () => {
    const file = smallestPack();
    file.school.name = 'École Elm';
    const plain = readGood(JSON.stringify(file));
    const other = readGood(JSON.stringify(reversed(file), null, 4).normalize('NFD'));
    expect(await fingerprintPack(other)).toEqual(await fingerprintPack(plain));
  });

  it('differs for a full stop more, another order of clauses, another link', async () => {
    const variants = [
      (pack: ReturnType<typeof smallestPack>) => pack,
      (pack: ReturnType<typeof smallestPack>) => ({
        ...pack,
        code: { ...pack.code, title: 'Code.' },
      }),
      (pack: ReturnType<typeof smallestPack>) => ({
        ...pack,
        complaints: { ...pack.complaints, url: 'https://elm.example/complaint' },
      }),
    ];
    const words = await Promise.all(
      variants.map((change) => fingerprintPack(readGood(JSON.stringify(change(smallestPack()))))),
    );
    expect(new Set(words.map((five) => five.join(' '))).size).toBe(variants.length);
  });

  it.each(PACK_FILES)('is five words of the list for %s', async (_, source) => {
    const words = await fingerprintPack(readGood(source));
    expect(words).toHaveLength(5);
    expect(words.filter((word) => !wordlist.includes(word))).toEqual([]);
  });

  it('draws on a list of 2,048 different words', () => {
    expect(new Set(wordlist).size).toBe(2048);
  });
});
