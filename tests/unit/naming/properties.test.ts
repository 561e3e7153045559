import { createNameMatcher, deriveNameTable } from '@/lib/naming';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolNames } from './made-up-schools';

const names = ['Whitefield Primary School', "St Mary's CofE Primary School", 'Hope Academy'];
const matcher = createNameMatcher(
  deriveNameTable(names.map((name) => schoolNames({ name, town: 'Bury', staff: ['Mrs Patel'] }))),
);

/** Pieces drafts are made of, so that random drafts come near to naming a school. */
const piece = fc.oneof(
  fc.constantFrom(
    'Whitefield',
    'Primary',
    'school',
    'St',
    "Mary's",
    'Hope',
    'Academy',
    'CofE',
    'W*i',
  ),
  fc.constantFrom(
    ' ',
    '\n',
    '. ',
    ', ',
    '#',
    '@',
    '-',
    '*',
    '’',
    '\u200b',
    '🏫',
    '(',
    'Mrs Patel',
    'Bury',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const draft = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any draft', () => {
  it('has mentions within it, in order and apart', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const { mentions } of matcher.match(text)) {
          let free = 0;
          for (const { start, end, sign } of mentions) {
            expect(start).toBeGreaterThanOrEqual(free);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            if (sign) expect(text.slice(sign.start, sign.end)).toMatch(/\p{L}/u);
            free = end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('around the full name has a mention that slices to it', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(around, around, fc.constantFrom(...names), (before, after, name) => {
        const text = `${before}. ${name}. ${after}`;
        const start = before.length + 2;
        const mentions = matcher.match(text).flatMap(({ mentions: all }) => all);
        expect(mentions.map((mention) => [mention.start, mention.end])).toContainEqual([
          start,
          start + name.length,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a draft without an end', () => {
  it.each(['a', 'primary', 'whitefieldprimary', '*', '@', '.', 'w.', '\u0301'])(
    'of %j is read',
    (piece) => {
      expect(() => matcher.match(`Hope ${piece.repeat(20_000)}`)).not.toThrow();
    },
  );
});

describe('any name', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary', minLength: 3, maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom('(', '*', '\\', '[', '+', 'a', 'ב', '🎓', ' ', 'ي', "'"),
      maxLength: 120,
    }),
  );

  it('is only a name: it is derived, and matched with anything, without a fault', () => {
    fc.assert(
      fc.property(strange, draft, (name, text) => {
        const odd = createNameMatcher(
          deriveNameTable([
            schoolNames({ name, otherNames: [name], taught: [name], staff: [name] }),
          ]),
        );
        expect(() => odd.match(`${text} ${name} ${text}`)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'Zeta (North) Primary School',
    'A*b*c Primary School',
    'C:\\Zeta Primary School',
    '🦉 Owl Tree Primary School',
    `${'Zetaford '.repeat(11)}Primary School`,
  ])('finds %s by itself and nothing else', (name) => {
    const odd = createNameMatcher(deriveNameTable([schoolNames({ name })]));
    expect(odd.match(`So ${name} it is`)).toHaveLength(1);
    expect(odd.match('Whitefield Primary School, anything at all')).toEqual([]);
  });
});
