import type { WordKey } from '@/lib/words';
import { useWords } from '../words-context';
import './promise-lists.css';

const DOES: readonly WordKey[] = [
  'home.doesWait',
  'home.doesShow',
  'home.doesLink',
  'home.doesHelp',
];
const NEVER: readonly WordKey[] = [
  'home.neverStops',
  'home.neverChanges',
  'home.neverTells',
  'home.neverKeeps',
];

const TICK = 'M4 12.5l5 5L20 6.5';
const LINE = 'M5 12h14';

/** What Quiet Word does and what it never does, side by side. */
export function PromiseLists() {
  return (
    <div class="promises">
      <PromiseList heading="home.doesTitle" lines={DOES} icon={TICK} />
      <PromiseList heading="home.neverTitle" lines={NEVER} icon={LINE} never />
    </div>
  );
}

function PromiseList({
  heading,
  lines,
  icon,
  never = false,
}: Readonly<{ heading: WordKey; lines: readonly WordKey[]; icon: string; never?: boolean }>) {
  const { say } = useWords();
  return (
    <section class={never ? 'sheet promises-never' : 'sheet'}>
      <h2>{say(heading)}</h2>
      <ul role="list">
        {lines.map((line) => (
          <li key={line}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={icon} />
            </svg>
            <span>{say(line)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
