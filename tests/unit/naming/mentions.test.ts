import { createNameMatcher, deriveNameTable } from '@/lib/naming';
import type { SchoolNames } from '@/lib/naming';
import { describe, expect, it } from 'vitest';
import { schoolNames } from './made-up-schools';

const whitefield = schoolNames({
  name: 'Whitefield Primary School',
  school: 'whitefield',
  town: 'Bury',
  staff: ['Mrs Patel'],
});
const kingsway = schoolNames({
  name: 'Kingsway High School',
  school: 'kingsway',
  town: 'Bury',
  staff: ['Mr Shah'],
});

function match(schools: readonly SchoolNames[], draft: string) {
  return createNameMatcher(deriveNameTable(schools)).match(draft);
}

/** Each match as `school: what was written | the form | the sign`. */
function told(schools: readonly SchoolNames[], draft: string): string[] {
  return match(schools, draft).flatMap(({ school, mentions }) =>
    mentions.map(({ start, end, form, sign }) =>
      [`${school}: ${draft.slice(start, end)}`, form, sign && draft.slice(sign.start, sign.end)]
        .filter(Boolean)
        .join(' | '),
    ),
  );
}

describe('where and why', () => {
  it.each([
    ['Oh Whitefield Primary’s gate', 'whitefield: Whitefield Primary’s | Whitefield Primary'],
    [
      'x ＷＨＩＴＥＦＩＥＬＤ ｐｒｉｍ y',
      'whitefield: ＷＨＩＴＥＦＩＥＬＤ ｐｒｉｍ | Whitefield Primary',
    ],
    [
      '🙄 Wh\u00adite\u200bfield Primary 🙄',
      'whitefield: Wh\u00adite\u200bfield Primary | Whitefield Primary',
    ],
    ['Whítefi\u0301eld Primary!', 'whitefield: Whítefi\u0301eld Primary | Whitefield Primary'],
    ['(#WhitefieldPrimary)', 'whitefield: WhitefieldPrimary | Whitefield Primary'],
    ['ask Mrs Patel at Whitefield.', 'whitefield: Whitefield | Whitefield | Mrs Patel'],
    ['Whitefield’s reception teacher', 'whitefield: Whitefield’s | Whitefield | reception teacher'],
  ])('%s', (draft, expected) => {
    expect(told([whitefield], draft)).toEqual([expected]);
  });

  it('tells every mention, in text order', () => {
    const draft = 'Whitefield Primary again. Is Whitefield Prim closed?';
    expect(told([whitefield], draft)).toEqual([
      'whitefield: Whitefield Primary | Whitefield Primary',
      'whitefield: Whitefield Prim | Whitefield Primary',
    ]);
  });

  it('says how a form names the school', () => {
    const [strong] = match([whitefield], 'Whitefield Primary');
    const [weak] = match([whitefield], 'Year 2 at Whitefield');
    expect(strong?.mentions[0].strength).toBe('strong');
    expect(strong?.mentions[0].sign).toBeUndefined();
    expect(weak?.mentions[0].strength).toBe('weak-with-sign');
    expect(strong?.sureness).toBeGreaterThan(weak?.sureness ?? 1);
  });
});

describe('several schools', () => {
  it('finds two of them, each by itself', () => {
    const draft = 'One at Whitefield Primary, one at Kingsway High';
    expect(told([whitefield, kingsway], draft).toSorted()).toEqual([
      'kingsway: Kingsway High | Kingsway High',
      'whitefield: Whitefield Primary | Whitefield Primary',
    ]);
  });

  it('finds ours beside another of the same core', () => {
    const draft = 'Not Whitefield Academy but Whitefield Primary';
    expect(told([whitefield], draft)).toEqual([
      'whitefield: Whitefield Primary | Whitefield Primary',
    ]);
  });

  it('takes a bare core for another school the draft names', () => {
    expect(match([whitefield], 'Whitefield Academy: no teacher at Whitefield today')).toEqual([]);
  });

  it('does not take the staff of one school as a sign of another', () => {
    expect(told([whitefield, kingsway], 'Mr Shah walked up, Whitefield looked lovely')).toEqual([]);
  });

  it('puts the one named most surely first', () => {
    const draft = 'Year 7 at Kingsway, and Whitefield Primary for the little one';
    expect(match([kingsway, whitefield], draft).map(({ school }) => school)).toEqual([
      'whitefield',
      'kingsway',
    ]);
  });
});

describe('what the parent taught', () => {
  const nickname = 'Whitey';

  it('names the school at once, and no more once it is undone', () => {
    expect(match([{ ...whitefield, taught: [nickname] }], 'whitey is shut')).toHaveLength(1);
    expect(match([whitefield], 'whitey is shut')).toEqual([]);
  });

  it('is told whole, with an accent written apart', () => {
    const draft = 'zoe\u0301, again';
    const [found] = match([{ ...whitefield, taught: ['Zoé'] }], draft);
    expect(draft.slice(found?.mentions[0].start, found?.mentions[0].end)).toBe('zoe\u0301');
  });

  it('never counts inside another word', () => {
    expect(match([{ ...whitefield, taught: [nickname] }], 'whiteyes and whiteyboard')).toEqual([]);
  });

  it.each(['Whitefield', 'whitefield', 'Whitefield’s'])('never takes refused %s for it', (form) => {
    const refusing = { ...whitefield, refused: [form] };
    expect(match([refusing], 'Year 2 at Whitefield')).toEqual([]);
    expect(match([refusing], 'Whitefield Primary')).toHaveLength(1);
  });
});

describe('a refused form', () => {
  const tagged = {
    ...whitefield,
    otherNames: ['Whitefield School, Bury'],
    handles: ['@WhitefieldPS', '@WhitefieldPrimary'],
    hashtags: ['#Whitefield', '#TeamWhitefield'],
  };

  it.each([
    [
      'Whitefield',
      ['#Whitefield in year 2', '@whitefield, year 2', 'Year 2 at #whitefield'],
      ['Whitefield Primary', '#WhitefieldPrimary', '#TeamWhitefield', '@WhitefieldPS'],
    ],
    [
      'Whitefield Primary',
      [
        'Whitefield Prim',
        '#WhitefieldPrimary',
        '#whitefieldprimary',
        '@WhitefieldPrimary',
        '@whitefieldps',
      ],
      ['Whitefield Primary School', '#TeamWhitefield', 'Year 2 at Whitefield', '#Whitefield'],
    ],
    [
      '@WhitefieldPS',
      ['@WhitefieldPS', '#whitefieldps', 'thanks @whitefieldps'],
      ['Whitefield Primary', '@WhitefieldPrimary', '#TeamWhitefield'],
    ],
    [
      '#TeamWhitefield',
      ['#TeamWhitefield', '@teamwhitefield'],
      ['Whitefield Primary', '#Whitefield'],
    ],
    [
      'Whitefield School, Bury',
      ['Whitefield School, Bury', 'whitefield school bury', '#whitefieldschoolbury'],
      ['Whitefield Primary School'],
    ],
  ])('%s stops its tags as well, until it is taken back', (form, stopped, left) => {
    const refusing = { ...tagged, refused: [form] };
    for (const draft of stopped) {
      expect(match([refusing], draft), draft).toEqual([]);
      expect(match([tagged], draft), draft).toHaveLength(1);
    }
    for (const draft of left) expect(match([refusing], draft), draft).toHaveLength(1);
  });

  it('is the one a mention tells', () => {
    for (const draft of [
      '#whitefieldprimary',
      'thanks @WhitefieldPS',
      'Year 2 at Whitefield’s',
      'whitefield school bury',
    ]) {
      const [found] = match([tagged], draft);
      expect(
        match([{ ...tagged, refused: [found?.mentions[0].form ?? ''] }], draft),
        draft,
      ).toEqual([]);
    }
  });
});

describe('the table', () => {
  it('says the same after a journey as JSON', () => {
    const table = deriveNameTable([whitefield, kingsway]);
    const sent = JSON.parse(JSON.stringify(table)) as typeof table;
    const draft = 'Year 7 at Kingsway, and Whitefield Primary';
    expect(createNameMatcher(sent).match(draft)).toEqual(createNameMatcher(table).match(draft));
  });

  it('of no school finds nothing', () => {
    expect(match([], 'Whitefield Primary School')).toEqual([]);
  });
});
