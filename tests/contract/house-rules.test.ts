import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/** Made-up files, one of each kind; the real configuration decides which rules hold for them. */
const files = {
  lib: 'lib/packs/probe.ts',
  drafts: 'lib/drafts/probe.ts',
  component: 'components/probe.tsx',
  script: 'scripts/probe.ts',
  test: 'tests/unit/probe.test.ts',
} as const;

const eslint = new ESLint({
  overrideConfig: {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: Object.values(files) } },
    },
  },
});

type Case = readonly [kind: keyof typeof files, code: string];
type RuleCases = Readonly<{ advice: string; fires: readonly Case[]; quiet: readonly Case[] }>;

const rules: Readonly<Record<string, RuleCases>> = {
  'shipped code reaches no network': {
    advice: 'Nothing leaves the browser',
    fires: [
      ['lib', 'export const a = fetch("https://a.example/");'],
      ['lib', 'export const a = globalThis.fetch;'],
      ['lib', 'export const a = (w: Record<string, unknown>) => w["fetch"];'],
      ['lib', 'export const a = new XMLHttpRequest();'],
      ['component', 'export const a = new WebSocket("wss://a.example/");'],
      ['lib', 'export const a = new EventSource("/");'],
      ['lib', 'navigator.sendBeacon("/");'],
      ['lib', 'export const a = new RTCPeerConnection();'],
      ['lib', 'importScripts("/a.js");'],
    ],
    quiet: [
      ['lib', 'export const fetched = "fetch";'],
      ['lib', 'export const says = "Do not fetch";'],
      ['script', 'export const a = fetch("https://a.example/");'],
      ['test', 'export const a = fetch("https://a.example/");'],
    ],
  },
  'shipped code logs nothing': {
    advice: 'Nothing about a draft is logged',
    fires: [
      ['lib', 'console.log("a");'],
      ['component', 'globalThis.console.error("a");'],
    ],
    quiet: [['script', 'console.log("a");']],
  },
  'mark-up is not made from strings': {
    advice: 'Mark-up is never made from strings',
    fires: [
      ['lib', 'document.body.innerHTML = "";'],
      ['lib', 'export const a = document.body.outerHTML;'],
      ['lib', 'document.body.insertAdjacentHTML("beforeend", "");'],
      ['lib', 'document.write("");'],
      ['component', 'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;'],
    ],
    quiet: [['lib', 'document.body.textContent = "innerHTML";']],
  },
  'listeners end': {
    advice: 'Every listener ends',
    fires: [
      ['lib', 'document.addEventListener("input", () => undefined);'],
      ['lib', 'document.addEventListener("input", () => undefined, { capture: true });'],
      [
        'lib',
        'const how = { passive: true }; window.addEventListener("input", () => undefined, how);',
      ],
    ],
    quiet: [
      [
        'lib',
        'export const a = (signal: AbortSignal) => document.addEventListener("input", () => 1, { signal });',
      ],
      [
        'lib',
        'export function a(signal: AbortSignal): void { const how = { signal }; window.addEventListener("input", () => 1, how); }',
      ],
      [
        'lib',
        'export const a = (signal: AbortSignal) => signal.addEventListener("abort", () => 1);',
      ],
      ['script', 'document.addEventListener("input", () => undefined);'],
    ],
  },
  'nothing polls': {
    advice: 'Nothing polls',
    fires: [['lib', 'setInterval(() => undefined, 10);']],
    quiet: [['lib', 'setTimeout(() => undefined, 10);']],
  },
  'nothing is kept in the page': {
    advice: 'Storage in a page belongs to the page',
    fires: [
      ['lib', 'localStorage.clear();'],
      ['lib', 'export const a = window.sessionStorage;'],
      ['lib', 'export const a = document.cookie;'],
    ],
    quiet: [['script', 'localStorage.clear();']],
  },
  'the events of a draft pass': {
    advice: 'The draft and its events are never touched',
    fires: [
      ['drafts', 'export const a = (event: Event) => event.preventDefault();'],
      ['drafts', 'export const a = (event: Event) => event.stopPropagation();'],
    ],
    quiet: [['component', 'export const a = (event: Event) => event.preventDefault();']],
  },
  'no any': {
    advice: 'take it as unknown',
    fires: [
      ['lib', 'export const a = (b: any): string => String(b);'],
      ['test', 'export const a: any[] = [];'],
    ],
    quiet: [['lib', 'export const any = (b: unknown): string => typeof b;']],
  },
  'no non-null assertion': {
    advice: 'instead of asserting that it is there',
    fires: [
      ['lib', 'export const a = (b: string | null) => b!.length;'],
      ['test', 'export const a = (b: string | null) => b!.length;'],
    ],
    quiet: [['lib', 'export const a = (b: string | null) => b?.length;']],
  },
  'no enum': {
    advice: 'union of string literals',
    fires: [['lib', 'export enum A { B }']],
    quiet: [['lib', 'export type A = "b";']],
  },
  'no assertion of a type': {
    advice: 'only `as const` is said without proof',
    fires: [
      ['lib', 'export const a = (b: unknown) => b as string;'],
      ['lib', 'export const a = (b: unknown) => <string>b;'],
      ['script', 'export const a = (b: unknown) => b as string;'],
    ],
    quiet: [
      ['lib', 'export const a = ["b"] as const;'],
      ['lib', 'export const a = { b: 1 } satisfies Record<string, number>;'],
      ['test', 'export const a = (b: unknown) => b as string;'],
    ],
  },
  'views hold no words': {
    advice: 'Words a person sees live in lib/words/locales',
    fires: [
      ['component', 'export const a = <p>You can still post.</p>;'],
      ['component', 'export const a = <p>{"Close"}</p>;'],
      ['component', 'export const a = (n: number) => <p>{`${n} schools`}</p>;'],
      ['component', 'export const a = <p>أغلق</p>;'],
    ],
    quiet: [
      ['component', 'export const a = (close: string) => <p>{close}</p>;'],
      ['component', 'export const a = <p> · × 1 </p>;'],
      ['component', 'export const a = <p class="lead" />;'],
    ],
  },
  'attributes hold no words': {
    advice: 'A screen reader says this aloud',
    fires: [['component', 'export const a = <button aria-label="Close" />;']],
    quiet: [
      [
        'component',
        'export const a = (close: string) => <button type="button" aria-label={close} />;',
      ],
    ],
  },
  'tests do not sleep': {
    advice: 'Wait for what should happen',
    fires: [
      ['test', 'export const a = new Promise((done) => setTimeout(done, 100));'],
      [
        'test',
        'export const a = (page: { waitForTimeout(ms: number): void }) => page.waitForTimeout(1);',
      ],
    ],
    quiet: [['test', 'setTimeout(() => undefined, 1);']],
  },
  'no test leaves the others out': {
    advice: 'leaves the others out',
    fires: [['test', 'import { it } from "vitest"; it.only("a", () => undefined);']],
    quiet: [['test', 'import { it } from "vitest"; it("only", () => undefined);']],
  },
};

/** The first file read brings the whole program with it. */
beforeAll(async () => {
  await adviceOn('lib', '');
}, 60_000);

describe.each(Object.entries(rules))('%s', (_, { advice, fires, quiet }) => {
  it.each(fires)('fires in %s: %s', async (kind, code) => {
    expect(await adviceOn(kind, code)).toContainEqual(expect.stringContaining(advice));
  });

  it.each(quiet)('is quiet in %s: %s', async (kind, code) => {
    expect(await adviceOn(kind, code)).not.toContainEqual(expect.stringContaining(advice));
  });
});

it('is not switched off by a comment', async () => {
  const code = '/* eslint-disable */\nexport const a = fetch("/"); // eslint-disable-line';
  expect(await adviceOn('lib', code)).toContainEqual(
    expect.stringContaining('Nothing leaves the browser'),
  );
});

async function adviceOn(kind: keyof typeof files, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: files[kind] });
  const messages = result?.messages ?? [];
  const unread = messages.find(({ fatal }) => fatal);
  if (unread) throw new Error(`${code}: ${unread.message}`);
  return messages.map(({ message }) => message);
}
