import type { SchoolNames } from '@/lib/naming';
import { OUTCOMES } from './judgement';
import { cueFeatures } from './model/cue-features';
import type { DraftModel, Reading } from './model/draft-model';
import { fitsOfReading } from './model/fits-of-reading';
import type { Evidence, Judgement, Matter, NamedDraft, Outcome, Route } from './judgement';
import { tokeniseDraft } from './tokenise-draft';
import type { TokenisedDraft } from './token';
import { findCues } from './weigh-cues';
import type { CueHit, Findings } from './weigh-cues';

/** What the judgement needs to know of the school. */
export type JudgedSchool = Readonly<{ names: Pick<SchoolNames, 'name' | 'staff'> }>;

const HOLDS_FROM = 0.99;
/** A grievance is often told in one plain hint; warm words and notices weigh against it. */
const COMPLAINT_HOLDS_FROM = 0.59;
const MOST_FROM_HINTS = 3;
const NEAR = 3;
const PRAISE_WEIGHS = 0.3;
const NOTICE_WEIGHS = 0.2;
/** Outcomes whose hints weigh less beside warm words and notices; a sure sign stands whatever is around it. */
const SOFTENED: readonly Outcome[] = ['help', 'allegation', 'complaint'];

const weightOfCue = ({ cue }: CueHit): number => cue.weight ?? 1;

/** The hits that speak for an outcome: a cue at most three times, and not twice within three words. */
function apart(hits: readonly CueHit[]): readonly CueHit[] {
  const places = new Map<CueHit['cue'], number[]>();
  return hits.filter(({ cue, first }) => {
    const known = places.get(cue) ?? [];
    if (known.length >= MOST_FROM_HINTS || known.some((one) => Math.abs(one - first) < NEAR))
      return false;
    places.set(cue, [...known, first]);
    return true;
  });
}

/** Of hits on the same words, the one that says most: one word that several hints name is one hint. */
function onceAWord(hits: readonly CueHit[]): readonly CueHit[] {
  const spoken = new Set<number>();
  return [...hits]
    .sort((one, other) => weightOfCue(other) - weightOfCue(one))
    .filter(({ first, end }) => {
      const words = Array.from({ length: end - first }, (_, at) => first + at);
      const free = !words.some((word) => spoken.has(word));
      for (const word of words) spoken.add(word);
      return free;
    });
}

/** Adds up what was found for one outcome. Hints of harm count once a word: there, several cues know the same words. */
function weightOf(outcome: Outcome, hits: readonly CueHit[]): number {
  const counted = apart(outcome === 'help' ? onceAWord(hits) : hits);
  return counted.reduce((total, hit) => total + weightOfCue(hit), 0);
}

function weightsOf({ hits, signs }: Findings): ReadonlyMap<Outcome, number> {
  const weights = new Map<Outcome, number>();
  for (const outcome of OUTCOMES) {
    const own = hits.filter((hit) => hit.outcome === outcome);
    if (own.length > 0) weights.set(outcome, weightOf(outcome, own));
  }
  const soft =
    (signs.get('praise') ?? 0) * PRAISE_WEIGHS + (signs.get('notice') ?? 0) * NOTICE_WEIGHS;
  for (const outcome of SOFTENED)
    if (!hits.some((hit) => hit.outcome === outcome && (hit.cue.weight ?? 1) >= 1))
      weights.set(outcome, (weights.get(outcome) ?? 0) - soft);
  return weights;
}

function fitsOfCues({ hits, signs }: Findings): readonly Outcome[] {
  const weights = weightsOf({ hits, signs });
  return OUTCOMES.filter(
    (outcome) =>
      (weights.get(outcome) ?? 0) >= (outcome === 'complaint' ? COMPLAINT_HOLDS_FROM : HOLDS_FROM),
  );
}

function isSureOfHelp({ hits }: Findings): boolean {
  return hits.some((hit) => hit.outcome === 'help' && weightOfCue(hit) >= 1);
}

/** Being anonymous is a matter of its own only for a draft that airs something; the site's own toggle says it too. */
function withAnonymity(fits: readonly Outcome[], anonymous: boolean): readonly Outcome[] {
  const airs = fits.some(
    (outcome) => outcome === 'complaint' || outcome === 'abuse' || outcome === 'allegation',
  );
  if (!anonymous || !airs || fits.includes('anonymity')) return fits;
  const [first, ...others] = fits;
  return first === 'complaint' ? ['anonymity', first, ...others] : [...fits, 'anonymity'];
}

function evidenceFrom(draft: TokenisedDraft, hits: readonly CueHit[]): readonly Evidence[] {
  const seen = new Set<string>();
  return hits.flatMap(({ outcome, cue, first, end }) => {
    const start = draft.tokens[first]?.start;
    const last = draft.tokens[end - 1]?.end;
    const key = `${String(first)} ${cue.why}`;
    if (start === undefined || last === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ start, end: last, outcome, why: cue.why }];
  });
}

function mattersOf({ hits, signs }: Findings, fits: readonly Outcome[]): readonly Matter[] {
  const matters = new Set<Matter>();
  for (const { outcome, cue } of hits)
    if (cue.matter !== undefined && fits.includes(outcome)) matters.add(cue.matter);
  if (fits.includes('help') && signs.has('staffHarm')) matters.add('staff-harm');
  if (fits.includes('abuse') && signs.has('toPerson')) matters.add('to-person');
  if ((fits.includes('chat') || fits.includes('take-down')) && signs.has('meeting'))
    matters.add('meeting');
  return [...matters];
}

function routeOf(hits: readonly CueHit[]): Route | undefined {
  const votes = new Map<Route, number>();
  for (const { outcome, cue } of hits)
    if (outcome === 'own-route' && cue.route !== undefined)
      votes.set(cue.route, (votes.get(cue.route) ?? 0) + 1);
  return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** The sentence that tells most, where no cue has words for what the model reads in the draft. */
function evidenceOfReading(
  reading: Reading | undefined,
  outcome: Outcome,
  told: readonly CueHit[],
): readonly Evidence[] {
  if (reading === undefined || outcome === 'mention') return [];
  if (told.some((hit) => hit.outcome === outcome)) return [];
  const sentence = reading.tellingSentence(outcome);
  return sentence === undefined
    ? []
    : [{ start: sentence.start, end: sentence.end, outcome, why: 'the sense of the sentence' }];
}

/**
 * What a draft that names `school` means, with what else fits in `also` and the words that speak for each. With a
 * `model`, the outcome is the likeliest in its reading, which weighs the cues too; without one, it is the first in
 * order of precedence whose cues hold. A draft in which nothing holds is a `mention`.
 * Pure; never throws; takes time linear in the draft's length.
 */
export function judgeDraft(draft: NamedDraft, school: JudgedSchool, model?: DraftModel): Judgement {
  const tokenised = tokeniseDraft(draft.text, draft.match.mentions, school.names.staff);
  const findings = findCues(tokenised);
  const readable = { text: draft.text, mentions: draft.match.mentions };
  const reading = model?.read(readable, tokenised, cueFeatures(findings, draft));
  const found = reading ? fitsOfReading(reading, isSureOfHelp(findings)) : fitsOfCues(findings);
  const fits = withAnonymity(found, draft.anonymous === true);
  const [outcome = 'mention', ...also] = fits;
  const told = findings.hits.filter((hit) => fits.includes(hit.outcome));
  const base = {
    also,
    evidence: [...evidenceFrom(tokenised, told), ...evidenceOfReading(reading, outcome, told)],
    alreadyComplained: findings.signs.has('alreadyComplained'),
    matters: mattersOf(findings, fits),
  };
  if (outcome !== 'own-route') return { ...base, outcome };
  const route = reading?.route ?? routeOf(told);
  return route === undefined ? { ...base, outcome: 'mention' } : { ...base, outcome, route };
}
