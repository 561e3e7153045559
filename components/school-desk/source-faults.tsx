import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../design/notice';
import { useWords } from '../words-context';

/** Why a file could not be used: a plain sentence for each fault, all at once. Takes the focus when it appears. */
export function SourceFaults({
  file,
  sentences,
}: Readonly<{ file: string; sentences: readonly string[] }>) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [sentences]);
  return (
    <Notice look>
      <h2 ref={heading} tabIndex={-1}>
        {say('desk.faultsTitle', { file })}
      </h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      <p>{say('desk.faultsKept')}</p>
    </Notice>
  );
}
