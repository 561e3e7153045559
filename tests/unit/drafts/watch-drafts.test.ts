// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDrafts, type DraftView, type RestingDraft } from '@/lib/drafts';
import type { FindComposer } from '@/lib/sites';

/** Each `form` is a composer of all the boxes in it; `data-anonymous` is its switch, `data-place` where it is. */
const findComposer: FindComposer = (editor) => {
  const frame = editor.closest('form');
  if (!frame || !(editor instanceof HTMLElement) || editor.closest('.search')) return null;
  return {
    place: frame.dataset['place'] === 'message' ? 'message' : 'post',
    editors: [...frame.querySelectorAll<HTMLElement>('[contenteditable], textarea')],
    frame,
    anonymous: frame.dataset['anonymous'] === 'on',
  };
};

const EDITOR = '<div contenteditable="true" tabindex="0"></div>';
let ended: AbortController;
let view: DraftView;
let quiet: boolean;
let told: (RestingDraft | 'end')[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<form id="a">${EDITOR}</form><form id="b">${EDITOR}${EDITOR}</form><div class="search"><textarea></textarea></div>`;
  ended = new AbortController();
  quiet = false;
  told = [];
  view = watchDrafts({
    findComposer,
    signal: ended.signal,
    isQuiet: () => quiet,
    onRest: (resting) => void told.push(resting),
    onEnd: () => void told.push('end'),
  });
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

function box(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const first = () => box('#a > div');

/** An event as the browser makes it for a person. */
function fire(target: HTMLElement, event: Event, trusted = true): void {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
}

function press(target: HTMLElement): void {
  fire(target, new Event('pointerdown', { bubbles: true, composed: true }));
}

function pressAsPage(target: HTMLElement): void {
  fire(target, new Event('pointerdown', { bubbles: true, composed: true }), false);
}

const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true });

/** Writes as a person does who has pressed the box. */
function type(target: HTMLElement, text: string, init: InputEventInit = {}): void {
  press(target);
  write(target, text, init);
}

function write(target: HTMLElement, text: string, init: InputEventInit = {}): void {
  if (target instanceof HTMLTextAreaElement) target.value = text;
  else target.textContent = text;
  fire(target, new InputEvent('input', { bubbles: true, composed: true, ...init }));
}

async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(750);
}

const texts = () => told.map((each) => (each === 'end' ? each : each.text));
const drafts = () => told.flatMap((each) => (each === 'end' ? [] : [each.draft]));

describe('rest', () => {
  it('tells of a draft once nothing has changed it for 700 ms, and not before', async () => {
    type(first(), 'one');
    await vi.advanceTimersByTimeAsync(650);
    type(first(), 'one two');
    await vi.advanceTimersByTimeAsync(690);
    expect(texts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(texts()).toEqual(['one two']);
  });

  it('tells the same text once', async () => {
    type(first(), 'one');
    await rest();
    fire(first(), new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
    await rest();
    expect(texts()).toEqual(['one']);
  });

  it('hears nothing that the page made up', async () => {
    first().textContent = 'one';
    fire(first(), new InputEvent('input', { bubbles: true }), false);
    await rest();
    expect(texts()).toEqual([]);
  });

  it('leaves a box that is no draft unread', async () => {
    type(box('.search > textarea'), 'one');
    await rest();
    expect(texts()).toEqual([]);
    expect(view.composer()).toBeNull();
  });

  it('waits while letters are being composed', async () => {
    type(first(), 'わ', { isComposing: true });
    await rest();
    expect(texts()).toEqual([]);
    fire(first(), new CompositionEvent('compositionend', { bubbles: true }));
    await rest();
    expect(texts()).toEqual(['わ']);
  });

  it('reads all boxes of a thread as one draft', async () => {
    type(box('#b > div'), 'one');
    type(box('#b > div:last-child'), 'two');
    await rest();
    expect(texts()).toEqual(['one\ntwo']);
  });

  it('bounds a thread as it bounds one box', async () => {
    type(box('#b > div'), 'a'.repeat(50_000));
    type(box('#b > div:last-child'), 'b'.repeat(50_000));
    await rest();
    expect(texts()[0]).toHaveLength(60_000);
  });

  it('tells again when the same words are now nameless', async () => {
    type(first(), 'one');
    await rest();
    view.attend(true);
    box('#a').dataset['anonymous'] = 'on';
    fire(box('#a'), new MouseEvent('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.map((each) => each !== 'end' && each.composer.anonymous)).toEqual([false, true]);
  });

  it('tells again when asked to, once at rest', async () => {
    type(first(), 'one');
    await rest();
    view.recheck();
    expect(texts()).toEqual(['one']);
    await rest();
    expect(texts()).toEqual(['one', 'one']);
  });

  it('tells nothing of words nobody typed, asked or not', async () => {
    first().textContent = 'restored by the site';
    first().focus();
    view.recheck();
    await rest();
    expect(texts()).toEqual([]);
  });
});

describe('writing without a key', () => {
  it.each<readonly [string, () => void, readonly string[]]>([
    ['by the page, where nobody has been', () => undefined, []],
    ['by the page, when its own made-up press came first', () => pressAsPage(first()), []],
    ['by the page, when another box was pressed', () => press(box('#b > div')), []],
    ['by dictation, when the box was pressed', () => press(first()), ['one']],
    ['by dictation, when something beside the box was pressed', () => press(box('#a')), ['one']],
    ['by the page, after a key in the box', () => fire(first(), key('S')), ['one']],
  ])('%s', async (_, before, read) => {
    first().focus();
    before();
    write(first(), 'one');
    await rest();
    expect(texts()).toEqual(read);
  });

  it('by an input method counts, whatever was pressed', async () => {
    write(first(), 'on', { isComposing: true });
    write(first(), 'one');
    await rest();
    expect(texts()).toEqual(['one']);
  });
});

describe('the end of a draft', () => {
  it('is told when its box is emptied', async () => {
    type(first(), 'one');
    await rest();
    first().textContent = '';
    await rest();
    expect(texts()).toEqual(['one', 'end']);
  });

  it('is told when a watched box is gone after a click', async () => {
    type(first(), 'one');
    await rest();
    view.attend(true);
    box('#a').remove();
    fire(document.body, new MouseEvent('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(130);
    expect(texts()).toEqual(['one', 'end']);
    expect(view.composer()).toBeNull();
  });

  it('is told when another composer is entered', async () => {
    type(first(), 'one');
    await rest();
    type(box('#b > div'), 'two');
    await rest();
    expect(texts()).toEqual(['one', 'end', 'two\n']);
  });

  it('is not told of a draft that was never told', async () => {
    type(first(), 'one');
    first().textContent = '';
    await rest();
    expect(texts()).toEqual([]);
  });

  it('comes at once, without a word, with the signal', async () => {
    type(first(), 'one');
    ended.abort();
    await rest();
    type(first(), 'two');
    await rest();
    expect(texts()).toEqual([]);
  });
});

describe('which draft it is', () => {
  it('is the same as it grows, and another after it was sent', async () => {
    type(first(), 'one');
    await rest();
    type(first(), 'one two');
    await rest();
    first().textContent = '';
    await rest();
    type(first(), 'three');
    await rest();
    const [one, two, three] = drafts();
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });

  it('is the same after a look at another box', async () => {
    type(first(), 'one');
    await rest();
    type(box('#b > div'), 'two');
    await rest();
    type(first(), 'one and more');
    await rest();
    const [one, two, again] = drafts();
    expect(again).toBe(one);
    expect(two).not.toBe(one);
  });

  it('is looked at again after a click, though nothing is shown: a switch may have been turned', async () => {
    type(first(), 'one');
    await rest();
    box('#a').dataset['anonymous'] = 'on';
    fire(box('#a'), new KeyboardEvent('keyup', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(texts()).toEqual(['one']);
    fire(box('#a'), new MouseEvent('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(texts()).toEqual(['one', 'one']);
  });

  it('is the same when the site puts a new editor in the place of the old one', async () => {
    type(first(), 'one');
    await rest();
    view.attend(true);
    box('#a').innerHTML = EDITOR;
    box('#a').dataset['anonymous'] = 'on';
    first().textContent = 'one';
    expect(view.composer()?.editors).toEqual([first()]);
    fire(box('#a'), new MouseEvent('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(texts()).toEqual(['one', 'one']);
    expect(drafts()[1]).toBe(drafts()[0]);
  });
});

describe('private messages', () => {
  it('in another editor at the same place are another chat', async () => {
    box('#a').dataset['place'] = 'message';
    type(first(), 'one');
    await rest();
    view.attend(true);
    box('#a').innerHTML = EDITOR;
    first().textContent = 'kept in the other chat';
    fire(box('#a'), new MouseEvent('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(texts()).toEqual(['one', 'end']);
    type(first(), 'two');
    await rest();
    expect(texts()).toEqual(['one', 'end', 'two']);
    expect(drafts()[1]).not.toBe(drafts()[0]);
  });
});

describe('a pause', () => {
  it('reads nothing, and takes up again when it is over', async () => {
    quiet = true;
    const reads = vi.spyOn(Text.prototype, 'data', 'get');
    type(first(), 'one');
    await rest();
    expect(texts()).toEqual([]);
    expect(reads).not.toHaveBeenCalled();
    quiet = false;
    view.recheck();
    await rest();
    expect(texts()).toEqual(['one']);
  });

  it('still notices that the draft was sent', async () => {
    type(first(), 'one');
    await rest();
    quiet = true;
    type(first(), 'one two');
    await rest();
    first().textContent = '';
    await rest();
    expect(texts()).toEqual(['one', 'end']);
  });
});
