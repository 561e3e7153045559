import {
  fingerprintPack,
  packOfRow,
  welcomeLetter,
  writeWordFile,
  zipFiles,
  type DraftPack,
  type SchoolPack,
  type SchoolRow,
} from '@/lib/packs';
import type { Words } from '@/lib/words';
import { sentencesFor } from '../home/describe-pack';
import { wordBlocks } from './describe-paper';
import { drawQrPng } from './draw-qr-png';
import { fileStem } from './save-file';
import { setUpLink } from './set-up-link';

/** What became of a row: its pack and letter are in the zip, or everything that stands in its way. */
export type RowOutcome = Readonly<{ row: number; name: string; faults: readonly string[] }>;

/** All packs and letters in one zip, null where no row made one, and what became of every row. */
export type ManyMade = Readonly<{ zip: Uint8Array | null; outcomes: readonly RowOutcome[] }>;

/**
 * A pack and a letter for every school of a list, with the code on the desk. `onDone` is told after each row how many
 * are done; a row that is refused leaves the others as they are. Rejects when a letter cannot be made.
 */
export async function makeMany(
  shared: DraftPack,
  rows: readonly SchoolRow[],
  linkPage: string,
  words: Words,
  onDone: (done: number) => void,
): Promise<ManyMade> {
  const files = new Map<string, Uint8Array>();
  const outcomes: RowOutcome[] = [];
  const rowOf = new Map<string, number>();
  for (const row of rows) {
    const name = row.facts.name ?? '';
    const stem = fileStem(name);
    const before = rowOf.get(stem);
    const reading = packOfRow(shared, row);
    if (before !== undefined)
      outcomes.push({
        row: row.row,
        name,
        faults: [words.say('desk.manyTwice', { row: before })],
      });
    else if (!reading.ok)
      outcomes.push({ row: row.row, name, faults: sentencesFor(reading.faults, words) });
    else {
      rowOf.set(stem, row.row);
      await addFiles(files, stem, reading.pack, linkPage, words);
      outcomes.push({ row: row.row, name, faults: [] });
    }
    onDone(outcomes.length);
  }
  return { zip: files.size > 0 ? zipFiles(files) : null, outcomes };
}

async function addFiles(
  files: Map<string, Uint8Array>,
  stem: string,
  pack: SchoolPack,
  linkPage: string,
  words: Words,
): Promise<void> {
  const setUp = { link: setUpLink(pack, linkPage), words: await fingerprintPack(pack) };
  const letter = await wordBlocks(welcomeLetter(pack, setUp), words, drawQrPng);
  const title = words.say('desk.paper-letter');
  files.set(
    `${stem}/${stem}.schoolpack.json`,
    new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`),
  );
  files.set(`${stem}/${stem}-${fileStem(title)}.docx`, await writeWordFile(title, letter));
}
