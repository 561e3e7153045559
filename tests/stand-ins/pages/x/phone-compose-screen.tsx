import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { Delayed } from '../shared/delayed';
import { recordSubmission } from '../shared/record';
import { moveTo } from '../shared/route';
import type { ComposeContext } from './app';
import { Avatar, Post } from './post';
import { SendButton } from './toolbar';
import { words } from './words';

/** The phone layout's full page for writing: a plain textarea whose value React holds. */
export function PhoneComposeScreen({ repliedTo, quoted }: ComposeContext): ReactNode {
  const [text, setText] = useState('');
  const ready = text.trim() !== '';
  const send = (): void => {
    if (!ready) return;
    recordSubmission(repliedTo ? 'comment' : 'post', text);
    moveTo('/home');
  };
  return (
    <main role="main" className={classOf('phone')}>
      <div className={classOf('dialog-header')}>
        <button
          type="button"
          role="button"
          data-testid="app-bar-back"
          aria-label={words.back}
          className={classOf('close')}
          onClick={() => moveTo('/home')}
        >
          ←
        </button>
        <SendButton
          testId="tweetButton"
          label={repliedTo ? words.reply : words.post}
          enabled={ready}
          onSend={send}
        />
      </div>
      {repliedTo && <Post post={repliedTo} />}
      <Delayed>
        <div className={classOf('composer-row')}>
          <Avatar name="Sam Reed" />
          <textarea
            data-testid="tweetTextarea_0"
            aria-label={words.postText}
            placeholder={repliedTo ? words.postYourReply : words.whatsHappening}
            autoCapitalize="sentences"
            autoComplete="on"
            autoCorrect="on"
            spellCheck
            dir="auto"
            rows={5}
            autoFocus
            className={classOf('phone-box')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
            }}
          />
        </div>
      </Delayed>
      {quoted && <Post post={quoted} quoted />}
      <div className={classOf('toolbar')} data-testid="toolBar" />
    </main>
  );
}
