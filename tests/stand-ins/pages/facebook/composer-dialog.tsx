import { useRef, useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { Delayed } from '../shared/delayed';
import { recordSubmission } from '../shared/record';
import { useRebuildRound } from '../shared/rerender';
import { Avatar } from './avatar';
import { Box, type BoxControl } from './box';
import { Button } from './button';
import { Dialog } from './dialog';
import { words } from './words';

type Props = Readonly<{
  title: string;
  /** What the record calls a text sent from here. */
  place: 'post' | 'group-post' | 'review' | 'share';
  placeholder: string;
  /** The box's own label, where it has one. */
  label?: string;
  submitLabel: string;
  /** A shared post can be sent without a word. */
  sendsEmpty?: boolean;
  /** Changing this mounts the editor anew with the draft it had. */
  mount?: string;
  above?: ReactNode;
  below?: ReactNode;
  onClose(): void;
  onSent(text: string): void;
}>;

/** The dialog a post is written in, with its box, tools that send nothing, and the one button that does. */
export function ComposerDialog(props: Props): ReactNode {
  const { place, sendsEmpty = false, mount = '', onClose, onSent } = props;
  const [text, setText] = useState('');
  const [leaving, setLeaving] = useState(false);
  const box = useRef<BoxControl | null>(null);
  const draft = useRef<{ mount: string; saved: string | undefined }>({ mount, saved: undefined });
  if (draft.current.mount !== mount) draft.current = { mount, saved: box.current?.save() };
  const hasText = text.trim() !== '';

  const send = (): void => {
    recordSubmission(place, text);
    onSent(text);
  };

  return (
    <Dialog title={props.title} onClose={() => (hasText ? setLeaving(true) : onClose())}>
      <div className={classOf('dialog-body')}>
        <div className={classOf('author')}>
          <Avatar name="Sam Reed" />
          <div>
            <b>Sam Reed</b>
            <Button label={words.audience} look="plain">
              <span className={classOf('audience')}>{words.friends} ▾</span>
            </Button>
          </div>
        </div>
        {props.above}
        <Delayed>
          <div className={classOf('dialog-box')} key={mount}>
            <Box
              newLine="block"
              placeholder={props.placeholder}
              placeholderOnBox
              autoFocus={mount === ''}
              control={box}
              saved={draft.current.saved}
              onText={setText}
              {...(props.label === undefined ? {} : { label: props.label })}
            />
          </div>
        </Delayed>
        {props.below}
      </div>
      <ComposerTools
        submitLabel={props.submitLabel}
        enabled={hasText || sendsEmpty}
        onEmoji={() => box.current?.insert('😀')}
        onSubmit={send}
      />
      {leaving && (
        <Dialog title={words.discardTitle} onClose={() => setLeaving(false)}>
          <div className={classOf('dialog-body', 'dialog-choices')}>
            <Button label={words.keepEditing} onPress={() => setLeaving(false)} />
            <Button label={words.discard} look="main" onPress={onClose} />
          </div>
        </Dialog>
      )}
    </Dialog>
  );
}

type ToolsProps = Readonly<{
  submitLabel: string;
  enabled: boolean;
  onEmoji(): void;
  onSubmit(): void;
}>;

function ComposerTools({ submitLabel, enabled, onEmoji, onSubmit }: ToolsProps): ReactNode {
  const round = useRebuildRound();
  return (
    <div key={round} className={classOf('dialog-tools')}>
      <div className={classOf('add-to-post')}>
        <span>{words.addToPost}</span>
        <Button label={words.photo} look="icon">
          ▣
        </Button>
        <Button label={words.tag} look="icon">
          ♟
        </Button>
        <Button label={words.feeling} look="icon">
          ♥
        </Button>
        <Button label={words.emoji} look="icon" onPress={onEmoji}>
          ☺
        </Button>
      </div>
      <Button label={submitLabel} look="wide" enabled={enabled} onPress={onSubmit} />
    </div>
  );
}
