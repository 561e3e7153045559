import { expect, it } from 'vitest';
import { KERNEL_BYTES } from '@/lib/relevance/model/kernel-bytes';
import { openKernels } from '@/lib/relevance/model/kernels';
import { compileKernels } from '../../../../scripts/kernels/compile-kernels';

it('carries the kernels as their source compiles today', async () => {
  expect(await compileKernels()).toContain(`'${KERNEL_BYTES}'`);
}, 30_000);

it.each([
  [1, 8, 4],
  [3, 24, 8],
  [126, 256, 12],
])('multiplies %i rows of %i by %i columns as plain arithmetic does', (rows, width, columns) => {
  const kernels = openKernels();
  kernels.reserve(4 << 20);
  const [input, rounded, factors, weights, weightFactors, bias, into] = [
    1 << 10,
    1 << 19,
    1 << 20,
    2 << 20,
    (2 << 20) + (1 << 18),
    (2 << 20) + (1 << 19),
    3 << 20,
  ] as const;
  const floats = (place: number, length: number) =>
    new Float32Array(kernels.memory.buffer, place, length);
  const values = floats(input, rows * width).map((_, at) => Math.sin(at * 1.7));
  floats(input, rows * width).set(values);
  const whole = Int16Array.from({ length: columns * width }, (_, at) => ((at * 7919) % 255) - 127);
  new Int16Array(kernels.memory.buffer, weights, whole.length).set(whole);
  floats(weightFactors, columns).fill(0.01);
  floats(bias, columns).set(Array.from({ length: columns }, (_, at) => at - 2));
  kernels.quantiseRows(input, rounded, factors, rows, width);
  const places = [rounded, factors, weights, weightFactors, bias, into];
  kernels.multiplyQuantised(...places, rows, width, columns, 0);
  const got = floats(into, rows * columns);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      let sum = column - 2;
      for (let at = 0; at < width; at += 1)
        sum += (values[row * width + at] ?? 0) * (whole[column * width + at] ?? 0) * 0.01;
      expect(Math.abs((got[row * columns + column] ?? NaN) - sum)).toBeLessThan(0.02);
    }
});

it('attends as plain arithmetic does', () => {
  const [rows, width, heads] = [5, 16, 4];
  const kernels = openKernels();
  kernels.reserve(1 << 20);
  const start = (kernels.firstPlace() + 15) & ~15;
  const [joined, scores, into] = [start, start + (1 << 16), start + (1 << 17)];
  const floats = (place: number, length: number) =>
    new Float32Array(kernels.memory.buffer, place, length);
  const given = Array.from({ length: rows * 3 * width }, (_, at) => Math.sin(at * 0.7));
  floats(joined, given.length).set(given);
  kernels.attend(joined, scores, into, rows, width, heads);
  const part = (row: number, kind: number, head: number) => {
    const from = row * 3 * width + kind * width + head * (width / heads);
    return given.slice(from, from + width / heads);
  };
  const dot = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
  const all = [...Array(rows).keys()];
  for (const row of all)
    for (const head of Array(heads).keys()) {
      const powers = all.map((key) =>
        Math.exp(dot(part(row, 0, head), part(key, 1, head)) / Math.sqrt(width / heads)),
      );
      const total = powers.reduce((sum, power) => sum + power, 0);
      for (const at of Array(width / heads).keys()) {
        const mixed = all.reduce(
          (sum, key) => sum + ((powers[key] ?? 0) / total) * (part(key, 2, head)[at] ?? 0),
          0,
        );
        const place = row * width + head * (width / heads) + at;
        expect(floats(into, rows * width)[place]).toBeCloseTo(mixed, 5);
      }
    }
});
