import { TextField } from '../design/text-field';
import { useWords } from '../words-context';

/** A box to look for words in the code; `found` is how many clauses hold them, null while nothing is looked for. */
export function CodeSearch({
  sought,
  found,
  onSeek,
}: Readonly<{ sought: string; found: number | null; onSeek: (sought: string) => void }>) {
  const { say } = useWords();
  return (
    <search class="stack-tight no-print">
      <TextField label={say('home.codeSearch')} value={sought} onInput={onSeek} />
      <p role="status">{found !== null && say('home.codeFound', { count: found })}</p>
    </search>
  );
}
