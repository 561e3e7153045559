import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const COMPILER = 'node_modules/assemblyscript/bin/asc.js';
const SOURCE = 'lib/relevance/model/assembly/kernels.ts';
const OPTIONS = '-O3 --runtime stub --enable simd --noAssert --initialMemory 1'.split(' ');

const run = promisify(execFile);

/**
 * Compiles the model's kernels to WebAssembly and returns the source of `kernel-bytes.ts`, which carries them.
 * Rejects with the compiler's words when they do not compile. Called from the top of the repository.
 */
export async function compileKernels(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kernels-'));
  try {
    const into = join(folder, 'kernels.wasm');
    await run(process.execPath, [COMPILER, SOURCE, ...OPTIONS, '--outFile', into]);
    const binary = await readFile(into);
    return [
      '/** `assembly/kernels.ts` compiled to WebAssembly, in base64. `npm run kernels` writes this file. */',
      `export const KERNEL_BYTES =`,
      `  '${binary.toString('base64')}';`,
      '',
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}
