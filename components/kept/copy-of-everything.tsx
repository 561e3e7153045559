import { Button } from '../design/button';
import { useWords } from '../words-context';

/** Two ways: everything as one file, and such a file back. `said` is what came of the last file. */
export function CopyOfEverything({
  said,
  onSave,
  onFile,
}: Readonly<{ said: string; onSave: () => void; onFile: (file: File) => void }>) {
  const { say } = useWords();
  return (
    <section class="sheet stack">
      <h2>{say('home.copyTitle')}</h2>
      <p>{say('home.copyDetail')}</p>
      <div>
        <Button onClick={onSave}>{say('home.copyButton')}</Button>
      </div>
      <h2>{say('home.copyBackTitle')}</h2>
      <p>{say('home.copyBackDetail')}</p>
      <div>
        <label class="button button-plain chooser-file">
          {say('home.copyBackButton')}
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget: input }) => {
              const file = input.files?.[0];
              if (file) onFile(file);
              // The same file may be chosen again, which is no change to the browser.
              input.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
