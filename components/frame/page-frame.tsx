import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '../words-context';
import { Menu, type MenuItem } from './menu';
import './page-frame.css';

/** The head of our pages, the menu when there is one, and the page itself. */
export function PageFrame({
  home,
  menu,
  children,
}: Readonly<{ home: string; menu: readonly MenuItem[]; children: ComponentChildren }>) {
  const { say } = useWords();
  const main = useRef<HTMLElement>(null);
  const withMenu = menu.length > 0;
  return (
    <div class={withMenu ? 'frame' : 'frame frame-alone'}>
      <button type="button" class="button skip" onClick={() => main.current?.focus()}>
        {say('home.skip')}
      </button>
      <header class="frame-head">
        <a class="brand" href={home}>
          <img src="/icon/mark.svg" alt="" />
          {say('home.title')}
        </a>
      </header>
      <div class={withMenu ? 'frame-body frame-body-with-menu' : 'frame-body'}>
        {withMenu && <Menu label={say('home.menu')} items={menu} />}
        <main class="frame-main" ref={main} tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
