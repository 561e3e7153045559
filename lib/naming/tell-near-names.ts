import { keyOf } from './letter-text';
import { sameButForSlips } from './same-but-for-slips';

/** How folded letters sound, roughly: no silent e, no doubled letter, one letter for a sound. */
function soundOf(letters: string): string {
  return letters
    .replace(/ph/g, 'f')
    .replace(/ck|k/g, 'c')
    .replace(/y/g, 'i')
    .replace(/e|s$/g, '')
    .replace(/(.)\1+/g, '$1');
}

/**
 * The `keyOf` those of `others` that are a slip away from a form and yet other names: "Charlton" beside "Carlton". Names that
 * sound as the form does stay slips: nobody hears whether it is "Whitfield" or "Whitefield".
 */
export function tellNearNames(
  form: Readonly<{ letters: string; slips: string }>,
  others: readonly string[],
): readonly number[] {
  const { letters, slips } = form;
  if (!slips) return [];
  const sound = soundOf(letters);
  return others
    .filter((other) => {
      if (Math.abs(other.length - letters.length) > 1 || other === letters) return false;
      const codes = Uint16Array.from(other, (letter) => letter.charCodeAt(0));
      return sameButForSlips(codes, 0, codes.length, letters, slips, 1) && soundOf(other) !== sound;
    })
    .map(keyOf);
}
