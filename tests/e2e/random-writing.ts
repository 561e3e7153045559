import type { CDPSession, Locator, Page } from '@playwright/test';
import type { Surface } from '../stand-ins/surface';
import { seededRandom } from '../stand-ins/pages/shared/seeded-random';
import { restOver } from './rest';

/** A spot in a box: shares of its width and height, each in [0, 1). */
type Spot = readonly [number, number];

/** One thing a person does in a box. */
export type Step =
  | Readonly<{ do: 'type' | 'paste'; text: string }>
  | Readonly<{ do: 'press'; key: string }>
  /** Words put together by an input method, then settled as `end`, or given up when that is null. */
  | Readonly<{ do: 'compose'; parts: readonly string[]; end: string | null }>
  /** Begins a mention and answers the list of names, if one comes, with `key`. */
  | Readonly<{ do: 'mention'; key: string }>
  | Readonly<{ do: 'click'; at: Spot; times: 1 | 2 | 3; extend: boolean }>
  /** Marks the word at `from` and drags it, or selects from it where there is none. */
  | Readonly<{ do: 'drag'; from: Spot; to: Spot }>
  /** Stops long enough for the draft to be read. */
  | Readonly<{ do: 'rest' }>;

/** A box in a page, and a way to reach the browser's own input methods. */
export type Desk = Readonly<{ page: Page; box: Locator; session: CDPSession; surface: Surface }>;

const WORDS = [
  'Whitefield Primary ',
  'useless ',
  'a',
  ' ',
  'Ça va? ',
  '😀',
  '👩‍👩‍👧',
  '#whitefield ',
  'لا شيء ',
  '“so” ',
  'https://whitefield.example ',
] as const;
const PASTES = [
  'one\ntwo',
  'Whitefield\u00A0Primary',
  '<b>bold</b> & so',
  '\tx',
  '\n\nعربي',
] as const;
const COMPOSED = [
  ['n', 'に', 'にほ', '日本'],
  ['h', 'ha', 'han', '한'],
  ['W', 'Wh', 'Whitefield'],
] as const;
const KEYS = [
  ...['Left', 'Right', 'Up', 'Down'].flatMap((way) => [
    `Arrow${way}`,
    `Shift+Arrow${way}`,
    `Control+Arrow${way}`,
    `Control+Shift+Arrow${way}`,
  ]),
  ...['Home', 'End', 'Shift+Home', 'Shift+End', 'Control+Home', 'Control+End'],
  ...['Backspace', 'Delete', 'Control+Backspace', 'Control+Delete'],
  ...['Control+Z', 'Control+Z', 'Control+Shift+Z', 'Control+Y'],
  ...['Control+A', 'Control+C', 'Control+X', 'Control+V', 'Control+B'],
];

/** A program of `count` steps that is the same for the same seed and box. */
export function writeProgram(seed: number, count: number, { enter }: Surface): readonly Step[] {
  const random = seededRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <T>(from: readonly [T, ...(readonly T[])]): T => from[below(from.length)] ?? from[0];
  const spot = (): Spot => [random(), random()];
  const newLine = enter === 'sends' ? 'Shift+Enter' : 'Enter';
  const makers: readonly [number, () => Step][] = [
    [26, () => ({ do: 'type', text: pick(WORDS) })],
    [40, () => ({ do: 'press', key: KEYS[below(KEYS.length)] ?? 'End' })],
    [6, () => ({ do: 'press', key: newLine })],
    [6, () => ({ do: 'paste', text: pick(PASTES) })],
    [6, compose],
    [4, () => ({ do: 'mention', key: pick(['Enter', 'Tab', 'ArrowDown', 'Backspace']) })],
    [6, () => ({ do: 'click', at: spot(), times: pick([1, 1, 2, 3]), extend: random() < 0.3 })],
    [4, () => ({ do: 'drag', from: spot(), to: spot() })],
    [2, () => ({ do: 'rest' })],
  ];

  function compose(): Step {
    const parts = pick<readonly string[]>(COMPOSED);
    return { do: 'compose', parts, end: random() < 0.3 ? null : (parts.at(-1) ?? '') };
  }

  return Array.from({ length: count }, () => {
    let drawn = below(100);
    for (const [weight, make] of makers) {
      if (drawn < weight) return make();
      drawn -= weight;
    }
    return { do: 'rest' };
  });
}

/** Does one step as a person would, and waits until the page has drawn what came of it. */
export async function perform(step: Step, desk: Desk): Promise<void> {
  await act(step, desk);
  await desk.page.evaluate(
    (rested) =>
      new Promise((done) => {
        window.passTime(rested ? 2_000 : 120);
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
    step.do === 'rest',
  );
}

async function act(step: Step, desk: Desk): Promise<void> {
  const { page } = desk;
  switch (step.do) {
    case 'type':
      return page.keyboard.type(step.text);
    case 'press':
      return page.keyboard.press(step.key);
    case 'paste':
      await page.evaluate((text) => navigator.clipboard.writeText(text), step.text);
      return page.keyboard.press('Control+V');
    case 'compose':
      return compose(step.parts, step.end, desk);
    case 'mention':
      await page.keyboard.type(' @whi');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      // Where no list has come, Enter might send and end the program.
      if ((await page.getByRole('option').count()) === 0) return;
      return page.keyboard.press(step.key);
    case 'click':
      return click(step, desk);
    case 'drag':
      return drag(step.from, step.to, desk);
    case 'rest':
      return restOver(page);
  }
}

async function compose(
  parts: readonly string[],
  end: string | null,
  { session }: Desk,
): Promise<void> {
  for (const text of end === null ? [...parts, ''] : parts)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  if (end !== null) await session.send('Input.insertText', { text: end });
}

async function click(
  { at, times, extend }: Extract<Step, { do: 'click' }>,
  desk: Desk,
): Promise<void> {
  const { page } = desk;
  const spot = await spotIn(desk, at);
  if (!spot) return;
  if (extend) await page.keyboard.down('Shift');
  await page.mouse.click(...spot, { clickCount: times });
  if (extend) await page.keyboard.up('Shift');
}

async function drag(from: Spot, to: Spot, desk: Desk): Promise<void> {
  const { mouse } = desk.page;
  const [start, end] = [await spotIn(desk, from), await spotIn(desk, to)];
  if (!start || !end) return;
  await mouse.dblclick(...start);
  await mouse.down();
  await mouse.move(...end, { steps: 4 });
  await mouse.up();
}

/** A spot in CSS px; null when the box has gone. */
async function spotIn({ box }: Desk, [x, y]: Spot): Promise<readonly [number, number] | null> {
  const around = (await box.count()) === 1 ? await box.boundingBox() : null;
  if (!around) return null;
  return [
    Math.round(around.x + 2 + x * (around.width - 4)),
    Math.round(around.y + 2 + y * (Math.min(around.height, 300) - 4)),
  ];
}
