import { describe, expect, it } from 'vitest';
import {
  reachOutsOfPage,
  reachOutsOfScript,
  reachOutsOfStyles,
  type ReachOut,
} from '../../../scripts/lint/reach-outs';
import { builds, filesOf } from './builds';

type Allowed = Readonly<{ file: RegExp; what: string; where: RegExp; reason: string }>;

/** What a library brings along without our code ever coming to it; each entry must be needed by some build. */
const allowed: readonly Allowed[] = [
  {
    file: /^chunks\//,
    what: 'Function',
    where: /Function\("return this"\)\(\)|return __p;|\.setImmediate=function/,
    reason:
      'The reader of Word files brings helpers that make code from text. Nothing calls them, and the pages’ policy forbids it.',
  },
  {
    file: /^chunks\//,
    what: "createElement('script')",
    where: /onreadystatechange/,
    reason: 'A way to wait in browsers of long ago; the script has no address and loads nothing.',
  },
  {
    file: /^chunks\//,
    what: 'importScripts',
    where: /postMessage&&!\w\.importScripts/,
    reason: 'It only asks whether it runs in a worker.',
  },
  {
    file: /^chunks\/rich-editor-/u,
    what: "createElement('img')",
    where: /data-lexical-(?:decorator-boundary|managed-linebreak)/u,
    reason: 'Lexical holds a line open with an image that has no address, in the try-it box alone.',
  },
];

const found = builds.map(([browser, build]) => [browser, reachOutsOf(build)] as const);

describe.each(found)('the build for %s', (browser, reachOuts) => {
  it('is there to be looked at', () => {
    const build = builds.find(([name]) => name === browser)?.[1] ?? '';
    expect(filesOf(build, '.js')).not.toEqual([]);
  });

  it('has no way to reach a network', () => {
    expect(reachOuts.filter((each) => !allowed.some((one) => fits(one, each)))).toEqual([]);
  });
});

it('allows nothing that is not there any more', () => {
  const all = found.flatMap(([, reachOuts]) => reachOuts);
  expect(allowed.filter((one) => !all.some((each) => fits(one, each)))).toEqual([]);
});

type Found = ReachOut & Readonly<{ file: string }>;

function reachOutsOf(build: string): readonly Found[] {
  return [
    ...search(build, '.js', reachOutsOfScript),
    ...search(build, '.css', reachOutsOfStyles),
    ...search(build, '.html', reachOutsOfPage),
  ];
}

function search(
  build: string,
  ending: string,
  reachOuts: (text: string) => readonly ReachOut[],
): Found[] {
  return filesOf(build, ending).flatMap(([file, text]) =>
    reachOuts(text).map((each) => ({ file, ...each })),
  );
}

function fits(one: Allowed, { file, what, where }: Found): boolean {
  return one.file.test(file) && one.what === what && one.where.test(where);
}
