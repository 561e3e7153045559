import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Button } from '../design/button';
import { useWords } from '../words-context';
import './pack-chooser.css';

/**
 * The ways to a school: its pack file, chosen or dropped, the example school, and any others as `children`.
 * `prominent` while adding one is what there is to do next.
 */
export function PackChooser({
  exampleSchool,
  prominent,
  onFile,
  onExample,
  children,
}: Readonly<{
  exampleSchool: string;
  prominent: boolean;
  onFile: (file: File) => void;
  onExample: () => void;
  children?: ComponentChildren;
}>) {
  const { say } = useWords();
  return (
    <div class="chooser">
      <FileDrop prominent={prominent} onFile={onFile} />
      <div class="chooser-way">
        <h2>{say('home.exampleTitle')}</h2>
        <p>{say('home.exampleDetail', { school: exampleSchool })}</p>
        <Button onClick={onExample}>{say('home.exampleButton')}</Button>
      </div>
      {children}
    </div>
  );
}

function FileDrop({
  prominent,
  onFile,
}: Readonly<{ prominent: boolean; onFile: (file: File) => void }>) {
  const { say } = useWords();
  const [over, setOver] = useState(false);
  return (
    <div
      class="chooser-way chooser-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <h2>{say('home.fileTitle')}</h2>
      <p>{say('home.fileDetail')}</p>
      <label class={`button button-${prominent ? 'main' : 'plain'} chooser-file`}>
        {say('home.fileButton')}
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget: input }) => {
            const file = input.files?.[0];
            if (file) onFile(file);
            // The same file may be mended and chosen again, which is no change to the browser.
            input.value = '';
          }}
        />
      </label>
    </div>
  );
}
