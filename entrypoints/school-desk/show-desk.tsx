import '@/components/design/tokens.css';
import '@/components/design/page.css';
import { render } from 'preact';
import { App } from './app';
import type { TryPack } from './use-trial';

/** Shows the desk in the page. `tryPack` reads drafts as a parent's browser does; null where there is none to ask. */
export function showDesk(tryPack: TryPack | null): void {
  const page = document.getElementById('page');
  if (page) render(<App tryPack={tryPack} />, page);
}
