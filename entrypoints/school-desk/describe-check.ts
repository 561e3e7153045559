import type { Finding } from '@/components/school-desk/finding-list';
import {
  packNames,
  packOfDraft,
  placeInPack,
  reviewPack,
  sketchOfDraft,
  type DraftPack,
  type PackFault,
  type PackWarning,
  type SchoolPack,
  type Slip,
  type SlipFinding,
} from '@/lib/packs';
import type { Words } from '@/lib/words';
import { describeNames } from '../shared/describe-names';
import { stepHash } from './desk-route';
import { factAt } from './fact-fields';

/** What a pack cannot do without, and what a school may want to mend, each with its place. */
export type CheckList = Readonly<{ needed: readonly Finding[]; toLook: readonly Finding[] }>;

/** Where to mend what is missing from the whole. */
const MENDED_AT: Partial<Readonly<Record<Slip, string>>> = {
  noReviewDate: stepHash('school', 'reviewBy'),
  noOwner: stepHash('school', 'contactName'),
};

/** The check-list of a draft, in the order of the pack. */
export function describeCheck(draft: DraftPack, words: Words): CheckList {
  const reading = packOfDraft(draft);
  const sketch = sketchOfDraft(draft);
  const remarks = reading.ok ? reading.warnings : [];
  return {
    needed: reading.ok ? [] : reading.faults.map((fault) => describeRemark(fault, sketch, words)),
    toLook: [
      ...topicHint(draft, words),
      ...(reading.ok ? describeNameRemarks(reading.pack, words) : []),
      ...remarks
        .filter(({ key }) => key !== 'packs.placeholderLeft')
        .map((warning) => describeRemark(warning, sketch, words)),
      ...reviewPack(sketch).map((found) => describeSlip(found, sketch, words)),
    ],
  };
}

/** Sentences about one fact out of all faults of a draft, for the field itself. */
export function faultsOfFact(
  faults: readonly PackFault[],
  fact: string,
  { say }: Words,
): readonly string[] {
  return faults
    .filter(({ path }) => factAt(path) === fact)
    .map(({ key, values }) => say(key, values));
}

function topicHint({ sections }: DraftPack, { say }: Words): readonly Finding[] {
  const waiting = sections
    .flatMap(({ clauses }) => clauses)
    .filter(({ looked, text }) => !looked && text.trim() !== '');
  const [first] = waiting;
  return first
    ? [
        {
          place: say('desk.topicsPlace'),
          why: say('desk.topicsWaiting', { count: waiting.length }),
          suggestion: null,
          href: stepHash('code', first.id),
          source: null,
        },
      ]
    : [];
}

function describeNameRemarks(pack: SchoolPack, words: Words): readonly Finding[] {
  return describeNames(packNames(pack), words).map(({ field, sentence }) => ({
    place: placeOf(`school.${field}`, pack, words),
    why: sentence,
    suggestion: null,
    href: wayTo(`school.${field}`, pack),
    source: null,
  }));
}

function describeRemark(
  { path, key, values }: PackFault | PackWarning,
  sketch: SchoolPack,
  words: Words,
): Finding {
  return {
    place: placeOf(path, sketch, words),
    why: words.say(key, values),
    suggestion: null,
    href: wayTo(path, sketch),
    source: null,
  };
}

function describeSlip(
  { slip, path, why, suggestion, values, source }: SlipFinding,
  sketch: SchoolPack,
  words: Words,
): Finding {
  return {
    place: path === '' ? words.say('desk.wholeCode') : placeOf(path, sketch, words),
    why: words.say(why, values),
    suggestion: words.say(suggestion, values),
    href: MENDED_AT[slip] ?? wayTo(path, sketch),
    source: source ?? null,
  };
}

/** A clause is called as it is on the page of the code; anything else by its place in the pack. */
function placeOf(path: string, sketch: SchoolPack, { say }: Words): string {
  const id = clauseAt(path, sketch);
  if (id !== null) return say('desk.clauseText', { id });
  const { key, values } = placeInPack(path);
  return say(key, values);
}

function wayTo(path: string, sketch: SchoolPack): string {
  const id = clauseAt(path, sketch);
  if (id !== null) return stepHash('code', id);
  const fact = factAt(path);
  if (fact !== null) return stepHash('school', fact);
  const section = sectionAt(path, sketch);
  return section === undefined ? stepHash('code') : stepHash('code', `section-${section.id}`);
}

function clauseAt(path: string, sketch: SchoolPack): string | null {
  const at = /^code\.sections\[\d+\]\.clauses\[(\d+)\]/u.exec(path)?.[1];
  return (at === undefined ? null : sectionAt(path, sketch)?.clauses[Number(at)]?.id) ?? null;
}

function sectionAt(path: string, { code }: SchoolPack) {
  const at = /^code\.sections\[(\d+)\]/u.exec(path)?.[1];
  return at === undefined ? undefined : code.sections[Number(at)];
}
