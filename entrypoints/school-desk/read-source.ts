import {
  draftCode,
  draftFromCode,
  draftFromPack,
  parseCodeText,
  readPack,
  readWordFile,
  type DraftPack,
} from '@/lib/packs';
import type { Words } from '@/lib/words';
import { sentencesFor } from '../home/describe-pack';
import { topicsFor } from './clause-topics';

/** A draft to begin with, or everything that is wrong with what was given. */
export type SourceReading =
  Readonly<{ ok: true; draft: DraftPack }> | Readonly<{ ok: false; sentences: readonly string[] }>;

/** More than a pack or a Word file may have, in bytes: a bigger file is not read to its end to be refused. */
const BYTES_READ = 40 * 1024 * 1024;

/** Reads a Word file or a pack, told apart by what is in them and not by their names. */
export async function readSourceFile(file: File, words: Words): Promise<SourceReading> {
  const bytes = new Uint8Array(await file.slice(0, BYTES_READ).arrayBuffer());
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  if (start.replace(/^\uFEFF/u, '').startsWith('{') || /\.json$/iu.test(file.name))
    return readPackText(new TextDecoder().decode(bytes), words);
  const reading = await readWordFile(bytes);
  if (!reading.ok) return { ok: false, sentences: [words.say(reading.fault)] };
  return { ok: true, draft: titled(draftFromCode(draftCode(reading.lines), topicsFor)) };
}

/** Takes pasted text apart. */
export function readSourceText(text: string): DraftPack {
  return titled(draftFromCode(parseCodeText(text), topicsFor));
}

/** Reads the text of a pack there is. */
export function readPackText(text: string, words: Words): SourceReading {
  const reading = readPack(text);
  return reading.ok
    ? { ok: true, draft: draftFromPack(reading.pack) }
    : { ok: false, sentences: sentencesFor(reading.faults, words) };
}

/** A first part with a title and no clause is the title of the whole; the edition begins at 1. */
function titled({ facts, sections }: DraftPack): DraftPack {
  const [first, ...rest] = sections;
  const isTitle = first !== undefined && first.clauses.length === 0 && rest.length > 0;
  return {
    facts: { ...facts, version: '1', title: isTitle ? first.title : facts.title },
    sections: isTitle ? rest : sections,
  };
}
