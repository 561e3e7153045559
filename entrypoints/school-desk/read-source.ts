import {
  draftCode,
  draftFromCode,
  draftFromPack,
  parseCodeText,
  readPack,
  readWordFile,
  type DraftPack,
  type DraftSection,
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

/** A heading that names the school itself and not its document. */
const SCHOOL_NAME =
  /^(?!.*\b(?:code|policy|conduct|agreement|charter|guidance|guidelines|rules|media)\b)[^,.:]{3,100}\b(?:school|academy|college|nursery|infants|juniors)$/iu;

/**
 * What stands above the code fills the facts: the school's name, and a first part with a title and no clause as the
 * title of the whole. The link of a clause about complaints is taken for the complaints link. The edition begins at 1.
 */
function titled({ facts, sections: found }: DraftPack): DraftPack {
  const named = found.length > 1 && isBare(found[0]) && SCHOOL_NAME.test(found[0].title);
  const sections = named ? found.slice(1) : found;
  const [first, ...rest] = sections;
  const isTitle = isBare(first) && rest.length > 0;
  return {
    facts: {
      ...facts,
      version: '1',
      name: named ? (found[0]?.title ?? '') : facts.name,
      title: isTitle || (named && first) ? first.title : facts.title,
      complaintsUrl: complaintsLinkIn(sections),
    },
    sections: isTitle ? rest : sections,
  };
}

function isBare(section: DraftSection | undefined): section is DraftSection {
  return section !== undefined && section.clauses.length === 0;
}

/** The first web address in a clause that speaks of complaining; '' where there is none. */
function complaintsLinkIn(sections: readonly DraftSection[]): string {
  const texts = sections.flatMap(({ clauses }) => clauses.map(({ text }) => text));
  const about = texts.filter((text) => /\bcomplain/iu.test(text));
  const links = about.flatMap((text) => text.match(/https:\/\/[^\s<>"'()[\]]+/giu) ?? []);
  return links[0]?.replace(/[.,;:!?]+$/u, '') ?? '';
}
