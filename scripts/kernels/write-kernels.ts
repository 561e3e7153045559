import { writeFile } from 'node:fs/promises';
import { compileKernels } from './compile-kernels';

const TARGET = new URL('../../lib/relevance/model/kernel-bytes.ts', import.meta.url);

await writeFile(TARGET, await compileKernels());
