// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCard } from '@/entrypoints/reminder-card/start-card';
import type { CardPort } from '@/lib/messages';
import type { CardContent } from '@/lib/reminders';
import { clauseCard, helpCard } from './cards';

let ended: AbortController;
let card: CardPort;
let shadow: ShadowRoot;
let asked: unknown[];
let stores: boolean;
let answers: Promise<unknown>;
let returned: number;
let attended: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<form><div contenteditable="true"></div></form>';
  // happy-dom knows no popover, and lays nothing out: every box has room beside it.
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    vi.restoreAllMocks();
    shadow = this.attachShadow({ mode: 'open' });
    return shadow;
  });
  Object.defineProperty(document.documentElement, 'clientWidth', {
    value: 1000,
    configurable: true,
  });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    get: () => 200,
    configurable: true,
  });
  const frame = document.querySelector('form');
  const editor = document.querySelector<HTMLElement>('[contenteditable]');
  if (!frame || !editor) throw new Error('no composer');
  frame.getBoundingClientRect = () => new DOMRect(100, 100, 300, 200);
  ended = new AbortController();
  asked = [];
  stores = true;
  answers = Promise.resolve();
  returned = 0;
  attended = false;
  card = startCard({
    composer: () => ({ place: 'post', editors: [editor], frame, anonymous: false }),
    returnFocus: () => returned++,
    attend: (to) => void (attended = to),
    ask(request) {
      asked.push(request);
      return answers.then(() => (stores ? (null as never) : undefined));
    },
    signal: ended.signal,
  });
});

afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const text = () => shadow.querySelector('.root')?.textContent ?? '';
const isShown = () => shadow.querySelector('.card, .pill') !== null;
const said = () => shadow.querySelector('[role="status"]')?.textContent;

async function press(name: string): Promise<void> {
  const found = [...shadow.querySelectorAll<HTMLElement>('button')].find(
    (button) => button.textContent === name || button.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no ${name} in ${text()}`);
  found.focus();
  found.click();
  await vi.advanceTimersByTimeAsync(1);
}

async function dismiss(choice: string): Promise<void> {
  await press('Not now');
  await press(choice);
}

const mark = (): CardContent => {
  return { ...clauseCard(), kind: 'mark', key: 's/mark', label: 'About the school' };
};

describe('a card', () => {
  it('is shown and said once for a draft, and hidden when the draft no longer calls for it', async () => {
    const draft = {};
    card.show(draft, clauseCard());
    await vi.advanceTimersByTimeAsync(20);
    expect(text()).toContain('You can still post.');
    expect(said()).toBe('A note is beside your draft.');
    expect(attended).toBe(true);
    card.hide();
    expect(isShown()).toBe(false);
    expect(said()).toBe('');
    expect(attended).toBe(false);
  });

  it('does not come again once closed, but help does', async () => {
    const draft = {};
    card.show(draft, clauseCard());
    await press('Close');
    expect(isShown()).toBe(false);
    card.show(draft, clauseCard());
    expect(isShown()).toBe(false);
    card.show(draft, helpCard());
    expect(text()).toContain('Who can help now');
  });

  it('takes a choice back only after the choice itself has been heard', async () => {
    let answer: () => void = () => undefined;
    answers = new Promise((resolve) => (answer = () => resolve(null)));
    card.show({}, clauseCard());
    await dismiss('Pause until tomorrow');
    await press('Undo');
    const pause = { kind: 'dismiss', dismissal: { scope: 'until-tomorrow' } };
    expect(asked).toEqual([pause]);
    answer();
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual([pause, { ...pause, kind: 'undo-dismiss' }]);
  });

  it('goes with the watcher', () => {
    card.show({}, clauseCard());
    ended.abort();
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });
});

describe('after a dismissal', () => {
  it.each([
    ['Not for this draft', 'Gone for this draft.', []],
    [
      'Not my school',
      'Noted.',
      [
        {
          kind: 'dismiss',
          dismissal: { scope: 'not-my-school', school: 's', forms: ['Whitefield'] },
        },
      ],
    ],
    [
      'Pause until tomorrow',
      'Paused until tomorrow.',
      [{ kind: 'dismiss', dismissal: { scope: 'until-tomorrow' } }],
    ],
  ])('"%s" the word stays while the draft does', async (choice, word, requests) => {
    const draft = {};
    card.show(draft, clauseCard());
    await dismiss(choice);
    expect(text()).toContain(word);
    expect(said()).toBe(word);
    expect(asked).toEqual(requests);
    card.show(draft, clauseCard());
    card.hide();
    expect(text()).toContain(word);
    card.end();
    expect(isShown()).toBe(false);
  });

  it('says only what was kept, where the browser kept nothing', async () => {
    stores = false;
    card.show({}, clauseCard());
    await dismiss('Pause until tomorrow');
    expect(text()).toContain('Gone for this draft.');
    expect(text()).not.toContain('Paused');
  });

  it('can be taken back, here and in the background', async () => {
    const draft = {};
    card.show(draft, clauseCard());
    await dismiss('Pause until tomorrow');
    await press('Undo');
    expect(text()).toContain('You can still post.');
    expect(asked.at(-1)).toEqual({ kind: 'undo-dismiss', dismissal: { scope: 'until-tomorrow' } });
    card.hide();
    card.show(draft, clauseCard());
    expect(isShown()).toBe(true);
  });

  it('keeps nothing from a new draft', async () => {
    card.show({}, clauseCard());
    await dismiss('Not for this draft');
    card.end();
    card.show({}, clauseCard());
    expect(text()).toContain('You can still post.');
  });

  it('makes way for help', async () => {
    const draft = {};
    card.show(draft, clauseCard());
    await dismiss('Not for this draft');
    card.show(draft, helpCard());
    expect(text()).toContain('Who can help now');
  });

  it('closes at the first press, an opened mark too', async () => {
    card.show({}, mark());
    await press('About the school');
    await dismiss('Not for this draft');
    await press('Close');
    expect(isShown()).toBe(false);
  });
});

describe('the keyboard', () => {
  it('goes into the card and back', () => {
    card.show({}, clauseCard());
    card.toggleFocus();
    expect(shadow.activeElement?.className).toBe('card');
    card.toggleFocus();
    expect(returned).toBe(1);
  });

  it('leaves by Escape for good, whatever was still to come', async () => {
    card.show({}, clauseCard());
    card.toggleFocus();
    const inside = shadow.activeElement;
    inside?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    if (inside instanceof HTMLElement) inside.blur();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(returned).toBe(1);
    expect(shadow.activeElement).toBeNull();
  });

  it('stays in the card when what it pressed is drawn no more', async () => {
    card.show({}, clauseCard());
    await dismiss('Not for this draft');
    await vi.advanceTimersByTimeAsync(300);
    expect(shadow.activeElement?.className).toBe('card');
  });

  it('does nothing where there is no card', () => {
    card.toggleFocus();
    expect(returned).toBe(0);
  });
});
