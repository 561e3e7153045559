import { WINDOW_PIECES } from './draft-windows';
import type { Kernels } from './kernels';
import type { Tensors } from './model-file';
import { FLOAT_BYTES } from './shelf';
import type { Norm, RoundedMatrix, Shelf } from './shelf';

/** Numbers the encoder makes of each piece. */
export const WIDTH = 512;
const PIECE_WIDTH = 256;
const INNER = 1536;
const HEADS = 4;
const EPSILON = 1e-6;

type Layer = Readonly<{
  width: number;
  before: Norm;
  joined: RoundedMatrix;
  mixed: RoundedMatrix;
  widened?: RoundedMatrix;
  between: Norm;
  inner: RoundedMatrix;
  outer: RoundedMatrix;
}>;

function shelveLayer({ rounded, norm }: Shelf, name: string, width: number): Layer {
  return {
    width,
    before: norm(`${name} before`, width, EPSILON),
    joined: rounded(`${name} joined`, width, 3 * width),
    mixed: rounded(`${name} mixed`, width, WIDTH),
    ...(width === WIDTH ? {} : { widened: rounded(`${name} widened`, width, WIDTH) }),
    between: norm(`${name} between`, WIDTH, EPSILON),
    inner: rounded(`${name} inner`, WIDTH, INNER),
    outer: rounded(`${name} outer`, INNER, WIDTH),
  };
}

function takeRooms({ take }: Shelf) {
  return {
    states: take(WINDOW_PIECES * WIDTH * FLOAT_BYTES),
    normal: take(WINDOW_PIECES * WIDTH * FLOAT_BYTES),
    wide: take(WINDOW_PIECES * INNER * FLOAT_BYTES),
    kept: take(WINDOW_PIECES * WIDTH * FLOAT_BYTES),
    added: take(WINDOW_PIECES * WIDTH * FLOAT_BYTES),
    rounded: take(WINDOW_PIECES * INNER * 2),
    factors: take(WINDOW_PIECES * FLOAT_BYTES),
    scores: take(WINDOW_PIECES * FLOAT_BYTES),
  };
}

/** Sine and cosine waves that tell each place in a window from the others: a row for each place. */
function wavesOf(tensors: Tensors): Float32Array {
  const rates = tensors.float32('waves', PIECE_WIDTH / 2);
  return Float32Array.from({ length: WINDOW_PIECES * PIECE_WIDTH }, (_, at) => {
    const column = at % PIECE_WIDTH;
    const angle = Math.floor(at / PIECE_WIDTH) * (rates[column % rates.length] ?? 0);
    return column < rates.length ? Math.sin(angle) : Math.cos(angle);
  });
}

/** Puts the vectors of `pieces` where the first layer reads them. */
function createPiecePlacer(tensors: Tensors, vocabulary: number) {
  const rows = tensors.int8('pieces', vocabulary * PIECE_WIDTH);
  const factors = tensors.float32('pieces factors', vocabulary);
  const waves = wavesOf(tensors);
  return (pieces: readonly number[], into: Float32Array): void => {
    pieces.forEach((piece, row) => {
      // The published encoder adds the pieces to themselves together with the waves.
      const factor = 2 * (factors[piece] ?? 0);
      const [to, from] = [row * PIECE_WIDTH, piece * PIECE_WIDTH];
      for (let at = 0; at < PIECE_WIDTH; at += 1)
        into[to + at] = factor * (rows[from + at] ?? 0) + (waves[to + at] ?? 0);
    });
  };
}

/** Reads a window of at most `WINDOW_PIECES` pieces; `states` then has `WIDTH` floats for each in the kernels' memory. */
export type Encoder = Readonly<{ states: number; encode: (pieces: readonly number[]) => void }>;

/**
 * The two transformer layers of Universal Sentence Encoder Lite (https://tfhub.dev/google/universal-sentence-encoder-lite/2),
 * with weights of 8 bits. Throws when a part of the model is missing.
 */
export function createEncoder(
  kernels: Kernels,
  shelf: Shelf,
  tensors: Tensors,
  vocabulary: number,
): Encoder {
  const first = shelveLayer(shelf, 'layer 0', PIECE_WIDTH);
  const second = shelveLayer(shelf, 'layer 1', WIDTH);
  const rooms = takeRooms(shelf);
  const placePieces = createPiecePlacer(tensors, vocabulary);
  const { states, normal, wide, kept, added } = rooms;

  const multiply = (
    from: number,
    by: RoundedMatrix,
    into: number,
    rows: number,
    lift = 0,
  ): void => {
    const { weights, factors, bias, width, columns } = by;
    kernels.quantiseRows(from, rooms.rounded, rooms.factors, rows, width);
    const places = [rooms.rounded, rooms.factors, weights, factors, bias, into];
    kernels.multiplyQuantised(...places, rows, width, columns, lift);
  };
  const normalise = (from: number, { scale, shift, width, epsilon }: Norm, rows: number): void => {
    kernels.normaliseRows(from, scale, shift, normal, rows, width, epsilon);
  };
  const readLayer = (layer: Layer, rows: number): void => {
    normalise(states, layer.before, rows);
    multiply(normal, layer.joined, wide, rows);
    kernels.attend(wide, rooms.scores, normal, rows, layer.width, HEADS);
    multiply(normal, layer.mixed, kept, rows);
    if (layer.widened !== undefined) multiply(states, layer.widened, added, rows);
    kernels.addTo(kept, layer.widened === undefined ? states : added, rows * WIDTH);
    normalise(kept, layer.between, rows);
    multiply(normal, layer.inner, wide, rows, 1);
    multiply(wide, layer.outer, states, rows);
    kernels.addTo(states, kept, rows * WIDTH);
  };
  return {
    states,
    encode: (pieces) => {
      const read = pieces.slice(0, WINDOW_PIECES);
      placePieces(read, new Float32Array(kernels.memory.buffer, states, read.length * PIECE_WIDTH));
      readLayer(first, read.length);
      readLayer(second, read.length);
    },
  };
}
