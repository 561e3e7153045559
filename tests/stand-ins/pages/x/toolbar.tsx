import type { ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { useRebuildRound } from '../shared/rerender';
import { words } from './words';

type Props = Readonly<{
  testId: 'tweetButton' | 'tweetButtonInline';
  label: string;
  enabled: boolean;
  onSend(): void;
  onEmoji(emoji: string): void;
  /** Given where a thread can be made. */
  onAdd?(): void;
}>;

/** The row of tools below a post box, with the button that sends. */
export function Toolbar({ testId, label, enabled, onSend, onEmoji, onAdd }: Props): ReactNode {
  const round = useRebuildRound();
  return (
    <div key={round} className={classOf('toolbar')} data-testid="toolBar">
      <nav role="navigation" aria-live="polite" className={classOf('tools')}>
        <Tool label={words.addPhotos} sign="▣" />
        <Tool label={words.addGif} sign="GIF" />
        <Tool label={words.addPoll} sign="☰" />
        <Tool label={words.addEmoji} sign="☺" onClick={() => onEmoji('😀')} />
        <Tool label={words.schedule} sign="◷" testId="scheduleOption" />
      </nav>
      {onAdd && (
        <button
          type="button"
          role="button"
          data-testid="addButton"
          aria-label={words.addPost}
          className={classOf('tool')}
          disabled={!enabled}
          aria-disabled={enabled ? undefined : true}
          onClick={onAdd}
        >
          +
        </button>
      )}
      <SendButton testId={testId} label={label} enabled={enabled} onSend={onSend} />
    </div>
  );
}

type SendProps = Pick<Props, 'label' | 'enabled' | 'onSend'> & Readonly<{ testId: string }>;

/** The button that sends; disabled in each of the ways X disables it. */
export function SendButton({ testId, label, enabled, onSend }: SendProps): ReactNode {
  return (
    <button
      type="button"
      role="button"
      data-testid={testId}
      className={classOf('send')}
      onClick={onSend}
      {...(enabled ? {} : { disabled: true, 'aria-disabled': true, tabIndex: -1 })}
    >
      <span>{label}</span>
    </button>
  );
}

type ToolProps = Readonly<{ label: string; sign: string; testId?: string; onClick?(): void }>;

function Tool({ label, sign, testId, onClick }: ToolProps): ReactNode {
  return (
    <button
      type="button"
      role="button"
      aria-label={label}
      data-testid={testId}
      className={classOf('tool')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {sign}
    </button>
  );
}
