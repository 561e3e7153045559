import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

/** Sizes browsers ask for: https://developer.chrome.com/docs/extensions/reference/manifest/icons */
const SIZES = [16, 32, 48, 96, 128];
const folder = join(import.meta.dirname, '../public/icon');

/** Draws the mark at every size a browser asks for; the mark itself is `public/icon/mark.svg`. */
async function renderIcons(): Promise<void> {
  const mark = await readFile(join(folder, 'mark.svg'), 'utf8');
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('Drawing the icons needs Chromium.');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark}`);
    await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

await renderIcons();
