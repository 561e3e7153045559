import { builtSizes } from './built-sizes';
import type { Row } from './print-table';

/** The sizes of the build in `folder` as rows; throws when there is no build. */
export async function sizeRows(folder: string): Promise<readonly Row[]> {
  return (await builtSizes(folder)).map(({ name, bytes, budget }) => ({
    name,
    value: kilobytes(bytes),
    budget: kilobytes(budget),
    over: bytes > budget,
  }));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
