import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createModelDoor } from '@/entrypoints/shared/model-door';
import { readPackagedModel } from '../../../scripts/analyse/read-packaged-model';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('opens the model once, at the first knock', async () => {
  const readFile = vi.fn(() => Promise.resolve(readPackagedModel()));
  const knock = createModelDoor(readFile);
  expect(readFile).not.toHaveBeenCalled();
  const first = await knock();
  expect(first).toBeDefined();
  expect(await knock()).toBe(first);
  expect(readFile).toHaveBeenCalledTimes(1);
});

it('gives nothing where there is no model, and tries again', async () => {
  const readFile = vi
    .fn<() => Promise<Uint8Array<ArrayBuffer>>>()
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValueOnce(new Uint8Array(8))
    .mockResolvedValueOnce(readPackagedModel());
  const knock = createModelDoor(readFile);
  expect(await knock()).toBeUndefined();
  expect(await knock()).toBeUndefined();
  expect(await knock()).toBeDefined();
});

it('lets nobody wait longer than a quarter of a second, and has the model later', async () => {
  let arrive: (bytes: Uint8Array<ArrayBuffer>) => void = () => undefined;
  const knock = createModelDoor(
    () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  );
  const waiting = knock();
  await vi.advanceTimersByTimeAsync(250);
  expect(await waiting).toBeUndefined();
  arrive(readPackagedModel());
  expect(await knock()).toBeDefined();
  expect(vi.getTimerCount()).toBe(0);
});
