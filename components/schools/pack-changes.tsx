import type { PackChanges, WordRun } from '@/lib/packs';
import { SchoolWords, type LanguageFinder } from '../design/school-words';
import { useWords } from '../words-context';
import './pack-changes.css';

/** What is different in a newer pack: clauses with their changed words marked, then names, links and dates. */
export function PackChangeList({
  changes: { clauses, fields },
  langOf,
}: Readonly<{
  changes: Readonly<{
    clauses: PackChanges['clauses'];
    fields: readonly Readonly<{ place: string; before: string | null; after: string | null }>[];
  }>;
  langOf: LanguageFinder;
}>) {
  const { say } = useWords();
  const none = say('schools.changeNone');
  return (
    <section class="stack changes" aria-label={say('schools.changesTitle')}>
      <h3>{say('schools.changesTitle')}</h3>
      <ul class="stack" role="list">
        {clauses.map((change) => (
          <li class="change" key={`${change.kind} ${change.clause.id}`}>
            <span class="change-kind">
              {say(MARKS[change.kind])} · <bdi lang={langOf(change.section)}>{change.section}</bdi>
            </span>
            <SchoolWords lang={langOf(change.clause.text)}>
              {change.kind === 'reworded' ? <Runs runs={change.words} /> : change.clause.text}
            </SchoolWords>
          </li>
        ))}
        {fields.map(({ place, before, after }, index) => (
          <li class="change" key={index}>
            <span class="change-kind">{place}</span>
            <span dir="auto">{say('schools.changeBefore', { text: before ?? none })}</span>
            <span dir="auto">{say('schools.changeNow', { text: after ?? none })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MARKS = {
  added: 'schools.changeAdded',
  removed: 'schools.changeRemoved',
  reworded: 'schools.changeReworded',
} as const;

/** Words that came and words that went, told apart by more than their colour. */
function Runs({ runs }: Readonly<{ runs: readonly WordRun[] }>) {
  return (
    <>
      {runs.map(({ kind, text }, index) =>
        kind === 'added' ? (
          <ins key={index}>{text}</ins>
        ) : kind === 'removed' ? (
          <del key={index}>{text}</del>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </>
  );
}
