import { OUTCOMES, ROUTES } from '../judgement';
import type { DraftWindow } from './draft-windows';
import { WINDOW_PIECES } from './draft-windows';
import { createEncoder, WIDTH } from './encoder';
import { openKernels } from './kernels';
import type { Tensors } from './model-file';
import { createShelf, FLOAT_BYTES } from './shelf';
import type { Matrix } from './shelf';

/** What the encoder's states say, before it is weighed. Rows are pieces, in order over all windows. */
export type Heard = Readonly<{
  /** How much each outcome looks at each piece. */
  looks: readonly Float32Array[];
  /** What each piece tells each outcome. */
  tells: readonly Float32Array[];
  /** What the draft as a whole says for each outcome. */
  average: readonly number[];
  /** What the draft as a whole says for each route. */
  routes: readonly number[];
}>;

/** Listens to all windows of a draft. No window gives no rows. */
export type Listener = (windows: readonly DraftWindow[]) => Heard;

const EPSILON = 1e-5;

/** Makes a listener with kernels and memory of its own. Throws when a part of the model is missing. */
export function createListener(tensors: Tensors, vocabulary: number): Listener {
  const kernels = openKernels();
  const shelf = createShelf(kernels, tensors);
  const encoder = createEncoder(kernels, shelf, tensors, vocabulary);
  const norm = shelf.norm('head', WIDTH, EPSILON);
  const looks = shelf.matrix('head looks', WIDTH, OUTCOMES.length);
  const tells = shelf.matrix('head tells', WIDTH, OUTCOMES.length);
  const blend = shelf.matrix('blend', WIDTH, WIDTH);
  const average = shelf.matrix('head average', WIDTH, OUTCOMES.length);
  const routes = shelf.matrix('head routes', WIDTH, ROUTES.length);
  const normal = shelf.take(WINDOW_PIECES * WIDTH * FLOAT_BYTES);
  const row = shelf.take(WIDTH * FLOAT_BYTES);
  const result = shelf.take(WINDOW_PIECES * WIDTH * FLOAT_BYTES);

  const multiply = (from: number, { weights, bias, width, columns }: Matrix, rows: number) => {
    kernels.multiply(from, weights, bias, result, rows, width, columns);
    return new Float32Array(kernels.memory.buffer, result, rows * columns).slice();
  };
  const rowsOf = (values: Float32Array<ArrayBuffer>): readonly Float32Array[] =>
    Array.from({ length: values.length / OUTCOMES.length }, (_, at) =>
      values.subarray(at * OUTCOMES.length, (at + 1) * OUTCOMES.length),
    );
  const listenTo = ({ pieces }: DraftWindow) => {
    encoder.encode(pieces);
    const rows = Math.min(pieces.length, WINDOW_PIECES);
    kernels.normaliseRows(
      ...[encoder.states, norm.scale, norm.shift, normal],
      ...[rows, WIDTH, norm.epsilon],
    );
    kernels.sumRows(encoder.states, row, rows, WIDTH);
    return {
      looks: rowsOf(multiply(normal, looks, rows)),
      tells: rowsOf(multiply(normal, tells, rows)),
      sum: new Float32Array(kernels.memory.buffer, row, WIDTH).slice(),
    };
  };
  const blended = (sums: readonly Float32Array[], rows: number): void => {
    const place = () => new Float32Array(kernels.memory.buffer, row, WIDTH);
    place().set(
      Float32Array.from(
        { length: WIDTH },
        (_, at) => sums.reduce((total, sum) => total + (sum[at] ?? 0), 0) / Math.max(1, rows),
      ),
    );
    place().set(multiply(row, blend, 1).map(Math.tanh));
  };
  return (windows) => {
    const heard = windows.map(listenTo);
    const allLooks = heard.flatMap((window) => window.looks);
    blended(
      heard.map(({ sum }) => sum),
      allLooks.length,
    );
    return {
      looks: allLooks,
      tells: heard.flatMap((window) => window.tells),
      average: [...multiply(row, average, 1)],
      routes: [...multiply(row, routes, 1)],
    };
  };
}
