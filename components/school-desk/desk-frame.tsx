import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import '../design/button.css';
import { useWords } from '../words-context';
import { Menu, type MenuItem } from '../frame/menu';
import '../frame/page-frame.css';
import './desk-frame.css';

/** The head of the desk, its steps and what can be undone; `kept` is null until something was kept or refused, `busy` says that it is just being kept. */
export function DeskFrame({
  home,
  steps,
  kept,
  busy,
  onUndo,
  onRedo,
  children,
}: Readonly<{
  home: string;
  steps: readonly MenuItem[];
  kept: boolean | null;
  busy: boolean;
  onUndo: (() => void) | null;
  onRedo: (() => void) | null;
  children: ComponentChildren;
}>) {
  const { say } = useWords();
  const main = useRef<HTMLElement>(null);
  return (
    <div class="frame">
      <button type="button" class="button skip" onClick={() => main.current?.focus()}>
        {say('home.skip')}
      </button>
      <header class="frame-head">
        <a class="brand" href={home}>
          <Mark />
          {say('desk.title')}
        </a>
        <div class="row desk-state">
          <span class="soft" role="status" aria-busy={busy}>
            {kept !== null && say(kept ? 'desk.kept' : 'desk.notKept')}
          </span>
          <HistoryButton label={say('desk.undo')} act={onUndo} />
          <HistoryButton label={say('desk.redo')} act={onRedo} />
        </div>
      </header>
      <div class="frame-body frame-body-with-menu">
        <Menu label={say('desk.menu')} items={steps} />
        <main class="frame-main" ref={main} tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}

/** The same head with nothing to do in it, for those who only read. */
export function ReaderFrame({ children }: Readonly<{ children: ComponentChildren }>) {
  const { say } = useWords();
  return (
    <div class="frame frame-alone">
      <header class="frame-head">
        <span class="brand">
          <Mark />
          {say('home.title')}
        </span>
      </header>
      <main class="frame-main">{children}</main>
    </div>
  );
}

/** Always there, so that the head does not jump; it keeps the focus when there is nothing left to undo. */
function HistoryButton({ label, act }: Readonly<{ label: string; act: (() => void) | null }>) {
  return (
    <button
      type="button"
      class="button button-plain button-small"
      aria-disabled={act === null}
      onClick={() => act?.()}
    >
      {label}
    </button>
  );
}

/** The extension's own mark, drawn: as a page of its own the desk has no other file to show. */
function Mark() {
  return (
    <svg class="desk-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M12 3.5c-5 0-9 3.3-9 7.5 0 2.4 1.3 4.5 3.4 5.9-.1 1.2-.6 2.4-1.4 3.4 1.9-.2 3.6-.9 4.9-2 .7.1 1.4.2 2.1.2 5 0 9-3.3 9-7.5s-4-7.5-9-7.5Z"
        fill="currentColor"
      />
      <circle class="desk-mark-dot" cx="12" cy="11" r="2.2" />
    </svg>
  );
}
