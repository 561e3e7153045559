import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup, type Backup } from '@/lib/store';
import { stillKept } from '@/lib/store/kept-words';
import { whitefield } from '../reminders/packs';

const KEPT = { id: 'k', school: 's', text: 'Some words.', keptAt: '2026-11-01T20:00:00.000Z' };
const BACKUP: Backup = {
  schools: [
    {
      id: 's',
      pack: whitefield(),
      addedAt: '2026-09-01T08:00:00.000Z',
      taught: ['Whitey'],
      refused: [],
      staff: [],
    },
  ],
  settings: {
    remindWhen: 'help',
    quietMark: false,
    cardSize: 'large',
    language: 'cy',
    quietUntil: 0,
    messagesOn: [],
    staffOn: false,
  },
  kept: [KEPT],
};

describe('a copy of everything', () => {
  it('reads back as it was written', () => {
    expect(readBackup(writeBackup(BACKUP))).toEqual({ ok: true, backup: BACKUP });
  });

  const whole = JSON.parse(writeBackup(BACKUP)) as Record<string, unknown>;
  it.each([
    ['no JSON', 'hello', 'no-copy'],
    ['half of it', writeBackup(BACKUP).slice(0, 300), 'no-copy'],
    ['something else', '{"format":"quiet-word/school-pack"}', 'no-copy'],
    ['null', 'null', 'no-copy'],
    ['a newer one', JSON.stringify({ ...whole, version: 2 }), 'newer'],
    ['one damaged school', JSON.stringify({ ...whole, schools: [{ id: 's' }] }), 'no-copy'],
    [
      'words with no date',
      JSON.stringify({ ...whole, kept: [{ ...KEPT, keptAt: '' }] }),
      'no-copy',
    ],
  ])('%s is refused whole', (_, source, why) => {
    expect(readBackup(source)).toEqual({ ok: false, why });
  });
});

describe('words that are kept', () => {
  const DAY = 24 * 3_600_000;
  const at = Date.parse(KEPT.keptAt);

  it.each([
    ['at once', at, 1],
    ['on the last day', at + 30 * DAY - 1, 1],
    ['after thirty days', at + 30 * DAY, 0],
  ])('%s', (_, now, count) => {
    expect(stillKept([KEPT], now)).toHaveLength(count);
  });

  it.each([
    ['a day', DAY],
    ['ten years', 3650 * DAY],
  ])('begin their thirty days anew when the clock was set back by %s', (_, back) => {
    const now = at - back;
    const [kept] = stillKept([KEPT], now);
    expect(kept).toEqual({ ...KEPT, keptAt: new Date(now).toISOString() });
  });

  it('are the newest first, and damaged ones are left out', () => {
    const newer = { ...KEPT, id: 'n', keptAt: '2026-11-02T08:00:00.000Z' };
    expect(stillKept([KEPT, { id: 'x' }, null, newer], at + DAY).map(({ id }) => id)).toEqual([
      'n',
      'k',
    ]);
  });
});
