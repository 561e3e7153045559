import { ANY_LETTER } from './letter-text';

/**
 * Whether letters `at` to `end` are those of `form` from `index` on but for at most `slips` slips: a letter left out,
 * put in, changed, or swapped with the next. `mask` says where in the form slips are forgiven. A hidden letter passes
 * for any. Steps are bounded by `form.length` and three to the power of `slips`.
 */
export function sameButForSlips(
  letters: Uint16Array,
  at: number,
  end: number,
  form: string,
  mask: string,
  slips: number,
  index = 0,
): boolean {
  while (index < form.length && at < end) {
    const letter = letters[at];
    if (letter !== form.charCodeAt(index) && letter !== ANY_LETTER) break;
    at += 1;
    index += 1;
  }
  if (index >= form.length && at >= end) return index === form.length && at === end;
  const kind = mask.charAt(Math.min(index, form.length - 1));
  if (!slips || kind < '1') return false;
  const less = slips - 1;
  const next = at + 1;
  const after = index + 1;
  if (
    letters[at] === form.charCodeAt(after) &&
    letters[next] === form.charCodeAt(index) &&
    sameButForSlips(letters, next + 1, end, form, mask, less, after + 1)
  )
    return true;
  if (kind < '2') return false;
  return (
    sameButForSlips(letters, next, end, form, mask, less, after) ||
    sameButForSlips(letters, at, end, form, mask, less, after) ||
    sameButForSlips(letters, next, end, form, mask, less, index)
  );
}
