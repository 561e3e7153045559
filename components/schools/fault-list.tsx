import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../design/notice';
import { useWords } from '../words-context';

/** Why a pack could not be used: a plain sentence for each fault, all of them at once. Takes the focus when it appears. */
export function FaultList({
  file,
  sentences,
}: Readonly<{ file: string; sentences: readonly string[] }>) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [sentences]);
  return (
    <Notice look>
      <h2 ref={heading} tabIndex={-1}>
        {say('home.faultsTitle', { file, count: sentences.length })}
      </h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      <p>{say('home.faultsKept')}</p>
    </Notice>
  );
}
