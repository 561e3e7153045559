import { expect, it } from 'vitest';
import { searchCode } from '@/entrypoints/home/search-code';
import type { CodeSection } from '@/lib/packs';

const SECTIONS: readonly CodeSection[] = [
  {
    id: 'a',
    title: 'Online',
    clauses: [
      { id: '1', text: 'Parents’ posts: a post is not a compost heap. POST kindly.', topics: [] },
      { id: '2', text: 'Ymddwyn â pharch, naïve café ﬁnds.', topics: [] },
    ],
  },
];

/** What is marked in each clause. */
function marked(sought: string): Readonly<Record<string, readonly string[]>> | null {
  const found = searchCode(SECTIONS, sought);
  const texts = Object.fromEntries(
    SECTIONS.flatMap((part) => part.clauses).map((c) => [c.id, c.text]),
  );
  return (
    found &&
    Object.fromEntries(
      [...found].map(([id, spans]) => [id, spans.map(([a, b]) => String(texts[id]).slice(a, b))]),
    )
  );
}

it.each([
  ['post', { 1: ['post', 'post', 'POST'] }],
  ["PARENTS'", { 1: ['Parents’'] }],
  [' a post ', { 1: ['a post'] }],
  ['cafe', { 2: ['café'] }],
  ['a pharch', { 2: ['â pharch'] }],
  ['finds', { 2: ['ﬁnds'] }],
  ['heap.', { 1: ['heap.'] }],
  ['ost', {}],
  ['(', {}],
  ['', null],
  ['  ', null],
])('%s', (sought, found) => {
  expect(marked(sought)).toEqual(found);
});
