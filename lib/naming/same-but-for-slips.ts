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
  if (index === form.length && at === end) return true;
  const kind = mask.charAt(Math.min(index, form.length - 1));
  if (!slips || kind < '1') return false;
  const rest = (textStep: number, formStep: number): boolean =>
    at + textStep <= end &&
    index + formStep <= form.length &&
    sameButForSlips(letters, at + textStep, end, form, mask, slips - 1, index + formStep);
  const swapped =
    letters[at] === form.charCodeAt(index + 1) && letters[at + 1] === form.charCodeAt(index);
  return (swapped && rest(2, 2)) || (kind > '1' && (rest(1, 1) || rest(0, 1) || rest(1, 0)));
}
