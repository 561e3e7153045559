import { useId, useState } from 'preact/hooks';
import '../design/select-field.css';
import { useWords } from '../words-context';
import './name-chips.css';

const SHORTEST = 2;

/** A field for a name: one the parent uses for the school, unless `label` and `button` ask for another. A name of one letter is answered with a plain sentence. */
export function TeachName({
  label,
  button,
  onTeach,
}: Readonly<{ label?: string; button?: string; onTeach: (name: string) => void }>) {
  const { say } = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const [tooShort, setTooShort] = useState(false);
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        const written = name.trim();
        setTooShort(written.length < SHORTEST);
        if (written.length < SHORTEST) return;
        onTeach(written);
        setName('');
      }}
    >
      <div class="teach">
        <div class="field">
          <label for={id}>{label ?? say('home.teachLabel')}</label>
          <input
            id={id}
            value={name}
            maxLength={120}
            autocomplete="off"
            aria-describedby={`${id}-fault`}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button button-plain">
          {button ?? say('home.teachButton')}
        </button>
      </div>
      <p id={`${id}-fault`} role="status">
        {tooShort && say('home.teachTooShort')}
      </p>
    </form>
  );
}
