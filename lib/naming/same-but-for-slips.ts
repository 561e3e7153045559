import { ANY_LETTER } from './letter-text';

/** How many letters of the draft and of the form a slip takes: two swapped; one changed, left out, put in. */
const SWAP = [[2, 2]] as const;
const ANY_SLIP = [...SWAP, [1, 1], [0, 1], [1, 0]] as const;

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
  const swapped =
    index + 1 < form.length &&
    letters[at] === form.charCodeAt(index + 1) &&
    letters[at + 1] === form.charCodeAt(index);
  for (const [textStep, formStep] of kind > '1' ? ANY_SLIP : SWAP) {
    if (formStep > 1 && !swapped) continue;
    if (at + textStep > end || index + formStep > form.length) continue;
    const [next, rest] = [at + textStep, index + formStep];
    if (sameButForSlips(letters, next, end, form, mask, slips - 1, rest)) return true;
  }
  return false;
}
