import type { Kernels } from './kernels';
import type { Tensors } from './model-file';

/** Bytes of a number in the kernels' memory. */
export const FLOAT_BYTES = 4;

/** A matrix of 8-bit weights in the kernels' memory, and what undoes its rounding. Places are byte offsets. */
export type RoundedMatrix = Readonly<{
  weights: number;
  factors: number;
  bias: number;
  width: number;
  columns: number;
}>;

/** A matrix of floats in the kernels' memory. Places are byte offsets. */
export type Matrix = Readonly<{ weights: number; bias: number; width: number; columns: number }>;

/** What brings rows to mean 0 and variance 1, in the kernels' memory. Places are byte offsets. */
export type Norm = Readonly<{ scale: number; shift: number; width: number; epsilon: number }>;

/** Puts a model's numbers into the kernels' memory, each at a multiple of 16 bytes. */
export type Shelf = Readonly<{
  /** Room for `bytes`, with what it holds undefined. */
  take: (bytes: number) => number;
  rounded: (name: string, width: number, columns: number) => RoundedMatrix;
  matrix: (name: string, width: number, columns: number) => Matrix;
  norm: (name: string, width: number, epsilon: number) => Norm;
}>;

/** A shelf over `kernels`' memory, which it alone fills. Its parts throw when `tensors` has none of that name and size. */
export function createShelf(kernels: Kernels, tensors: Tensors): Shelf {
  let next = (kernels.firstPlace() + 15) & ~15;
  const take = (bytes: number): number => {
    const place = next;
    next = (next + bytes + 15) & ~15;
    kernels.reserve(next);
    return place;
  };
  const floats = (name: string, length: number): number => {
    const place = take(length * FLOAT_BYTES);
    new Float32Array(kernels.memory.buffer, place, length).set(tensors.float32(name, length));
    return place;
  };
  return {
    take,
    rounded: (name, width, columns) => {
      const weights = take(width * columns * 2);
      const values = tensors.int8(name, width * columns);
      new Int16Array(kernels.memory.buffer, weights, values.length).set(values);
      const factors = floats(`${name} factors`, columns);
      return { weights, factors, bias: floats(`${name} bias`, columns), width, columns };
    },
    matrix: (name, width, columns) => ({
      weights: floats(name, width * columns),
      bias: floats(`${name} bias`, columns),
      width,
      columns,
    }),
    norm: (name, width, epsilon) => ({
      scale: floats(`${name} scale`, width),
      shift: floats(`${name} shift`, width),
      width,
      epsilon,
    }),
  };
}
