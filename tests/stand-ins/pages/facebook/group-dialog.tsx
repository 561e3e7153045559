import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { Button } from './button';
import { ComposerDialog } from './composer-dialog';
import { words } from './words';

type Props = Readonly<{ onClose(): void; onSent(text: string): void }>;

/** The dialog for a group post, with the switch for posting without a name; its first use asks for a "Got it". */
export function GroupDialog({ onClose, onSent }: Props): ReactNode {
  const [anonymous, setAnonymous] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const [explained, setExplained] = useState(false);

  const toggle = (): void => {
    if (!anonymous && !explained) setExplaining(true);
    else setAnonymous(!anonymous);
  };
  const accept = (): void => {
    setExplaining(false);
    setExplained(true);
    setAnonymous(true);
  };

  return (
    <ComposerDialog
      title={words.createPost}
      place="group-post"
      placeholder={anonymous ? words.anonymousPlaceholder : words.createPublicPost}
      submitLabel={anonymous ? words.submit : words.post}
      mount={anonymous ? 'anonymous' : explained ? 'named' : ''}
      onClose={onClose}
      onSent={onSent}
      above={
        <label className={classOf('anonymous')}>
          <span>{words.anonymousPost}</span>
          <input
            type="checkbox"
            role="switch"
            aria-label={words.anonymousToggle}
            aria-checked={anonymous}
            checked={anonymous}
            onChange={toggle}
          />
        </label>
      }
      below={
        explaining && (
          <div className={classOf('explanation')}>
            <p>{words.anonymousInfo}</p>
            <Button label={words.gotIt} look="main" onPress={accept} />
          </div>
        )
      }
    />
  );
}
