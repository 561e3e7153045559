/** A repeatable source of numbers in [0, 1): mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values that a careless or ill-meaning hand puts where something else belongs. */
const STRANGE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'x',
  'Name of school',
  '\u202Egnp.exe',
  'a\u0000b',
  '\uD800',
  'e\u0301',
  '👩‍👩‍👧',
  'https://user:pw@elm.example/',
  'https://elm.example/ok',
  'http://elm.example/',
  ['javascript', 'alert(1)'].join(':'),
  'https://',
  'https://xn--/',
  '2026-02-30',
  '2026-09-01',
  'a'.repeat(130),
  'a'.repeat(700),
  'a'.repeat(20_000),
  '<img src=x onerror=alert(1)>',
  [],
  {},
  [[[[]]]],
  { id: 'E1', text: 'x', topics: ['law'] },
  { constructor: { prototype: 1 } },
];

const STRANGE_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  'name',
  'id',
  'ünïcode',
];

type Container = unknown[] | Record<string, unknown>;

/** A copy of `pack` with one to four of its values changed, taken away, doubled or added to. */
export function mutatePack(pack: unknown, random: () => number): unknown {
  let copy: unknown = structuredClone(pack);
  for (let change = 0; change <= random() * 4; change += 1) {
    const containers = [...containersIn(copy)];
    const container = pick(containers, random);
    if (container === undefined) return pick(STRANGE_VALUES, random);
    changeOne(container, random);
  }
  if (random() < 0.01) copy = pick(STRANGE_VALUES, random);
  return copy;
}

/** `source` with one to three stretches cut, doubled or overwritten. */
export function mutateText(source: string, random: () => number): string {
  let text = source;
  for (let change = 0; change <= random() * 3; change += 1) {
    const start = Math.floor(random() * text.length);
    const end = start + Math.floor(random() * 40);
    const filling = pick(
      ['', '"', '}', ',', '\\u0000', 'é', text.slice(start, end).repeat(2)],
      random,
    );
    text = text.slice(0, start) + (filling ?? '') + text.slice(end);
  }
  return text;
}

function changeOne(container: Container, random: () => number): void {
  const keys = Object.keys(container);
  const key = pick(keys, random) ?? '0';
  const strange = structuredClone(pick(STRANGE_VALUES, random));
  const how = random();
  if (Array.isArray(container)) {
    const index = Number(key);
    if (how < 0.3) container.splice(index, 1);
    else if (how < 0.5) container.push(structuredClone(container[index]));
    else container[index] = strange;
  } else if (how < 0.25) Reflect.deleteProperty(container, key);
  else if (how < 0.4) define(container, pick(STRANGE_KEYS, random) ?? '', strange);
  else define(container, key, strange);
}

function define(container: Record<string, unknown>, key: string, value: unknown): void {
  const shape = { value, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(container, key, shape);
}

function* containersIn(value: unknown): Generator<Container> {
  if (Array.isArray(value)) yield value;
  else if (isRecord(value)) yield value;
  else return;
  for (const item of Object.values(value)) yield* containersIn(item);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}
