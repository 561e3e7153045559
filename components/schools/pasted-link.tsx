import { useId, useState } from 'preact/hooks';
import '../design/ways.css';
import { useWords } from '../words-context';
import '../school-desk/text-field.css';

/** A way to a school: its set-up link or code, pasted. What is wrong with it is said by whoever looks at it. */
export function PastedLink({ onLink }: Readonly<{ onLink: (pasted: string) => void }>) {
  const { say } = useWords();
  const id = useId();
  const [pasted, setPasted] = useState('');
  return (
    <form
      class="way way-typed"
      onSubmit={(event) => {
        event.preventDefault();
        onLink(pasted);
      }}
    >
      <h2>{say('schools.linkTitle')}</h2>
      <div class="field stack-tight">
        <p>{say('schools.linkDetail')}</p>
        <label for={id}>{say('schools.linkLabel')}</label>
        <textarea
          id={id}
          rows={2}
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-plain">
        {say('schools.linkButton')}
      </button>
    </form>
  );
}
