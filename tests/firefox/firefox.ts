import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findOnPath } from '../../scripts/find-chromium.mjs';
import { buildStandIns, builtFolder } from '../stand-ins/build';
import { documentFor, scriptPath, standInSites } from '../stand-ins/document';
import { standInHosts } from '../stand-ins/serve';

/** A stock Firefox with the extension as built, driven over WebDriver BiDi. */
export type Firefox = Readonly<{
  /** The parent's page, which opened by itself when the extension was installed. */
  home: Page;
  /** A tab on the stand-ins; whatever they do not answer is refused and kept in `refused`. */
  openTab(): Promise<Page>;
  refused: readonly string[];
  /** Gives the extension these sites, as a yes in the browser's prompt does. */
  give(origins: readonly string[]): Promise<void>;
  /** Runs an expression in the browser's own window, where its prompts are. */
  inBrowser(expression: string): Promise<unknown>;
  /** The words of the card in a tab, through its closed root; null when there is no card. */
  cardIn(page: Page): Promise<string | null>;
  close(): Promise<void>;
}>;

/** The identity the manifest gives the extension. */
export const extensionId = 'quiet-word@quiet-word.example';

const builtExtension = join(import.meta.dirname, '../../.output/firefox-mv3');

/** Why Firefox cannot be driven here, as a sentence; null when it can. */
export function firefoxMissing(): string | null {
  if (!existsSync(join(builtExtension, 'manifest.json')))
    return 'There is no build for Firefox: run `npm run build:firefox` first.';
  return executable() === null
    ? 'There is no Firefox to drive: on Debian `sudo apt-get install firefox-esr`.'
    : null;
}

/** Starts Firefox and installs the extension for this run alone. Rejects when either fails. */
export async function launchFirefox(): Promise<Firefox> {
  const executablePath = executable();
  if (executablePath === null) throw new Error(firefoxMissing() ?? 'There is no Firefox.');
  await buildStandIns();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    timeout: 120_000,
    // Only so may the prompt be answered, which is part of the browser's window and of no page.
    args: ['--remote-allow-system-access'],
  });
  const opened = new Promise<Page>((resolve) =>
    browser.once(
      'targetcreated',
      (target) => void target.page().then((page) => page && resolve(page)),
    ),
  );
  await browser.installExtension(builtExtension);
  const home = await opened;
  const refused: string[] = [];
  return {
    home,
    refused,
    async openTab() {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, refused));
      return page;
    },
    async give(origins) {
      await evaluateInBrowser(browser, giveOrigins(origins));
    },
    inBrowser: (expression) => evaluateInBrowser(browser, expression),
    cardIn: (page) => readCardIn(browser, page),
    close: () => browser.close(),
  };
}

function executable(): string | null {
  return process.env['FIREFOX'] ?? findOnPath('firefox') ?? findOnPath('firefox-esr');
}

async function answer(request: HTTPRequest, refused: string[]): Promise<void> {
  const url = new URL(request.url());
  // What is written out in its own address, such as the fonts of the browser's own error pages, is asked of nobody.
  if (url.protocol === 'data:') return request.continue();
  const site = standInSites.find((each) => standInHosts[each].includes(url.hostname));
  if (!site) {
    refused.push(url.href);
    return request.abort();
  }
  if (url.pathname === scriptPath(site))
    return request.respond({
      contentType: 'text/javascript; charset=utf-8',
      body: readFileSync(join(builtFolder, `${site}.js`)),
    });
  if (!request.isNavigationRequest()) return request.respond({ status: 204 });
  const { body, headers } = documentFor(site, url);
  return request.respond({
    body,
    headers: { ...headers },
    contentType: 'text/html; charset=utf-8',
  });
}

/** What BiDi is asked beyond what Puppeteer gives a name to. */
type Connection = Readonly<{
  send(method: string, params: object): Promise<{ result: unknown }>;
}>;

function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

/** What the browser itself does once its prompt was answered, as an expression. */
function giveOrigins(origins: readonly string[]): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID('${extensionId}');
    const given = { permissions: [], origins: ${JSON.stringify(origins)} };
    await ExtensionPermissions.add('${extensionId}', given, extension);
  })()`;
}

async function evaluateInBrowser(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: readonly { context: string }[] };
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  const outcome = result as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (outcome.exceptionDetails) throw new Error(outcome.exceptionDetails.text);
  return outcome.result?.value;
}

/** A node as BiDi writes it down; closed roots are in it, which no script of the page can see. */
type WrittenNode = Readonly<{
  value?: Readonly<{
    nodeValue?: string;
    localName?: string;
    children?: readonly WrittenNode[];
    shadowRoot?: WrittenNode | null;
  }>;
}>;

async function readCardIn(browser: Browser, page: Page): Promise<string | null> {
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result } = await connectionOf(browser).send('script.evaluate', {
    expression: `document.querySelector('html > [popover]')`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
  });
  const { result: host } = result as { result: WrittenNode & { type: string } };
  if (host.type === 'null') return null;
  const root = host.value?.shadowRoot;
  return root ? textOf(root).replaceAll(/\s+/g, ' ').trim() : '';
}

function textOf({ value }: WrittenNode): string {
  if (!value || value.localName === 'style') return '';
  return `${value.nodeValue ?? ''} ${(value.children ?? []).map(textOf).join('')}`;
}
