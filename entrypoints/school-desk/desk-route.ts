/** Steps of the desk, in order. */
export const STEPS = ['start', 'school', 'code', 'check', 'try', 'hand-out', 'many'] as const;
export type Step = (typeof STEPS)[number];

/** A place in the desk: a step, and the field or clause in it to go to; or a code that a set-up link brought along. */
export type DeskRoute =
  | Readonly<{ page: 'step'; step: Step; at: string | null }>
  | Readonly<{ page: 'family'; code: string }>;

/** The place a hash names ("#/code/E2", "#pack=…"). Never throws; what is not known is the first step. */
export function parseDeskRoute(hash: string): DeskRoute {
  if (/^#pack=/u.test(hash)) return { page: 'family', code: hash };
  const [step = '', at = ''] = hash.replace(/^#?\/?/u, '').split('/');
  return {
    page: 'step',
    step: STEPS.find((known) => known === step) ?? 'start',
    at: at === '' ? null : decode(at),
  };
}

/** The hash that names a step, and a place in it; `parseDeskRoute` reads it back. */
export function stepHash(step: Step, at?: string): string {
  return at === undefined ? `#/${step}` : `#/${step}/${encodeURIComponent(at)}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
