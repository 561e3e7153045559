import { readFileSync, readdirSync } from 'node:fs';
import { type SchoolPack, readPack } from '@/lib/packs';

/** The text of every pack that schools of different nations and kinds might hand out, with its file name. */
export const PACK_FILES: readonly (readonly [name: string, source: string])[] = [
  ['whitefield', readFileSync('public/packs/whitefield-primary.schoolpack.json', 'utf8')],
  ...readdirSync('tests/fixtures/packs').map(
    (name) => [name, readFileSync(`tests/fixtures/packs/${name}`, 'utf8')] as const,
  ),
];

/** The example school's pack as the reader gives it. */
export const WHITEFIELD: SchoolPack = readGood(PACK_FILES[0]?.[1] ?? '');

/** The pack in `source`; throws with its faults when it has any. */
export function readGood(source: string): SchoolPack {
  const reading = readPack(source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.pack;
}

/** A pack with no more than it must have, open to change. */
export function smallestPack() {
  return {
    format: 'quiet-word/school-pack',
    formatVersion: 1,
    school: { name: 'Elm Road School', nation: 'england', kind: 'maintained' },
    code: {
      title: 'Code',
      version: '1',
      adopted: '2026-09-01',
      sections: [
        { id: 's', title: 'Online', clauses: [{ id: 'c', text: 'Be kind.', topics: ['conduct'] }] },
      ],
    },
    complaints: { title: 'Complaints', url: 'https://elm.example/complaints' },
  };
}
