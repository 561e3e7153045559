import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { FuzzReport } from '../unit/packs/survive-fuzzing';

const WORKER = fileURLToPath(new URL('./fuzz-worker.ts', import.meta.url));

const ReportSchema = v.object({ taken: v.number(), refused: v.number(), slowest: v.number() });

/**
 * Runs one kind of fuzzing in a process for each processor, with a seed of its own for each, and adds up what they
 * saw. Rejects when one of them ends without a report; it has then said why on stderr.
 */
export async function fuzzInProcesses(
  kind: 'packs' | 'codes',
  rounds: number,
  seed: number,
): Promise<FuzzReport> {
  const size = availableParallelism();
  const reports = await Promise.all(
    Array.from({ length: size }, (_, at) => runOne(kind, Math.ceil(rounds / size), seed + at)),
  );
  return {
    taken: sum(reports.map(({ taken }) => taken)),
    refused: sum(reports.map(({ refused }) => refused)),
    slowest: Math.max(...reports.map(({ slowest }) => slowest)),
  };
}

async function runOne(kind: string, rounds: number, seed: number): Promise<FuzzReport> {
  const worker = fork(WORKER, [kind, String(rounds), String(seed)], {
    execArgv: ['--import', 'tsx'],
  });
  const ended = once(worker, 'exit');
  const heard: unknown[] = [];
  worker.on('message', (report: unknown) => heard.push(report));
  await ended;
  if (heard.length === 0) throw new Error(`Fuzzing ${kind} with seed ${seed} has failed.`);
  return v.parse(ReportSchema, heard[0]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
