import { knobs } from './page-knobs';
import { seededRandom } from './seeded-random';

const random = seededRandom(knobs.seed);
const made = new Map<string, string>();

/**
 * The machine-made class names that stand for `names` in this load, parted by spaces.
 * Each name also gets a second class that no rule uses, as atomic styles give many.
 */
export function classOf(...names: readonly string[]): string {
  return names.map((name) => `${ruleClass(name)} ${ruleClass(`${name}:spare`)}`).join(' ');
}

/** Adds the style sheet of a site, each class `.name` in it renamed to the one of this load. */
export function addStyles(css: string): void {
  const renamed = css.replace(/\.-([a-z][a-z-]*)/g, (_, name: string) => `.${ruleClass(name)}`);
  appendStyle(renamed);
}

/** Adds a style sheet as it is, under the id the site gives it. */
export function addPlainStyles(css: string, id: string): void {
  appendStyle(css).id = id;
}

function appendStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  if (nonce) style.nonce = nonce;
  style.textContent = css;
  document.head.append(style);
  return style;
}

function ruleClass(name: string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  const fresh = `x${Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, '0')}`;
  made.set(name, fresh);
  return fresh;
}
