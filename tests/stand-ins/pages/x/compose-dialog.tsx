import { useEffect, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { moveTo } from '../shared/route';
import type { ComposeContext } from './app';
import { Composer } from './composer';
import { FocusTrap } from './focus-trap';
import { Post } from './post';
import { words } from './words';

/** The dialog a post, a reply, a quote or a thread is written in; `behind` is the path it goes back to. */
export function ComposeDialog({
  repliedTo,
  quoted,
  behind,
}: ComposeContext & { behind: string }): ReactNode {
  const close = (): void => moveTo(behind);
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  });

  const placeholder = repliedTo
    ? words.postYourReply
    : quoted
      ? words.addAComment
      : words.whatsHappening;
  return (
    <div className={classOf('backdrop')}>
      <FocusTrap>
        <div
          role="dialog"
          aria-modal="true"
          aria-labelledby="modal-header"
          className={classOf('dialog')}
        >
          <div className={classOf('dialog-header')} id="modal-header">
            <button
              type="button"
              role="button"
              data-testid="app-bar-close"
              aria-label={words.close}
              className={classOf('close')}
              onClick={close}
            >
              ✕
            </button>
            <button
              type="button"
              role="button"
              data-testid="unsentButton"
              className={classOf('link-button')}
            >
              {words.drafts}
            </button>
          </div>
          <div className={classOf('dialog-body')}>
            {repliedTo && (
              <>
                <Post post={repliedTo} />
                <div className={classOf('replying')}>
                  {words.replyingTo} <bdi>@{repliedTo.handle}</bdi>
                </div>
              </>
            )}
            <Composer
              place={repliedTo ? 'comment' : 'post'}
              inDialog
              autoFocus
              placeholder={placeholder}
              below={quoted && <Post post={quoted} quoted />}
              onSent={close}
            />
          </div>
        </div>
      </FocusTrap>
    </div>
  );
}
