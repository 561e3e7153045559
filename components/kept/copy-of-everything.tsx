import { Button } from '../design/button';
import { FileButton } from '../design/file-button';
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
        <FileButton
          label={say('home.copyBackButton')}
          accept=".json,application/json"
          onFile={onFile}
        />
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
