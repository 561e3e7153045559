import { OutsideLink } from '../design/outside-link';
import { useWords } from '../words-context';
import './finding-list.css';

/** One thing to look at: where, why, what may be better, and the way there. */
export type Finding = Readonly<{
  place: string;
  why: string;
  suggestion: string | null;
  /** The place it is about, a link within the desk. */
  href: string;
  /** Where the fact behind it can be read. */
  source: string | null;
}>;

/** Findings in order. */
export function FindingList({ findings }: Readonly<{ findings: readonly Finding[] }>) {
  const { say } = useWords();
  return (
    <ol class="findings" role="list">
      {findings.map((finding, index) => (
        <li class="finding" key={index}>
          <span class="finding-place">{finding.place}</span>
          <p dir="auto">{finding.why}</p>
          {finding.suggestion !== null && <p dir="auto">{finding.suggestion}</p>}
          <div class="row">
            <a class="finding-go" href={finding.href}>
              {say('desk.goThere')}
              <span class="visually-hidden"> {finding.place}</span>
            </a>
            {finding.source !== null && (
              <OutsideLink href={finding.source}>{say('desk.source')}</OutsideLink>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
