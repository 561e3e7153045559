import { useWords } from '../words-context';
import './finding-list.css';

/** What became of every row of a list, in its order. */
export function RowReport({
  outcomes,
}: Readonly<{
  outcomes: readonly Readonly<{ row: number; name: string; faults: readonly string[] }>[];
}>) {
  const { say } = useWords();
  return (
    <ol class="findings" role="list">
      {outcomes.map(({ row, name, faults }) => (
        <li class="finding" key={row}>
          <span class="finding-place">{say('desk.manyRow', { row, name })}</span>
          {faults.length === 0 && <span>{say('desk.manyRowMade')}</span>}
          {faults.map((sentence) => (
            <span key={sentence} dir="auto">
              {sentence}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
