import { builtSizes } from './built-sizes';
import type { Row } from './print-table';

/** The sizes of the build in `folder` as rows; throws when there is no build. */
export async function sizeRows(folder: string): Promise<readonly Row[]> {
  return (await builtSizes(folder)).map(({ name, bytes, budget }) => ({
    name,
    value: grouped(bytes),
    budget: grouped(budget),
    over: bytes > budget,
  }));
}

function grouped(bytes: number): string {
  return `${bytes.toLocaleString('en-GB')} B`;
}
