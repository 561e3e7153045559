import { useState } from 'preact/hooks';
import { Button } from '../design/button';
import { FileDrop } from '../design/file-drop';
import '../design/ways.css';
import { useWords } from '../words-context';
import { TextField } from './text-field';

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
      <div class="ways">
        <FileDrop
          title={say('desk.fileTitle')}
          detail={say('desk.fileDetail')}
          button={say('desk.fileButton')}
          accept=".docx,.json,application/json"
          prominent
          onFile={onFile}
        />
        <div class="way">
          <h2>{say('desk.exampleTitle')}</h2>
          <p>{say('desk.exampleDetail', { school: exampleSchool })}</p>
          <Button onClick={onExample}>{say('desk.exampleButton')}</Button>
        </div>
        <div class="way">
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
    <div class="way way-typed">
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
