import { useRef, useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { Delayed } from '../shared/delayed';
import { fieldText } from '../shared/field-text';
import { recordSubmission } from '../shared/record';
import { useRebuildRound } from '../shared/rerender';
import { Box, type BoxControl } from './box';
import { Button } from './button';
import { ComposerDialog } from './composer-dialog';
import { words } from './words';

/** A page's reviews: "Yes" or "No" first, then the dialog to write in. */
export function ReviewsScreen(): ReactNode {
  const [writing, setWriting] = useState(false);
  const [own, setOwn] = useState<readonly string[]>([]);
  return (
    <div role="main" className={classOf('main', 'alone')}>
      <h1 className={classOf('group-name')}>Whitefield Primary School</h1>
      <div className={classOf('card')}>
        <p>{words.doYouRecommend}</p>
        <div className={classOf('actions')}>
          <Button label={words.yes} look="main" onPress={() => setWriting(true)} />
          <Button label={words.no} onPress={() => setWriting(true)} />
        </div>
      </div>
      {own.map((text, index) => (
        <div key={index} role="article" className={classOf('card', 'story')}>
          {text}
        </div>
      ))}
      <div role="article" className={classOf('card', 'story')}>
        Gary Mill doesn’t recommend Whitefield Primary School. Useless, rude, and the head lies.
      </div>
      {writing && (
        <ComposerDialog
          title="Whitefield Primary School"
          place="review"
          label={words.whatRecommend}
          placeholder={words.whatRecommend}
          submitLabel={words.post}
          onClose={() => setWriting(false)}
          onSent={(text) => {
            setWriting(false);
            setOwn([text, ...own]);
          }}
        />
      )}
    </div>
  );
}

/** Business Suite's composer: a full page, its box a combobox, and a preview that repeats the draft. */
export function BusinessScreen(): ReactNode {
  const [text, setText] = useState('');
  const box = useRef<BoxControl | null>(null);
  const round = useRebuildRound();
  const ready = text.trim() !== '';
  return (
    <div role="main" className={classOf('business')}>
      <div className={classOf('card', 'business-form')}>
        <h1 className={classOf('group-name')}>{words.createPost}</h1>
        <Delayed>
          <div className={classOf('business-box')}>
            <Box
              newLine="block"
              role="combobox"
              label={words.businessLabel}
              placeholder=""
              placeholderOnBox={false}
              autoFocus={false}
              control={box}
              onText={setText}
            />
          </div>
        </Delayed>
        <div key={round} className={classOf('actions')}>
          <Button label={words.emoji} look="icon" onPress={() => box.current?.insert('😀')}>
            ☺
          </Button>
          <Button
            label={words.publish}
            look="main"
            enabled={ready}
            onPress={() => {
              recordSubmission('post', text);
              box.current?.clear();
            }}
          />
        </div>
      </div>
      <div className={classOf('card')}>
        <b>{words.preview}</b>
        <div className={classOf('story')}>{text}</div>
      </div>
    </div>
  );
}

/** The page for a text story, which is no draft. */
export function StoryScreen(): ReactNode {
  const [text, setText] = useState('');
  return (
    <div role="main" className={classOf('main', 'alone')}>
      <form className={classOf('card')} onSubmit={(event) => event.preventDefault()}>
        <textarea
          aria-label={words.storyText}
          placeholder={words.startTyping}
          rows={6}
          className={classOf('field')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          label={words.shareToStory}
          look="main"
          onPress={() => recordSubmission('story', text)}
        />
      </form>
    </div>
  );
}

/** The log-in page: fields that are no draft. */
export function LogInScreen(): ReactNode {
  return (
    <div role="main" className={classOf('main', 'alone')}>
      <form
        id="login_form"
        className={classOf('card')}
        onSubmit={(event) => {
          event.preventDefault();
          recordSubmission('log-in', fieldText(event.currentTarget, 'email'));
        }}
      >
        <input
          type="text"
          name="email"
          id="email"
          autoComplete="username"
          aria-label={words.email}
          placeholder={words.email}
          className={classOf('field')}
        />
        <input
          type="password"
          name="pass"
          id="pass"
          autoComplete="current-password"
          aria-label={words.password}
          placeholder={words.password}
          className={classOf('field')}
        />
        <button type="submit" name="login" className={classOf('button', 'button-wide')}>
          {words.logIn}
        </button>
      </form>
    </div>
  );
}
