/** Chance that a seed repeats: mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export type Chance = Readonly<{
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number;
  /** One of a list, which must not be empty. */
  of<Item>(items: readonly Item[]): Item;
  /** `count` of a list, or all when there are fewer, in random order. */
  some<Item>(items: readonly Item[], count: number): Item[];
}>;

/** Starts the chances of a seed. */
export function startChance(seed: number): Chance {
  let state = seed | 0;
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }
  function of<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }
  function some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const taken: Item[] = [];
    while (left.length && taken.length < count) taken.push(...left.splice(below(left.length), 1));
    return taken;
  }
  return { below, of, some };
}
