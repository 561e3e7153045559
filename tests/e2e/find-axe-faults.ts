import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { inCard } from './closed-shadow';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(context: Node, options?: RunOptions): Promise<AxeResults> };

/** The rules that another theme can change the answer of. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page, one line a fault; with `colours` only by the rules another theme may change. Its
 * source goes in by the debugging protocol, which the page's own policy has no say in.
 */
export async function findAxeFaults(
  page: Page,
  which: 'all' | 'colours' = 'all',
): Promise<readonly string[]> {
  await putAxeIn(page);
  return page.evaluate(
    async (rules) => {
      const only = rules === null ? {} : { runOnly: { type: 'rule' as const, values: rules } };
      const found = await axe.run(document, { resultTypes: ['violations'], ...only });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
        ),
      );
    },
    which === 'all' ? null : COLOUR_RULES,
  );
}

/**
 * What axe finds wrong in the open card alone, one line a fault; null when there is no card. The root that is closed
 * to the page is shown to axe for as long as it looks. Colours it cannot tell there.
 */
export async function findAxeFaultsInCard(page: Page): Promise<readonly string[] | null> {
  await putAxeIn(page);
  return inCard(page, async (root): Promise<readonly string[]> => {
    Object.defineProperty(root.host, 'shadowRoot', { get: () => root, configurable: true });
    const { violations } = await axe.run(root.host, { resultTypes: ['violations'] });
    Reflect.deleteProperty(root.host, 'shadowRoot');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  });
}

async function putAxeIn(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
}
