import { afterEach, describe, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({ runtime: { sendMessage: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser }));
const { ask: askAsPage } = await import('@/entrypoints/shared/ask-background');
const { ask: askAsTab } = await import('@/entrypoints/shared/tab-runtime');

const STOPPED = () => Promise.reject(new Error('message channel closed'));
const UNHEARD = () => Promise.resolve(undefined);
const GONE = () => {
  throw new Error('Extension context invalidated.');
};
const ANSWER = () => Promise.resolve({ stored: true });

/** Answers each request with the next of `answers`. */
function answering(answers: readonly (() => unknown)[]) {
  const left = [...answers];
  const sendMessage = vi.fn(() => left.shift()?.());
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
  browser.runtime.sendMessage = sendMessage;
  return sendMessage;
}

afterEach(() => vi.unstubAllGlobals());

describe('a background that', () => {
  it.each<readonly [string, readonly (() => unknown)[], boolean]>([
    ['answers is asked once', [ANSWER, GONE], true],
    ['was stopped before it answered is asked again', [STOPPED, ANSWER], true],
    ['was stopped before it heard is asked again', [UNHEARD, ANSWER], true],
    ['is stopped each time is asked twice, and no more', [STOPPED, UNHEARD, ANSWER], false],
    ['is gone answers nothing', [GONE, GONE, ANSWER], false],
  ])('%s', async (_, answers, isAnswered) => {
    const asked = answering(answers);
    const fromTab = await askAsTab({ kind: 'names' });
    expect(fromTab).toEqual(isAnswered ? { stored: true } : undefined);
    const calls = asked.mock.calls.length;
    answering(answers);
    const fromPage = askAsPage({ kind: 'erase-words', id: 'a' });
    if (isAnswered) expect(await fromPage).toEqual({ stored: true });
    else await expect(fromPage).rejects.toThrow();
    expect(calls).toBe(answers[0] === ANSWER ? 1 : 2);
  });
});

it('our pages ask for changes one after another, and for the state at any time', async () => {
  let answer: (reply: unknown) => void = () => undefined;
  const waiting = () => new Promise((resolve) => (answer = resolve));
  const asked = answering([waiting, ANSWER, ANSWER]);
  const first = askAsPage({ kind: 'remove-school', school: 'a' });
  const second = askAsPage({ kind: 'undo-remove-school' });
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  await askAsPage({ kind: 'state' });
  const kinds = () =>
    (asked.mock.calls as unknown as [{ kind: string }][]).map(([{ kind }]) => kind);
  expect(kinds()).toEqual(['remove-school', 'state']);
  answer({ stored: true });
  await Promise.all([first, second]);
  expect(kinds()).toEqual(['remove-school', 'state', 'undo-remove-school']);
});
