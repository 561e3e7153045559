import { IRREGULAR_VERBS } from './cues/irregular-verbs';

const DOUBLING = /[^aeiou][aeiou][bdgklmnprtvz]$/;

/** The usual written forms of an English verb, its base first ("drag": drag, drags, dragging, dragged). */
export function verbForms(base: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const doubled = DOUBLING.test(base) ? base + base.slice(-1) : stem;
  const softY = /[^aeiou]y$/.test(base);
  const third = softY
    ? `${base.slice(0, -1)}ies`
    : /(?:[sxz]|ch|sh)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const irregular = IRREGULAR_VERBS[base];
  const past =
    irregular?.split(' ') ?? (softY ? [`${base.slice(0, -1)}ied`] : [`${doubled}ed`, `${stem}ed`]);
  return [base, third, `${doubled}ing`, `${stem}ing`, ...past];
}
