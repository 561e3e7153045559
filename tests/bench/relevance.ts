import { performance } from 'node:perf_hooks';
import { judgeDraft, OUTCOMES } from '@/lib/relevance';
import type { Judgement, Outcome } from '@/lib/relevance';
import { judgeCorpusDraft } from '../corpus/judge-corpus-draft';
import { PARTS, readCorpus, readSchoolForms } from '../corpus/read-corpus';
import type { CorpusDraft } from '../corpus/read-corpus';
import { PUBLIC_SETS, readPublicSet } from './public-sets';

/** A line of the bench's table. */
export type BenchRow = Readonly<{ name: string; value: string; budget?: string }>;

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
      name: `${part}: macro F1, ${String(judged.length)} drafts`,
      value: macro.toFixed(3),
      budget: '0.85',
    },
    {
      name: `${part}: help found`,
      value: share(
        judged,
        ({ draft }) => draft.outcome === 'help',
        (one) => answerOf(one) === 'help',
      ),
      budget: '98 %',
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

function judgePlain(text: string): Judgement {
  const opening = 'Whitefield Primary. ';
  const mentions = [
    { start: 0, end: 18, form: 'Whitefield Primary', strength: 'strong' as const },
  ] as const;
  const draft = { text: opening + text, match: { school: 'w', mentions, sureness: 1 } };
  return judgeDraft(draft, { names: { name: 'Whitefield Primary School', staff: [] } });
}

function p95Of(texts: readonly string[]): number {
  const times = texts.map((text) => {
    const started = performance.now();
    judgePlain(text);
    return performance.now() - started;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
}

function speedRows(texts: readonly string[]): readonly BenchRow[] {
  const joined = texts.join(' ');
  const cuts = (length: number): readonly string[] =>
    Array.from({ length: Math.floor(joined.length / length) }, (_, at) =>
      joined.slice(at * length, (at + 1) * length),
    );
  p95Of(cuts(300));
  return [
    {
      name: 'a 300-character draft, p95',
      value: `${p95Of(cuts(300)).toFixed(2)} ms`,
      budget: '5 ms',
    },
    {
      name: 'a 20,000-character draft, p95',
      value: `${p95Of(cuts(20_000)).toFixed(1)} ms`,
      budget: '300 ms',
    },
  ];
}

function publicRows(folder: string): readonly BenchRow[] {
  return PUBLIC_SETS.flatMap((set) => {
    const judged = readPublicSet(folder, set).map(judgePlain);
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

/**
 * Measures the judgement of drafts: accuracy on each part of the corpus alone, time on the corpus's words, and, when
 * `data` names a folder with the public sets, how often these set off abuse and help. Nothing is drawn by chance.
 */
export function benchRelevance(
  options: Readonly<{ seed: number; data?: string }>,
): Promise<readonly BenchRow[]> {
  const forms = readSchoolForms();
  const rows = PARTS.flatMap((part) => {
    const judged = readCorpus(part).map((draft) => ({
      draft,
      judgement: judgeCorpusDraft(draft, forms.get(draft.school) ?? []),
    }));
    return accuracyRows(part, judged);
  });
  const texts = PARTS.flatMap((part) => readCorpus(part).map(({ text }) => text));
  return Promise.resolve([
    ...rows,
    ...speedRows(texts),
    ...(options.data === undefined ? [] : publicRows(options.data)),
  ]);
}
