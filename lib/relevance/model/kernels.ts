import * as v from 'valibot';
import { KERNEL_BYTES } from './kernel-bytes';

type Numbers = readonly number[];

/** The arithmetic of `assembly/kernels.ts`; pointers are byte offsets into `memory`. */
export type Kernels = Readonly<{
  memory: WebAssembly.Memory;
  firstPlace: () => number;
  reserve: (bytes: number) => void;
  quantiseRows: (...given: Numbers) => void;
  multiplyQuantised: (...given: Numbers) => void;
  normaliseRows: (...given: Numbers) => void;
  multiply: (...given: Numbers) => void;
  sumRows: (...given: Numbers) => void;
  addTo: (...given: Numbers) => void;
  attend: (...given: Numbers) => void;
}>;

const place = v.custom<() => number>((given) => typeof given === 'function');
const kernel = v.custom<(...given: Numbers) => void>((given) => typeof given === 'function');
const KernelsSchema = v.object({
  memory: v.instance(WebAssembly.Memory),
  firstPlace: place,
  reserve: kernel,
  quantiseRows: kernel,
  multiplyQuantised: kernel,
  normaliseRows: kernel,
  multiply: kernel,
  sumRows: kernel,
  addTo: kernel,
  attend: kernel,
});

/** Makes a fresh copy of the kernels with a memory of its own. Throws where WebAssembly's SIMD is missing. */
export function openKernels(): Kernels {
  const bytes = Uint8Array.from(atob(KERNEL_BYTES), (letter) => letter.charCodeAt(0));
  return v.parse(KernelsSchema, new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports);
}
