import { crc32 as nodeCrc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PackReading, decodePack, encodePack, packLink } from '@/lib/packs';
import { fromBase64Url, toBase64Url } from '@/lib/packs/base64url';
import { crc32 } from '@/lib/packs/checksum';
import { PACK_DICTIONARY } from '@/lib/packs/pack-dictionary';
import { PACK_FILES, WHITEFIELD, readGood } from './example-packs';

const CODE = encodePack(WHITEFIELD);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function keysOf(reading: PackReading): string[] {
  return reading.ok ? [] : reading.faults.map(({ key }) => key);
}

/** A code with a right checksum over bytes of our choosing. */
function codeOver(deflated: Uint8Array): string {
  const bytes = new Uint8Array(deflated.length + 4);
  bytes.set(deflated);
  new DataView(bytes.buffer).setUint32(deflated.length, crc32(deflated));
  return toBase64Url(bytes);
}

describe('a set-up code', () => {
  it.each(PACK_FILES)('gives back the pack of %s', (_, source) => {
    const pack = readGood(source);
    const reading = decodePack(encodePack(pack));
    expect(reading.ok && reading.pack).toEqual(pack);
  });

  it.each([
    ['a link', packLink(WHITEFIELD, 'https://www.whitefield-primary.example/quiet-word.html')],
    ['a link that had a fragment', packLink(WHITEFIELD, 'https://elm.example/a#old')],
    ['a fragment', `#pack=${CODE}`],
    ['the code alone', CODE],
    ['a code wrapped over lines', ` ${CODE.replace(/.{60}/g, '$&\r\n')}\n`],
  ])('is found in %s', (_, pasted) => {
    const reading = decodePack(pasted);
    expect(reading.ok && reading.pack).toEqual(WHITEFIELD);
  });

  it('makes a link of one fragment', () => {
    expect(packLink(WHITEFIELD, 'https://elm.example/a?b=c#old')).toBe(
      `https://elm.example/a?b=c#pack=${CODE}`,
    );
  });

  it('is refused for one wrong character anywhere', { timeout: 30_000 }, () => {
    const wrong = fc.tuple(
      fc.nat(CODE.length - 1),
      fc.integer({ min: 1, max: ALPHABET.length - 1 }),
    );
    fc.assert(
      fc.property(wrong, ([at, by]) => {
        const character = ALPHABET[(ALPHABET.indexOf(CODE[at] ?? '') + by) % ALPHABET.length];
        const damaged = `${CODE.slice(0, at)}${character}${CODE.slice(at + 1)}`;
        expect(keysOf(decodePack(damaged))).toEqual(['packs.linkCodeDamaged']);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused with two neighbouring characters swapped, or its end cut off', () => {
    for (let at = 0; at + 1 < CODE.length; at += 17) {
      const swapped = `${CODE.slice(0, at)}${CODE[at + 1]}${CODE[at]}${CODE.slice(at + 2)}`;
      if (swapped !== CODE) expect(keysOf(decodePack(swapped))).toEqual(['packs.linkCodeDamaged']);
    }
    expect(keysOf(decodePack(CODE.slice(0, -1)))).toEqual(['packs.linkCodeDamaged']);
    expect(keysOf(decodePack(CODE.slice(0, 80)))).toEqual(['packs.linkCodeDamaged']);
  });

  it.each([
    ['nothing', ''],
    ['prose', 'Dear parents, please come to the fair.'],
    ['a few words', 'Dear parents'],
    ['another link', 'https://elm.example/fair'],
    ['a link with an empty code', 'https://elm.example/#pack='],
    ['a very long text', 'A'.repeat(3_000_000)],
  ])('is not seen in %s', (_, pasted) => {
    expect(keysOf(decodePack(pasted))).toEqual(['packs.notALinkCode']);
  });

  it('is refused when what it holds is no deflated text', () => {
    const noise = Uint8Array.from({ length: 200 }, (_, index) => (index * 37 + 255) % 256);
    expect(keysOf(decodePack(codeOver(noise)))).toEqual(['packs.linkCodeDamaged']);
  });

  it('is refused when the deflated text stops too early, though its checksum is right', () => {
    const cut = deflateRawSync(JSON.stringify(WHITEFIELD)).subarray(0, -30);
    expect(keysOf(decodePack(codeOver(cut)))).toEqual(['packs.linkCodeDamaged']);
  });

  it(
    'is refused when it would swell to more than a pack, without swelling',
    { timeout: 30_000 },
    () => {
      const bomb = deflateRawSync(Buffer.alloc(200_000_000, ' '));
      const started = performance.now();
      expect(keysOf(decodePack(codeOver(bomb)))).toEqual(['packs.tooLarge']);
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );

  it('holds what it carries to the rules of a pack', () => {
    const carried = JSON.stringify({ ...WHITEFIELD, complaints: { title: 'Complaints' } });
    expect(keysOf(decodePack(codeOver(deflateRawSync(carried))))).toEqual(['packs.missing']);
  });
});

describe('the parts of a code', () => {
  it('counts the same checksum as zlib', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === nodeCrc32(bytes)),
    );
  });

  it('writes base64url as Node does, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  it.each(['A', 'AAAAA', 'AB', 'AA==', 'A+/A', 'é'])('reads nothing in "%s"', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});

describe('a code’s dictionary', () => {
  it('makes the example’s link fit into one QR code', () => {
    expect(
      packLink(WHITEFIELD, 'https://www.whitefield-primary.example/page.html').length,
    ).toBeLessThan(2953);
  });

  it('is the one that printed codes were made with', async () => {
    const bytes = await crypto.subtle.digest('SHA-256', PACK_DICTIONARY);
    expect(Buffer.from(bytes).toString('hex')).toBe(
      'cbaa6158a2e9de78bd88352298bbfcef91a7d04bb0e4c22c34a1a1d4628eedad',
    );
  });

  it('is not needed for a code made without one', () => {
    const code = codeOver(deflateRawSync(JSON.stringify(WHITEFIELD)));
    const reading = decodePack(code);
    expect(reading.ok && reading.pack).toEqual(WHITEFIELD);
  });
});
