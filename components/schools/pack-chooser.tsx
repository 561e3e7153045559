import type { ComponentChildren } from 'preact';
import { Button } from '../design/button';
import { FileDrop } from '../design/file-drop';
import '../design/ways.css';
import { useWords } from '../words-context';

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
  /** Its name; null where it is there already. */
  exampleSchool: string | null;
  prominent: boolean;
  onFile: (file: File) => void;
  onExample: () => void;
  children?: ComponentChildren;
}>) {
  const { say } = useWords();
  return (
    <div class="ways">
      <FileDrop
        title={say('home.fileTitle')}
        detail={say('home.fileDetail')}
        button={say('home.fileButton')}
        accept=".json,application/json"
        prominent={prominent}
        onFile={onFile}
      />
      {exampleSchool !== null && (
        <div class="way">
          <h2>{say('home.exampleTitle')}</h2>
          <p>{say('home.exampleDetail', { school: exampleSchool })}</p>
          <Button onClick={onExample}>{say('home.exampleButton')}</Button>
        </div>
      )}
      {children}
    </div>
  );
}
