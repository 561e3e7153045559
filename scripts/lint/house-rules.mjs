/**
 * A house rule: what in the syntax tree it is about (https://eslint.org/docs/latest/extend/selectors)
 * and a sentence that says what to do instead.
 * @typedef {Readonly<{selector: string, message: string}>} HouseRule
 */

/** Every name by which a script in a browser reaches a network of its own accord. */
export const networkNames = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
];

const network = `/^(${networkNames.join('|')})$/`;
const pageStorageNames = '/^(localStorage|sessionStorage|cookieStore)$/';
const markupNames =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|srcdoc)$/';

/** What code that ships to a parent's browser may never do. */
export const shippedRules = /** @type {const} */ ({
  noNetwork: {
    selector: `:matches(Identifier[name=${network}], MemberExpression > Literal[value=${network}])`,
    message: 'Nothing leaves the browser: bundle what is needed, or pass it in a message.',
  },
  noConsole: {
    selector: 'Identifier[name="console"]',
    message:
      'Nothing about a draft is logged: show a plain sentence to the person, or let a test see it.',
  },
  noMarkupFromStrings: {
    selector: `:matches(Identifier[name=${markupNames}], MemberExpression > Literal[value=${markupNames}], JSXIdentifier[name="dangerouslySetInnerHTML"], Identifier[name="dangerouslySetInnerHTML"], CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/])`,
    message: 'Mark-up is never made from strings: build nodes, or set textContent.',
  },
  noPolling: {
    selector: 'Identifier[name="setInterval"]',
    message: 'Nothing polls: listen for the event that says it changed.',
  },
  noPageStorage: {
    selector: `:matches(Identifier[name=${pageStorageNames}], MemberExpression[object.name="document"][property.name="cookie"])`,
    message: 'Storage in a page belongs to the page: keep it behind lib/store.',
  },
});

/** What reading a draft may never do to it. */
export const draftRules = /** @type {const} */ ({
  eventsPass: {
    selector:
      'CallExpression[callee.property.name=/^(preventDefault|stopPropagation|stopImmediatePropagation)$/]',
    message: 'The draft and its events are never touched: listen, and let them pass.',
  },
});

/** What keeps wrong states unsayable, in every typed file outside the tests. */
export const typeRules = /** @type {const} */ ({
  noAny: {
    selector: 'TSAnyKeyword',
    message: 'Say what it is, or take it as unknown and parse it at the door with a schema.',
  },
  noNonNull: {
    selector: 'TSNonNullExpression',
    message:
      'Ask for the value and say what happens without it, instead of asserting that it is there.',
  },
  noEnum: {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of string literals: it is a type alone and ships no code.',
  },
  noAssertion: {
    selector:
      ':matches(TSAsExpression:not([typeAnnotation.typeName.name="const"]), TSTypeAssertion)',
    message:
      'Narrow it by a check or a schema; only `as const` is said without proof. A checked boundary is listed in eslint.config.js.',
  },
});

/** Words a person sees live in the locale files, where they can be translated and measured. */
export const wordRules = /** @type {const} */ ({
  noWordsInViews: {
    selector:
      ':matches(JSXText[value=/\\p{L}/u], JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u], JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u])',
    message: 'Words a person sees live in lib/words/locales: take them from there, or as a prop.',
  },
  noWordsInAttributes: {
    selector:
      'JSXAttribute[name.name=/^(title|alt|placeholder|label|aria-label|aria-description|aria-placeholder|aria-roledescription|aria-valuetext)$/] > Literal[value=/\\p{L}/u]',
    message: 'A screen reader says this aloud: take it from lib/words/locales, or as a prop.',
  },
});

/** What lets a test fail when it should. */
export const testRules = /** @type {const} */ ({
  noSleep: {
    selector:
      ':matches(CallExpression[callee.property.name="waitForTimeout"], NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"])',
    message: 'Wait for what should happen (expect.poll, waitFor), not for a time.',
  },
  noOnly: {
    selector:
      'CallExpression[callee.object.name=/^(test|it|describe|suite)$/][callee.property.name="only"]',
    message: 'Run one test from the command line; `only` leaves the others out for everybody.',
  },
});
