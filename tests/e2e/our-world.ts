import type { Page } from '@playwright/test';

/**
 * Runs a function in the world of our own scripts in a page's top frame, as a watcher taken over by somebody would:
 * gives what it resolves to. Throws when no script of ours is in the page.
 */
export async function inOurWorld<Given>(
  page: Page,
  run: (given: Given) => Promise<unknown>,
  given: Given,
): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('There is no script of ours in the page.');
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: run.toString(),
    executionContextId: world,
    arguments: [{ value: given }],
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
