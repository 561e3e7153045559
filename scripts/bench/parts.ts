import { benchNaming } from '../../tests/bench/naming';
import { benchReadingSpeed, benchRelevance } from '../../tests/bench/relevance';
import { sizeRows } from '../size-rows';
import type { Browsers } from './browsers';
import { cardRows } from './card-rows';
import { editorGrowthRows, growthRows } from './growth-rows';
import { heapRows } from './heap-rows';
import { loadRows } from './load-rows';
import type { Figure } from './figure';
import { typingRows } from './typing-rows';

/** What a part is given: the browsers, opened when the first part asks for them, and the rest of the command line. */
export type Bench = Readonly<{ browsers(): Promise<Browsers>; args: readonly string[] }>;

/** One part of the bench. */
export type Part = Readonly<{
  name: string;
  /** As a heading, for a person. */
  title: string;
  /** Run only when asked for by name. */
  alone?: true;
  measure(bench: Bench): Promise<readonly Figure[]>;
}>;

/** Every part, in the order they are measured: what needs quiet comes before what makes noise. */
export const parts: readonly Part[] = [
  {
    name: 'sizes',
    title: 'What is loaded and installed',
    measure: () => sizeRows('.output/chrome-mv3'),
  },
  {
    name: 'naming',
    title: 'Looking for a school’s name',
    measure: ({ args }) => Promise.resolve(benchNaming(args).map(asFigure)),
  },
  {
    name: 'reading',
    title: 'Reading what a draft means',
    measure: () => Promise.resolve(benchReadingSpeed().map(asFigure)),
  },
  {
    name: 'growth',
    title: 'As drafts, schools and boxes grow',
    measure: async ({ browsers }) => [
      ...growthRows(),
      ...(await editorGrowthRows(await browsers())),
    ],
  },
  {
    name: 'card',
    title: 'From a draft at rest to its card',
    measure: async ({ browsers }) => cardRows((await browsers()).launched),
  },
  {
    name: 'load',
    title: 'Loading a page',
    measure: async ({ browsers }) => loadRows(await browsers()),
  },
  {
    name: 'typing',
    title: 'From a key press to the next frame',
    measure: async ({ browsers }) => typingRows(await browsers(), ['facebook/post', 'x/home']),
  },
  {
    name: 'heap',
    title: 'Memory',
    measure: async ({ browsers }) => heapRows(await browsers()),
  },
  {
    name: 'relevance',
    title: 'How well drafts are read',
    alone: true,
    measure: ({ args }) => Promise.resolve(benchRelevance(args).map(asFigure)),
  },
];

type Plain = Readonly<{ name: string; value: string; budget?: string; over?: boolean }>;

function asFigure({ name, value, budget, over }: Plain): Figure {
  return { name, value, budget: budget ?? null, over: over ?? false };
}
