import { useRef, useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { Delayed } from '../shared/delayed';
import { recordSubmission } from '../shared/record';
import { useRebuildRound } from '../shared/rerender';
import { Avatar } from './avatar';
import { Box, type BoxControl } from './box';
import { Button } from './button';
import { words } from './words';

type Props = Readonly<{ label: string; onSent(text: string): void }>;

/** The form for a comment or a reply: Enter sends, and a button that does too is there while the form has the focus. */
export function CommentForm({ label, onSent }: Props): ReactNode {
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  const box = useRef<BoxControl | null>(null);
  const round = useRebuildRound();
  const ready = text.trim() !== '';
  const send = (): void => {
    if (!ready) return;
    recordSubmission('comment', text);
    box.current?.clear();
    onSent(text);
  };
  return (
    <form
      role="presentation"
      className={classOf('comment-form')}
      onSubmit={(event) => event.preventDefault()}
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && text === '') setFocused(false);
      }}
    >
      <Avatar name="Sam Reed" small />
      <div className={classOf('comment-field')}>
        <Delayed>
          <Box
            newLine="line"
            label={label}
            placeholder={label}
            placeholderOnBox={false}
            autoFocus
            control={box}
            onText={setText}
            onEnter={send}
          />
        </Delayed>
        <div key={round} className={classOf('comment-tools')}>
          <Button label={words.emoji} look="icon" onPress={() => box.current?.insert('😀')}>
            ☺
          </Button>
          <Button label={words.photo} look="icon">
            ▣
          </Button>
          <Button label={words.sticker} look="icon">
            ★
          </Button>
          {focused && (
            <div id="focused-state-composer-submit" className={classOf('comment-submit')}>
              <Button label={words.comment} look="icon" enabled={ready} onPress={send}>
                ➤
              </Button>
            </div>
          )}
        </div>
      </div>
    </form>
  );
}
