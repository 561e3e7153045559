import { useState } from 'preact/hooks';
import { Button } from '../design/button';
import { useWords } from '../words-context';
import { FileDrop } from './file-drop';
import { TextField } from './text-field';
import '../schools/pack-chooser.css';

/** The ways to begin a pack: a file, text, the example or nothing. */
export function StartWays({
  exampleSchool,
  onFile,
  onText,
  onExample,
  onBlank,
}: Readonly<{
  exampleSchool: string;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onExample: () => void;
  onBlank: () => void;
}>) {
  const { say } = useWords();
  return (
    <div class="stack">
      <div class="chooser">
        <FileDrop
          title={say('desk.fileTitle')}
          detail={say('desk.fileDetail')}
          button={say('desk.fileButton')}
          accept=".docx,.json,application/json"
          prominent
          onFile={onFile}
        />
        <div class="chooser-way">
          <h2>{say('desk.exampleTitle')}</h2>
          <p>{say('desk.exampleDetail', { school: exampleSchool })}</p>
          <Button onClick={onExample}>{say('desk.exampleButton')}</Button>
        </div>
        <div class="chooser-way">
          <h2>{say('desk.blankTitle')}</h2>
          <p>{say('desk.blankDetail')}</p>
          <Button onClick={onBlank}>{say('desk.blankButton')}</Button>
        </div>
      </div>
      <PastedText onText={onText} />
    </div>
  );
}

function PastedText({ onText }: Readonly<{ onText: (text: string) => void }>) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [pressed, setPressed] = useState(false);
  const empty = pressed && text.trim() === '';
  return (
    <div class="chooser-way paste-way">
      <h2>{say('desk.textTitle')}</h2>
      <TextField
        kind="lines"
        name="pasted"
        rows={6}
        label={say('desk.textLabel')}
        value={text}
        onType={setText}
        faults={empty ? [say('desk.textEmpty')] : []}
      />
      <Button
        onClick={() => {
          setPressed(true);
          if (text.trim() !== '') onText(text);
        }}
      >
        {say('desk.textButton')}
      </Button>
    </div>
  );
}
