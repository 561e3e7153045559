import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { judgeDraft, openDraftModel, OUTCOMES } from '@/lib/relevance';
import type { DraftModel, Judgement, Outcome } from '@/lib/relevance';
import { readPackagedModel } from '../../scripts/analyse/read-packaged-model';
import { judgeCorpusDraft } from '../corpus/judge-corpus-draft';
import { PARTS, readCorpus, readSchoolForms } from '../corpus/read-corpus';
import type { CorpusDraft } from '../corpus/read-corpus';
import { PUBLIC_SETS, readPublicSet } from './public-sets';

/** A line of the bench's table. */
export type BenchRow = Readonly<{ name: string; value: string; budget?: string; over?: boolean }>;

type Judged = Readonly<{ draft: CorpusDraft; judgement: Judgement }>;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** An answer the label's `also` accepts counts as the label. */
const answerOf = ({ draft, judgement }: Judged): Outcome =>
  draft.also.includes(judgement.outcome) ? draft.outcome : judgement.outcome;

/** F1 of one outcome, or null when it is neither labelled nor answered. */
function f1Of(outcome: Outcome, judged: readonly Judged[]): number | null {
  const labelled = judged.filter(({ draft }) => draft.outcome === outcome).length;
  const answered = judged.filter((one) => answerOf(one) === outcome);
  const right = answered.filter(({ draft }) => draft.outcome === outcome).length;
  return labelled + answered.length === 0 ? null : (2 * right) / (labelled + answered.length);
}

function share(
  judged: readonly Judged[],
  among: (one: Judged) => boolean,
  holds: (one: Judged) => boolean,
): string {
  const of = judged.filter(among);
  return `${percent(of.filter(holds).length / Math.max(1, of.length))} of ${String(of.length)}`;
}

function accuracyRows(part: string, judged: readonly Judged[]): readonly BenchRow[] {
  const scores = OUTCOMES.map((outcome) => ({ outcome, f1: f1Of(outcome, judged) }));
  const known = scores.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  const macro = known.reduce((sum, f1) => sum + f1, 0) / Math.max(1, known.length);
  return [
    {
      name: `${part}: macro F1, ${String(judged.length)} drafts, aim 0.85`,
      value: macro.toFixed(3),
      over: macro < 0.85,
    },
    {
      name: `${part}: help found, aim 98 %`,
      value: share(
        judged,
        ({ draft }) => draft.outcome === 'help',
        (one) => answerOf(one) === 'help',
      ),
    },
    {
      name: `${part}: false help`,
      value: share(
        judged,
        ({ draft }) => draft.outcome !== 'help',
        (one) => answerOf(one) === 'help',
      ),
      budget: '2 %',
    },
    {
      name: `${part}: mentions that get a card`,
      value: share(
        judged,
        ({ draft }) => draft.outcome === 'mention',
        (one) => answerOf(one) !== 'mention',
      ),
      budget: '2 %',
    },
    ...scores.flatMap(({ outcome, f1 }) =>
      f1 === null ? [] : [{ name: `${part}: F1 of ${outcome}`, value: f1.toFixed(2) }],
    ),
  ];
}

function judgePlain(text: string, model?: DraftModel): Judgement {
  const opening = 'Whitefield Primary. ';
  const mentions = [
    { start: 0, end: 18, form: 'Whitefield Primary', strength: 'strong' as const },
  ] as const;
  const draft = { text: opening + text, match: { school: 'w', mentions, sureness: 1 } };
  return judgeDraft(draft, { names: { name: 'Whitefield Primary School', staff: [] } }, model);
}

function p95Of(texts: readonly string[], model?: DraftModel): number {
  const times = texts.map((text) => {
    const started = performance.now();
    judgePlain(text, model);
    return performance.now() - started;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
}

function speedRows(texts: readonly string[], model: DraftModel): readonly BenchRow[] {
  const joined = texts.join(' ');
  const cuts = (length: number, most: number): readonly string[] =>
    Array.from({ length: Math.min(most, Math.floor(joined.length / length)) }, (_, at) =>
      joined.slice(at * length, (at + 1) * length),
    );
  const [short, long] = [cuts(300, 400), cuts(20_000, 20)];
  p95Of(short, model);
  const row = (name: string, time: number, most: number): BenchRow => ({
    name,
    value: `${time.toFixed(1)} ms`,
    budget: `${String(most)} ms`,
    over: !(time <= most),
  });
  return [
    row('a 300-character draft, cues, p95', p95Of(short), 5),
    row('a 300-character draft, whole, p95', p95Of(short, model), 50),
    row('a 20,000-character draft, whole, p95', p95Of(long, model), 300),
  ];
}

function publicRows(folder: string, model: DraftModel): readonly BenchRow[] {
  return PUBLIC_SETS.flatMap((set) => {
    const judged = readPublicSet(folder, set).map((text) => judgePlain(text, model));
    const alarms = (outcome: Outcome): string =>
      percent(
        judged.filter((one) => one.outcome === outcome || one.also.includes(outcome)).length /
          judged.length,
      );
    return [
      {
        name: `${set.name}, ${String(judged.length)}: abuse`,
        value: alarms('abuse'),
        ...(set.harmless ? { budget: '1 %' } : {}),
      },
      {
        name: `${set.name}, ${String(judged.length)}: help`,
        value: alarms('help'),
        ...(set.harmless ? { budget: '2 %' } : {}),
      },
    ];
  });
}

function partRows(model: DraftModel): readonly BenchRow[] {
  const forms = readSchoolForms();
  return PARTS.flatMap((part) => {
    const judge = (by?: DraftModel): readonly Judged[] =>
      readCorpus(part).map((draft) => ({
        draft,
        judgement: judgeCorpusDraft(draft, forms.get(draft.school) ?? [], by),
      }));
    return [
      ...accuracyRows(`${part}, cues alone`, judge()),
      ...accuracyRows(`${part}, whole`, judge(model)),
    ];
  });
}

/** Measures what judging a draft takes, on the words of the corpus. */
export function benchReadingSpeed(): readonly BenchRow[] {
  const texts = PARTS.flatMap((part) => readCorpus(part).map(({ text }) => text));
  return speedRows(texts, openDraftModel(readPackagedModel()));
}

/**
 * Measures the judgement of drafts: accuracy on each part of the corpus alone, by the cues and by the whole, time on
 * the corpus's words, and, when `--data` names a folder with the public sets, how often these set off abuse and help.
 * Nothing is drawn by chance.
 */
export function benchRelevance(args: readonly string[]): readonly BenchRow[] {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
  const model = openDraftModel(readPackagedModel());
  const texts = PARTS.flatMap((part) => readCorpus(part).map(({ text }) => text));
  return [
    ...partRows(model),
    ...speedRows(texts, model),
    ...(values.data === undefined ? [] : publicRows(values.data, model)),
  ];
}
