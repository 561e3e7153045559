import { type CDPSession, type Page } from '@playwright/test';
import { eventually } from './eventually';

type Protocol = Awaited<ReturnType<typeof domOf>>;
type DomNode = Protocol['root'];

/** A place on the page in CSS pixels, from the top left of the window. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** An element or a run of text in the card, as the browser holds it. */
export type CardNode =
  | string
  | Readonly<{
      tag: string;
      attributes: Readonly<Record<string, string>>;
      children: readonly CardNode[];
    }>;

/** What a person, and a screen reader, gets from the card. */
export type SeenCard = Readonly<{
  /** As rendered, line by line. */
  text: string;
  tree: readonly CardNode[];
  /** Around everything the card paints. */
  box: Box;
  links: readonly Readonly<{ name: string; href: string; target: string; rel: string }>[];
  /** Of the card's words, wherever it is set: on the host or on the first element within. */
  lang: string;
  dir: string;
  /** The accessibility tree, in reading order, without what is ignored. */
  accessible: readonly AccessibleNode[];
  /** The accessible name of the part of the card that has the focus, or null when none has. */
  focused: string | null;
}>;

/** One node of the accessibility tree. */
export type AccessibleNode = Readonly<{
  role: string;
  name: string;
  description: string;
  live: string;
}>;

/**
 * What the card shows now, or null when there is no card or it is closed. It looks through the closed
 * shadow root by the browser's debugging protocol, which the page has no part in, so the shipped
 * build is what is read.
 */
export async function readCard(page: Page): Promise<SeenCard | null> {
  return withCard(page, async (session, card) => {
    const seen = await callOnRoot<Omit<SeenCard, 'accessible' | 'focused'>>(
      session,
      card,
      describe,
    );
    const nodes = await accessibleNodes(session, card);
    return {
      ...seen,
      accessible: nodes.map(({ role, name, description, live }) => ({
        role,
        name,
        description,
        live,
      })),
      focused: nodes.find((node) => node.focused)?.name ?? null,
    };
  });
}

/** Where the card is, or null when there is none. */
export async function cardBox(page: Page): Promise<Box | null> {
  return withCard(
    page,
    async (session, card) => (await callOnRoot<{ box: Box }>(session, card, describe)).box,
  );
}

/** Waits until a card is open and has come to rest, and returns what it shows; fails with Playwright's own time limit. */
export async function waitForCard(page: Page): Promise<SeenCard> {
  await eventually(() => inCard(page, isStill), 'a card is open').toBe(true);
  const card = await readCard(page);
  if (!card) throw new Error('The card closed as it was being read.');
  return card;
}

/**
 * Clicks the part of the card a screen reader calls `name`, with the mouse, in the middle of where it
 * is painted. Throws when the card is closed or nothing in it, or more than one thing, has that name.
 */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const point = await withCard(page, async (session, card) => {
    const nodes = await accessibleNodes(session, card);
    const matching = nodes.filter((node) => node.name === name && pressable.has(node.role));
    const [node, ...others] = matching;
    if (!node || others.length > 0)
      throw new Error(
        `${matching.length} things in the card are called "${name}". There are: ${nodes
          .filter(({ role }) => pressable.has(role))
          .map((each) => `"${each.name}"`)
          .join(', ')}`,
      );
    return restingMiddleOf(session, node.backendNodeId);
  });
  if (!point) throw new Error(`There is no card to press "${name}" in.`);
  await page.mouse.click(point.x, point.y);
}

/**
 * Calls a function on the card's shadow root and returns its answer, which must be plain data; null
 * when there is no card. The function is sent as text: it may use nothing from outside itself.
 */
export async function inCard<T>(
  page: Page,
  inspect: (root: ShadowRoot) => T | Promise<T>,
): Promise<T | null> {
  return withCard(page, (session, card) => callOnRoot<T>(session, card, inspect));
}

type Card = Readonly<{ rootId: number; nodeIds: ReadonlySet<number> }>;

const pressable = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'menuitem',
  'DisclosureTriangle',
  'switch',
]);

async function withCard<T>(
  page: Page,
  use: (session: CDPSession, card: Card) => Promise<T>,
): Promise<T | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await domOf(session);
    const card = findCard(root);
    if (!card || !(await callOnRoot<boolean>(session, card, isOpen))) return null;
    return await use(session, card);
  } finally {
    await session.detach();
  }
}

function domOf(session: CDPSession) {
  return session.send('DOM.getDocument', { depth: -1, pierce: true });
}

/** The card's host is a child of the root element, a popover, and the only one whose shadow is closed to the page. */
function findCard(document: DomNode): Card | null {
  const html = document.children?.find((node) => node.nodeName === 'HTML');
  for (const host of html?.children ?? []) {
    const [root] = host.shadowRoots ?? [];
    if (root?.shadowRootType === 'closed' && host.attributes?.includes('popover'))
      return { rootId: root.backendNodeId, nodeIds: new Set(backendIds(root)) };
  }
  return null;
}

function backendIds(node: DomNode): number[] {
  return [node.backendNodeId, ...(node.children ?? []).flatMap(backendIds)];
}

async function callOnRoot<T>(
  session: CDPSession,
  card: Card,
  inspect: (root: ShadowRoot) => T | Promise<T>,
): Promise<T> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: card.rootId });
  if (!object.objectId) throw new Error('The card went away as it was being read.');
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { ${nameKeeper} return (${inspect.toString()})(this); }`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** esbuild marks inner functions by a helper of its own, which a function sent as text leaves behind. */
const nameKeeper = 'const __name = (each) => each;';

function isOpen(root: ShadowRoot): boolean {
  return root.isConnected && root.host.matches(':popover-open');
}

function isStill(root: ShadowRoot): boolean {
  const moving = [...root.getAnimations(), ...root.host.getAnimations()];
  return moving.every(({ playState }) => playState !== 'running');
}

function describe(root: ShadowRoot): Omit<SeenCard, 'accessible' | 'focused'> {
  const tagged = (element: Element): CardNode => ({
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap(within),
  });
  const within = (node: Node): CardNode[] => {
    if (node instanceof Element) return node.localName === 'style' ? [] : [tagged(node)];
    return node instanceof Text && node.data !== '' ? [node.data] : [];
  };
  const shown = [...root.children].filter(
    (element) => element instanceof HTMLElement && element.localName !== 'style',
  );
  const isCut = (element: Element): boolean => {
    const outer = element.parentElement;
    return outer !== null && (getComputedStyle(outer).overflow !== 'visible' || isCut(outer));
  };
  const painted = [root.host, ...root.querySelectorAll('*')]
    .filter((element) => !isCut(element))
    .filter((element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    )
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 1 && height > 1);
  const left = Math.min(...painted.map((rect) => rect.left));
  const top = Math.min(...painted.map((rect) => rect.top));
  const inherited = (attribute: string) =>
    [root.host, ...shown].map((element) => element.getAttribute(attribute)).find(Boolean) ??
    root.querySelector(`[${attribute}]`)?.getAttribute(attribute) ??
    '';
  return {
    text: shown
      .map((element) => (element instanceof HTMLElement ? element.innerText : ''))
      .join('\n'),
    tree: [...root.childNodes].flatMap(within),
    box: {
      x: left,
      y: top,
      width: Math.max(...painted.map((rect) => rect.right)) - left,
      height: Math.max(...painted.map((rect) => rect.bottom)) - top,
    },
    links: [...root.querySelectorAll('a')].map((link) => ({
      name: link.innerText.trim(),
      href: link.getAttribute('href') ?? '',
      target: link.target,
      rel: link.rel,
    })),
    lang: inherited('lang'),
    dir: inherited('dir'),
  };
}

type FoundNode = AccessibleNode & Readonly<{ backendNodeId: number; focused: boolean }>;

async function accessibleNodes(session: CDPSession, card: Card): Promise<FoundNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const found = nodes.flatMap((node) => {
    const { backendDOMNodeId: backendNodeId } = node;
    if (node.ignored || backendNodeId === undefined || !card.nodeIds.has(backendNodeId)) return [];
    const { properties = [] } = node;
    return {
      role: textOf(node.role),
      name: textOf(node.name),
      description: textOf(node.description),
      live: textOf(properties.find(({ name }) => name === 'live')?.value),
      focused: properties.some(({ name, value }) => name === 'focused' && value.value === true),
      backendNodeId,
    };
  });
  const order = [...card.nodeIds];
  return found.sort((a, b) => order.indexOf(a.backendNodeId) - order.indexOf(b.backendNodeId));
}

function textOf(value: { value?: unknown } | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

/** Where a node is once it stays there: a card that has just been pressed takes its new place a frame later. */
async function restingMiddleOf(
  session: CDPSession,
  backendNodeId: number,
): Promise<{ x: number; y: number }> {
  let before = await middleOf(session, backendNodeId);
  for (;;) {
    await session.send('Runtime.evaluate', { expression: twoFrames, awaitPromise: true });
    const now = await middleOf(session, backendNodeId);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

const twoFrames =
  'new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown())))';

async function middleOf(
  session: CDPSession,
  backendNodeId: number,
): Promise<{ x: number; y: number }> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
  const [quad] = quads;
  if (!quad) throw new Error('What was to be pressed is not painted.');
  const middle = (axis: 0 | 1) =>
    quad.filter((_, at) => at % 2 === axis).reduce((sum, each) => sum + each, 0) / 4;
  return { x: middle(0), y: middle(1) };
}
