import { browser } from 'wxt/browser';

/**
 * The bytes of a file packaged with the extension: no network, as the address is the extension's own and the page
 * policy allows no other. Rejects when there is no such file.
 */
export async function readPackagedFile(
  path: '/draft-reader.model',
): Promise<Uint8Array<ArrayBuffer>> {
  const packaged = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await packaged.arrayBuffer());
}
