import ts from 'typescript';
import { networkNames } from './house-rules.mjs';

/** A way out of the browser found in built code: what it is called, and the text around it. */
export type ReachOut = Readonly<{ what: string; where: string }>;

/**
 * Every way to reach a network in a built script: by name, by a computed name, by loading code or a
 * picture from an address, and in style sheets held as text. A link that a person may press is none.
 * Empty when there is none; throws when the script cannot be parsed.
 */
export function reachOutsOfScript(source: string): readonly ReachOut[] {
  const file = ts.createSourceFile(
    'built.js',
    source,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS,
  );
  const found: ReachOut[] = [];
  const visit = (node: ts.Node): void => {
    const what = reachOf(node);
    if (what !== null) found.push({ what, where: around(source, node.getStart(file)) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The same for a style sheet: whatever it would load from outside itself. */
export function reachOutsOfStyles(source: string): readonly ReachOut[] {
  const loads = /@import|url\(\s*["']?(?!data:|#|["')])|image-set\(/gi;
  return [...source.matchAll(loads)].map((match) => ({
    what: match[0].startsWith('@') ? '@import' : 'url()',
    where: around(source, match.index),
  }));
}

/** The same for a page: whatever it would load from, connect to or go to on another host. */
export function reachOutsOfPage(source: string): readonly ReachOut[] {
  const loads =
    /<[^>]*\s(?:src|srcset|poster|data|action|formaction)\s*=\s*["']?\s*(?:https?:)?\/\/|<link[^>]*\shref\s*=\s*["']?\s*(?:https?:)?\/\/|<link[^>]*\srel\s*=\s*["']?(?:preconnect|dns-prefetch|prefetch|prerender)|http-equiv\s*=\s*["']?refresh/gi;
  return [...source.matchAll(loads)].map((match) => ({
    what: 'page',
    where: around(source, match.index),
  }));
}

const loadingElements = [
  'script',
  'img',
  'iframe',
  'frame',
  'object',
  'embed',
  'audio',
  'video',
  'source',
  'track',
];
const loadingProperties = ['src', 'srcset', 'poster', 'action', 'formAction'];

function reachOf(node: ts.Node): string | null {
  if (ts.isIdentifier(node))
    return networkNames.includes(node.text) && !isNameOfOwn(node) && !readsOwnFile(node)
      ? node.text
      : null;
  if (ts.isStringLiteralLike(node)) return reachOfText(node);
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
    return reachOutsOfStyles(node.text)[0]?.what ?? null;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return reachOfCall(node);
  if (ts.isImportDeclaration(node)) return isOwnModule(node.moduleSpecifier) ? null : 'import';
  return isAssignment(node) &&
    ts.isPropertyAccessExpression(node.left) &&
    loadingProperties.includes(node.left.name.text)
    ? `.${node.left.name.text} =`
    : null;
}

function reachOfText(node: ts.StringLiteralLike): string | null {
  if (networkNames.includes(node.text) && !isNameOfOwn(node)) return `'${node.text}'`;
  const { parent } = node;
  if (
    ts.isPropertyAssignment(parent) &&
    parent.initializer === node &&
    /^(https?:)?\/\//.test(node.text)
  )
    return loadingProperties.includes(parent.name.getText())
      ? `${parent.name.getText()}: address`
      : null;
  return reachOutsOfStyles(node.text)[0]?.what ?? null;
}

function reachOfCall(node: ts.CallExpression | ts.NewExpression): string | null {
  const [first] = node.arguments ?? [];
  const callee = node.expression;
  if (callee.kind === ts.SyntaxKind.ImportKeyword)
    return first && isOwnModule(first) ? null : 'import()';
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  if (/^createElement(NS)?$/.test(name) && ts.isPropertyAccessExpression(callee)) {
    const made = node.arguments
      ?.filter(ts.isStringLiteralLike)
      .find(({ text }) => loadingElements.includes(text));
    return made ? `createElement('${made.text}')` : null;
  }
  if (name === 'eval' || name === 'Function') return name;
  return ts.isNewExpression(node) && ['Image', 'Audio', 'Worker', 'SharedWorker'].includes(name)
    ? `new ${name}`
    : null;
}

/** Whether it reads a file of the extension itself, by the address that only the browser can give: `fetch(….getURL(…))`. */
function readsOwnFile(node: ts.Identifier): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.expression !== node) return false;
  const [address, ...more] = parent.arguments;
  return (
    more.length === 0 &&
    address !== undefined &&
    ts.isCallExpression(address) &&
    ts.isPropertyAccessExpression(address.expression) &&
    address.expression.name.text === 'getURL'
  );
}

/** Whether it only names a part of something of our own: `{ fetch: 1 }`, `class { fetch() {} }`. */
function isNameOfOwn(node: ts.Identifier | ts.StringLiteralLike): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isAccessor(parent)) &&
    parent.name === node
  );
}

function isOwnModule(specifier: ts.Expression): boolean {
  return ts.isStringLiteralLike(specifier) && /^\.{0,2}\/(?!\/)/.test(specifier.text);
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function around(source: string, at: number): string {
  return source.slice(Math.max(0, at - 60), at + 80);
}
