import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/words';
import { folderOf } from '@/lib/words/languages';
import { ENGLISH } from '@/lib/words/locales/en/catalogue';
import { ENGLISH_ONLY_AREAS, isEnglishOnly } from './english-only';

const LOCALES = new URL('../../../lib/words/locales/', import.meta.url);

const words = v.record(v.string(), v.string());
const meta = v.strictObject({
  checkedByNative: v.boolean(),
  complete: v.boolean(),
  note: v.pipe(v.string(), v.minLength(10)),
});

const english: Readonly<Record<string, Readonly<Record<string, { message: string }>>>> = ENGLISH;
const translated = LANGUAGES.filter(({ lang }) => lang !== 'en-GB').filter((language) =>
  existsSync(new URL(folderOf(language), LOCALES)),
);

function read(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`${folder}/${file}`, LOCALES), 'utf8'));
}

/** Every string of a language, as area, key and message. */
function rowsOf(folder: string): readonly (readonly [string, string, string])[] {
  return readdirSync(new URL(folder, LOCALES))
    .filter((file) => file !== 'meta.json')
    .flatMap((file) =>
      Object.entries(v.parse(words, read(folder, file))).map(
        ([key, message]) => [file.replace('.json', ''), key, message] as const,
      ),
    );
}

/** The placeholders of a message with how each is written, the choices of a plural left out. */
function placeholdersOf(message: string): readonly string[] {
  const found = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if (element.type === TYPE.tag) walk(element.children);
      else found.add(`${element.value}:${TYPE[element.type]}`);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(parse(message, { ignoreTag: true }));
  return [...found].sort();
}

/** What must stand in a translation as it does in English: numbers to ring, addresses, and names nobody translates. */
function fixedParts(message: string): readonly string[] {
  const names =
    /\b(?:Quiet Word|Facebook|NSPCC|CEOP|LADO|Ofsted|Childline|Papyrus|Report Remove|ICO|SPSO|NIPSO|SNAP Cymru|GOV\.UK|GOV\.SCOT|nidirect|Alt\+Shift\+Q)\b/gu;
  const numbers = /\b\d[\d ]*\d\b|\S+@\S+\.uk|https:\/\/\S*/gu;
  return [...(message.match(names) ?? []), ...(message.match(numbers) ?? [])];
}

/** Letters a translation may have: short labels grow most, and a word of Chinese or Welsh is no fault. */
function lengthBounds(message: string): readonly [number, number] {
  return [Math.floor(message.length * 0.35) - 2, Math.ceil(message.length * 2.1) + 14];
}

describe('the languages there are', () => {
  it('start with English, each once, each with a folder of its own', () => {
    expect(LANGUAGES[0]?.lang).toBe('en-GB');
    const folders = LANGUAGES.map(folderOf);
    expect(folders).toEqual([...new Set(folders)]);
  });

  it('are all there are folders for', () => {
    expect(LANGUAGES.map(folderOf)).toEqual(expect.arrayContaining(readdirSync(LOCALES)));
  });
});

describe.each(translated.map((language) => [language.name, folderOf(language)] as const))(
  '%s',
  (_, folder) => {
    const rows = rowsOf(folder);
    const about = v.parse(meta, read(folder, 'meta.json'));

    it('says that no native reader has checked it', () => {
      expect(about.checkedByNative).toBe(false);
    });

    it('has no word that English lacks, and none of the school’s desk', () => {
      for (const [area, key] of rows) {
        expect(english[area]?.[key], `${area}.${key} is not in English`).toBeDefined();
        expect(isEnglishOnly(area, key), `${area}.${key} stays in English`).toBe(false);
      }
    });

    it('is complete where it says so', () => {
      const there = new Set(rows.map(([area, key]) => `${area}.${key}`));
      const missing = Object.entries(english).flatMap(([area, entries]) =>
        Object.keys(entries)
          .filter((key) => !isEnglishOnly(area, key) && !there.has(`${area}.${key}`))
          .map((key) => `${area}.${key}`),
      );
      if (about.complete)
        expect(missing, `Translate these, or say "complete": false in its meta.json`).toEqual([]);
      else expect(missing, 'Say "complete": true in its meta.json').not.toEqual([]);
    });

    it('keeps every placeholder as English has it', () => {
      for (const [area, key, message] of rows)
        expect(placeholdersOf(message), `${area}.${key}: ${message}`).toEqual(
          placeholdersOf(english[area]?.[key]?.message ?? ''),
        );
    });

    it('keeps numbers, addresses and names as they are', () => {
      for (const [area, key, message] of rows)
        for (const part of fixedParts(english[area]?.[key]?.message ?? ''))
          expect(message, `${area}.${key}`).toContain(part);
    });

    it('is about as long as English', () => {
      for (const [area, key, message] of rows) {
        const [least, most] = lengthBounds(english[area]?.[key]?.message ?? '');
        expect(message.length, `${area}.${key}: ${message}`).toBeGreaterThanOrEqual(least);
        expect(message.length, `${area}.${key}: ${message}`).toBeLessThanOrEqual(most);
      }
    });

    it('is calm and well set', () => {
      for (const [area, key, message] of rows) {
        expect(message, `${area}.${key}`).toBe(message.trim());
        expect(message, `${area}.${key}`).not.toMatch(/[!！]| {2}|"|'/u);
      }
    });
  },
);

describe('the measures themselves', () => {
  it.each([
    ['{a} and {b}', '{b} i {a}', true],
    ['{a} and {b}', '{a}', false],
    ['{n, plural, =1 {One} other {{n, number} things}}', '{n, plural, other {{n, number}}}', true],
    ['{n, number} things', '{n} things', false],
    ['{n, plural, other {# of {x}}}', '{n, plural, other {#}}', false],
  ])('%s | %s', (one, other, same) => {
    const pair = [placeholdersOf(one), placeholdersOf(other)];
    if (same) expect(pair[0]).toEqual(pair[1]);
    else expect(pair[0]).not.toEqual(pair[1]);
  });

  it('finds what stays as it is', () => {
    expect(fixedParts('Ring the NSPCC on 0808 800 5000 or write to help@nspcc.org.uk')).toEqual([
      'NSPCC',
      '0808 800 5000',
      'help@nspcc.org.uk',
    ]);
    expect(fixedParts('Ask someone. A word with 3 people.')).toEqual([]);
  });

  it('leaves to English what a school alone reads', () => {
    expect(isEnglishOnly('packs', 'why.gap')).toBe(true);
    expect(isEnglishOnly('packs', 'notJson')).toBe(false);
    expect(ENGLISH_ONLY_AREAS).toContain('desk');
  });
});
