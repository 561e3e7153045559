import * as v from 'valibot';
import type { FaultKey } from './pack-remark';

/** Bounds of one pack; all but the file size count items of a list. */
export const PACK_LIMITS = {
  /** UTF-8 bytes of the file. */
  bytes: 256 * 1024,
  clauses: 1000,
  sections: 1000,
  listItems: 500,
} as const;

/**
 * Control characters, line and paragraph breaks, bidirectional embeddings, overrides and isolates
 * (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings), halves of surrogate pairs, and the
 * mark a decoder leaves for bytes that were not UTF-8.
 */
const WITHOUT_HIDDEN = /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]*$/u;
const TWO_LETTERS = /\p{L}.*\p{L}/u;
const HANDLE = /^@?[^\s@#]{2,60}$/u;
const HASHTAG = /^#?[^\s@#]{2,100}$/u;
const HTTPS = /^[Hh][Tt][Tt][Pp][Ss]:\/\//u;
const WITHOUT_USER = /^[^:]*:\/\/[^@/?#\\]*(?:[/?#]|$)/u;
const WITHOUT_SPACE = /^[^\s\\]*$/u;

/** The sentence for a rule, held to the keys there are. */
export function fault(key: FaultKey): FaultKey {
  return key;
}

/** Plain text of `min` to `max` UTF-16 units with nothing hidden in it; texts reach it trimmed and in NFC. */
export function text(max: number, min = 1) {
  return v.pipe(
    v.string(fault('packs.notText')),
    v.regex(WITHOUT_HIDDEN, fault('packs.hiddenCharacter')),
    v.minLength(min, fault('packs.tooShort')),
    v.maxLength(max, fault('packs.tooLong')),
  );
}

/** A name of the school: text with at least two letters, as one letter would match everywhere. */
export function nameText(max: number, min: number) {
  return v.pipe(text(max, min), v.regex(TWO_LETTERS, fault('packs.tooFewLetters')));
}

/** A handle, given with or without its `@` and kept with it. */
export function handle() {
  return v.pipe(
    text(61, 2),
    v.regex(HANDLE, fault('packs.notAHandle')),
    v.transform((written) => (written.startsWith('@') ? written : `@${written}`)),
  );
}

/** A hashtag, given with or without its `#` and kept with it. */
export function hashtag() {
  return v.pipe(
    text(101, 2),
    v.regex(HASHTAG, fault('packs.notAHandle')),
    v.transform((written) => (written.startsWith('#') ? written : `#${written}`)),
  );
}

/** An `https:` link with no user or password part, kept as it was written. */
export function link() {
  return v.pipe(
    text(1000),
    v.regex(HTTPS, fault('packs.notHttps')),
    v.regex(WITHOUT_USER, fault('packs.linkWithPassword')),
    v.regex(WITHOUT_SPACE, fault('packs.notALink')),
    v.check((written) => URL.canParse(written), fault('packs.notALink')),
  );
}

/** A day that exists, as "2026-09-01". */
export function isoDay() {
  return v.pipe(
    v.string(fault('packs.notText')),
    v.isoDate(fault('packs.notADate')),
    v.check(isOnCalendar, fault('packs.notADate')),
  );
}

/** A list of at most `max` items. */
export function list<const Item extends v.GenericSchema>(
  item: Item,
  max: number = PACK_LIMITS.listItems,
) {
  return v.pipe(v.array(item, fault('packs.notList')), v.maxLength(max, fault('packs.tooMany')));
}

/** A group of named fields; fields it does not name are left out. A list is no group, though JavaScript calls both objects. */
export function group<const Entries extends v.ObjectEntries>(entries: Entries) {
  const fields = v.object(entries, fault('packs.notGroup'));
  return v.pipe(
    v.custom<v.InferInput<typeof fields>>(
      (input) => !Array.isArray(input),
      fault('packs.notGroup'),
    ),
    fields,
  );
}

function isOnCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
