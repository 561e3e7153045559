import type { Clause } from './school-pack';
import { likeness, wordsIn } from './word-likeness';

/** How alike two texts must be, from 0 to 1, to be one clause reworded; a shared id counts for some likeness. */
const ALIKE = 0.5;
const SAME_ID = 0.3;

type Pair = Readonly<{ from: Clause; to: Clause; likeness: number }>;

/**
 * Which clause of `before` became which of `after`: first those with the same text, then the likeliest pairs by
 * shared words and id. A clause is matched once at most; those without an entry were removed or added.
 */
export function matchClauses(
  before: readonly Clause[],
  after: readonly Clause[],
): ReadonlyMap<Clause, Clause> {
  const matches = matchSameTexts(before, after);
  const taken = new Set(matches.values());
  const gone = before.filter((clause) => !matches.has(clause));
  const fresh = after.filter((clause) => !taken.has(clause));
  for (const { from, to } of likelyPairs(gone, fresh)) {
    if (matches.has(from) || taken.has(to)) continue;
    matches.set(from, to);
    taken.add(to);
  }
  return matches;
}

/** Pairs of one text; where it stands several times, the same id goes first, then the order of the code. */
function matchSameTexts(before: readonly Clause[], after: readonly Clause[]): Map<Clause, Clause> {
  const free = new Map<string, Clause[]>();
  for (const to of after) free.set(to.text, [...(free.get(to.text) ?? []), to]);
  const matches = new Map<Clause, Clause>();
  for (const byId of [true, false])
    for (const from of before) {
      const candidates = free.get(from.text) ?? [];
      const index = candidates.findIndex(({ id }) => !byId || id === from.id);
      if (matches.has(from) || index < 0) continue;
      for (const to of candidates.splice(index, 1)) matches.set(from, to);
    }
  return matches;
}

function likelyPairs(gone: readonly Clause[], fresh: readonly Clause[]): Pair[] {
  const wordsOfFresh = fresh.map((to) => ({ to, words: wordsIn(to.text) }));
  const pairs = gone.flatMap((from) => {
    const words = wordsIn(from.text);
    return wordsOfFresh.map(({ to, words: others }) => ({
      from,
      to,
      likeness: likeness(words, others) + (from.id === to.id ? SAME_ID : 0),
    }));
  });
  return pairs
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness);
}
