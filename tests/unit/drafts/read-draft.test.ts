// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraft } from '@/lib/drafts';
import { LONGEST_DRAFT } from '@/lib/drafts/read-draft';

function editor(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

const lexical = (...spans: readonly string[]) =>
  `<p dir="ltr">${spans.map((text) => `<span data-lexical-text="true">${text}</span>`).join('')}</p>`;
const draftLine = (inside: string) =>
  '<div data-block="true" data-editor="e" data-offset-key="a-0-0">' +
  `<div class="public-DraftStyleDefault-block public-DraftStyleDefault-ltr">${inside}</div></div>`;
const draftText = (text: string) =>
  `<span data-offset-key="a-0-0"><span data-text="true">${text}</span></span>`;
const draft = (...lines: readonly string[]) =>
  `<div data-contents="true">${lines.map(draftLine).join('')}</div>`;

describe('what a person sees, line by line', () => {
  it.each([
    ['nothing', '', ''],
    ['Lexical: one line', lexical('Hello'), 'Hello'],
    [
      'Lexical: words split over spans',
      lexical('Hello ', '@Whitefield', ' again'),
      'Hello @Whitefield again',
    ],
    ['Lexical: paragraphs', lexical('one') + lexical('two'), 'one\ntwo'],
    [
      'Lexical: an empty paragraph between',
      `${lexical('one')}<p><br></p>${lexical('two')}`,
      'one\n\ntwo',
    ],
    ['Lexical: an empty box', '<p><br></p>', ''],
    ['Lexical: two empty paragraphs', '<p><br></p><p><br></p>', '\n'],
    ['Lexical: a break inside', '<p><span>one</span><br><span>two</span></p>', 'one\ntwo'],
    ['Lexical: a break at the end', '<p><span>one</span><br><br></p>', 'one\n'],
    ['Lexical: a break that only holds the line open', '<p><span>one</span><br></p>', 'one'],
    ['Lexical: a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    [
      'Lexical: a list in a list',
      '<ul><li>one</li><li><ul><li>two</li></ul></li><li>three</li></ul>',
      'one\ntwo\nthree',
    ],
    [
      'Lexical: a mention that is one token',
      '<p>to <span contenteditable="false" data-lexical-decorator="true"><span>Miss T</span></span></p>',
      'to Miss T',
    ],
    ['Draft.js: one line', draft(draftText('Hello')), 'Hello'],
    ['Draft.js: lines', draft(draftText('one'), draftText('two')), 'one\ntwo'],
    [
      'Draft.js: an empty line',
      draft(draftText('one'), '<span><br data-text="true"></span>', draftText('two')),
      'one\n\ntwo',
    ],
    ['Draft.js: an empty box', draft('<span><br data-text="true"></span>'), ''],
    [
      'Draft.js: a hashtag',
      draft(
        `${draftText('see ')}<span style="color: blue">${draftText('#Whitefield')}${draftText('Primary')}</span>`,
      ),
      'see #WhitefieldPrimary',
    ],
    ['Draft.js: a picture block', '<span>one</span><figure><img alt="🎉"></figure>', 'one\n🎉'],
    [
      'X: an emoji behind a picture',
      draft(
        `${draftText('so ')}<span style="background-image: url(e.svg)"><span style="clip-path: circle(0)">${draftText('😀')}</span></span>`,
      ),
      'so 😀',
    ],
    ['an emoji as a picture', '<p>so <img alt="😀" src="e.svg"> well</p>', 'so 😀 well'],
    ['a picture without words', '<p>so<img src="e.svg"></p>', 'so'],
    ['text beside blocks', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['blocks in blocks', '<div><div><div>one</div></div><div>two</div></div>', 'one\ntwo'],
    ['a break between blocks', '<p>one</p><br><p>two</p>', 'one\n\ntwo'],
    ['a break before a block', '<div>one<br><div>two</div></div>', 'one\ntwo'],
    ['a break first', '<br>one', '\none'],
    ['breaks alone', '<br><br>', '\n'],
    ['headings and a quotation', '<h1>one</h1><blockquote>two</blockquote>', 'one\ntwo'],
    ['a line feed kept by the editor', '<p>one\ntwo</p>', 'one\ntwo'],
    ['signs of markup', '<p>1 &lt; 2 &amp; 3</p>', '1 < 2 & 3'],
    [
      'Slate: its placeholder is no text',
      '<div data-slate-node="element"><span data-slate-placeholder="true">Write here</span><span data-slate-string="true">one</span></div>',
      'one',
    ],
    [
      'Slate: an empty box',
      '<div><span data-slate-placeholder="true"><b>Write</b> here</span></div>',
      '',
    ],
    ['a comment in the markup', '<p>one<!-- two --></p>', 'one'],
  ])('%s', (_, html, text) => {
    expect(readDraft(editor(html))).toBe(text);
  });

  it('takes what was typed into a text field, not what it began with', () => {
    const field = document.createElement('textarea');
    field.textContent = 'before';
    field.value = 'one\n\ntwo';
    expect(readDraft(field)).toBe('one\n\ntwo');
  });
});

describe('bounds', () => {
  it('reads the longest draft whole, and no further', () => {
    const root = editor(lexical('a'.repeat(LONGEST_DRAFT - 1)));
    expect(readDraft(root)).toHaveLength(LONGEST_DRAFT - 1);
    root.append('b'.repeat(2 * LONGEST_DRAFT));
    expect(readDraft(root)).toHaveLength(LONGEST_DRAFT);
    expect(readDraft(root).endsWith('\nb')).toBe(false);
    const field = document.createElement('textarea');
    field.value = 'a'.repeat(LONGEST_DRAFT + 1);
    expect(readDraft(field)).toHaveLength(LONGEST_DRAFT);
  });

  it('reads a long draft whole, one letter to a paragraph', () => {
    const root = editor(lexical('a').repeat(10_000));
    expect(readDraft(root)).toBe(Array(10_000).fill('a').join('\n'));
  });

  it('reads what stands 50,000 elements deep', () => {
    const root = editor('');
    let inside: Element = root;
    for (let depth = 0; depth < 50_000; depth++)
      inside = inside.appendChild(document.createElement(depth % 2 ? 'div' : 'span'));
    inside.textContent = 'deep';
    expect(readDraft(root)).toBe('deep');
  });

  it('leaves off in an endless row of empty elements', () => {
    let looked = 0;
    const endless = editor('<span></span>');
    const span = endless.firstElementChild;
    if (!span) throw new Error('no span');
    Object.defineProperty(span, 'nextSibling', {
      get: () => {
        looked++;
        return span;
      },
    });
    expect(readDraft(endless)).toBe('');
    expect(looked).toBeLessThan(2_000_000);
  });
});

it('changes nothing', () => {
  const root = editor(lexical('one') + '<p><br></p>');
  const before = root.innerHTML;
  const changes = new MutationObserver(() => undefined);
  changes.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  readDraft(root);
  expect(changes.takeRecords()).toEqual([]);
  expect(root.innerHTML).toBe(before);
});
