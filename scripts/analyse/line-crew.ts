import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { LineAnswer } from './analyse-line';

const MOST_WORKERS = 4;
const WORKER = fileURLToPath(new URL('./line-worker.ts', import.meta.url));

const AnswersSchema = v.array(
  v.nullable(v.object({ kind: v.picklist(['line', 'fault']), text: v.string() })),
);

/** Processes that analyse lines beside each other; answers come in the order of the lines they were given. */
export type LineCrew = Readonly<{
  /** Each worker does one batch at a time; further batches wait for one that is free. */
  analyse: (lines: readonly string[]) => Promise<readonly LineAnswer[]>;
  size: number;
  dismiss: () => void;
}>;

async function askWorker(worker: ChildProcess, lines: readonly string[]) {
  const over = new AbortController();
  const { signal } = over;
  try {
    const answered = once(worker, 'message', { signal });
    const ended = once(worker, 'exit', { signal }).then(() => {
      throw new Error('A process that analyses lines has ended before its time.');
    });
    worker.send([...lines]);
    const received: readonly unknown[] = await Promise.race([answered, ended]);
    return v.parse(AnswersSchema, received[0]);
  } finally {
    over.abort();
  }
}

/** Starts as many workers as there are processors, four at most, each with the packs at `paths`. */
export function hireCrew(paths: readonly string[]): LineCrew {
  const size = Math.min(MOST_WORKERS, availableParallelism());
  const workers = Array.from({ length: size }, () =>
    fork(WORKER, [...paths], { execArgv: ['--import', 'tsx'] }),
  );
  const free = [...workers];
  const waiting: ((worker: ChildProcess) => void)[] = [];
  const take = (): Promise<ChildProcess> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: ChildProcess): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    size,
    analyse: async (lines) => {
      const worker = await take();
      try {
        return await askWorker(worker, lines);
      } finally {
        giveBack(worker);
      }
    },
    dismiss: () => {
      for (const worker of workers) worker.kill();
    },
  };
}
