import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { addStyles, classOf } from './class-names';
import { addContainer } from './containers';
import { startNeighbour } from './neighbour';
import { knobs } from './page-knobs';
import { replaceBody } from './replace-body';
import { rerender } from './rerender';

/** Draws the page and starts whatever its knobs ask for. */
export function startPage(app: ReactNode, { rootId, css }: { rootId: string; css: string }): void {
  addStyles(css);
  document.documentElement.className = classOf(`theme-${knobs.theme}`);
  if (knobs.neighbour) startNeighbour();
  createRoot(addContainer(rootId)).render(app);
  if (knobs.rerender > 0) setInterval(rerender, knobs.rerender);
  if (knobs.replaceBody > 0) setTimeout(replaceBody, knobs.replaceBody);
}
