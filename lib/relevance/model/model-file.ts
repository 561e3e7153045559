import * as v from 'valibot';
import { OUTCOMES, ROUTES } from '../judgement';
import { CUE_FEATURE_NAMES } from './cue-features';
import type { Piece } from './piece-splitter';

const TensorSchema = v.strictObject({
  type: v.picklist(['int8', 'float32']),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  length: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const HeaderSchema = v.strictObject({
  format: v.literal('quiet-word-model/1'),
  outcomes: v.pipe(
    v.array(v.string()),
    v.check((given) => given.join() === OUTCOMES.join()),
  ),
  routes: v.pipe(
    v.array(v.string()),
    v.check((given) => given.join() === ROUTES.join()),
  ),
  cueFeatures: v.pipe(
    v.array(v.string()),
    v.check((given) => given.join() === CUE_FEATURE_NAMES.join()),
  ),
  pieces: v.array(v.tuple([v.string(), v.number()])),
  emojiNames: v.record(v.string(), v.string()),
  tensors: v.record(v.string(), TensorSchema),
});

/** The model's numbers by name. */
export type Tensors = Readonly<{
  /** Whole numbers from −127 to 127. Throws when there is none of that name and length. */
  int8: (name: string, length: number) => Int8Array;
  /** 32-bit floats. Throws when there are none of that name and length. */
  float32: (name: string, length: number) => Float32Array;
}>;

/** A model as it was packaged: its vocabulary and its numbers. */
export type ModelFile = Readonly<{
  pieces: readonly Piece[];
  emojiNames: ReadonlyMap<string, string>;
  tensors: Tensors;
}>;

const LENGTH_BYTES = 4;

function readTensors(
  known: v.InferOutput<typeof HeaderSchema>['tensors'],
  body: Uint8Array<ArrayBuffer>,
): Tensors {
  const place = (name: string, type: 'int8' | 'float32', length: number): number => {
    const tensor = known[name];
    if (tensor?.type !== type || tensor.length !== length)
      throw new RangeError(`The model has no ${type} "${name}" of ${String(length)}`);
    return body.byteOffset + tensor.offset;
  };
  return {
    int8: (name, length) => new Int8Array(body.buffer, place(name, 'int8', length), length),
    float32: (name, length) =>
      new Float32Array(body.buffer, place(name, 'float32', length), length),
  };
}

/**
 * Reads a packaged model: four bytes with the length of a JSON header (little-endian), the header, then the numbers,
 * each array on a multiple of 16 bytes. Throws when the file is cut off, or was taught for other outcomes or cues
 * than this version has.
 */
export function readModelFile(bytes: Uint8Array<ArrayBuffer>): ModelFile {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const json = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
  const header = v.parse(HeaderSchema, JSON.parse(json));
  return {
    pieces: header.pieces,
    emojiNames: new Map(Object.entries(header.emojiNames)),
    tensors: readTensors(header.tensors, bytes.subarray(LENGTH_BYTES + length)),
  };
}
