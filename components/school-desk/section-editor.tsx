import type { Topic } from '@/lib/packs';
import { Button } from '../design/button';
import { useWords } from '../words-context';
import { ClauseEditor, type ClauseEvents, type EditedClause } from './clause-editor';
import { TextField } from './text-field';

/** A part of the code as the office sees it. */
export type EditedSection = Readonly<{
  id: string;
  title: string;
  clauses: readonly EditedClause[];
}>;

/** What can be done with a part. */
export type SectionEvents = Readonly<{
  onRename: (id: string, title: string) => void;
  onMovePart: (id: string, by: -1 | 1) => void;
  onJoinPart: (id: string) => void;
  onLeaveOutPart: (id: string) => void;
  onAddClause: (id: string) => void;
}>;

/** One part of the code with its clauses. `linked` is the id of the clause to show. */
export function SectionEditor({
  section,
  linked,
  topicLabels,
  onRename,
  onMovePart,
  onJoinPart,
  onLeaveOutPart,
  onAddClause,
  ...events
}: Readonly<{
  section: EditedSection;
  linked: string | null;
  topicLabels: readonly Readonly<{ value: Topic; label: string }>[];
}> &
  SectionEvents &
  ClauseEvents) {
  const { say } = useWords();
  const { id, title, clauses } = section;
  return (
    <section class="sheet stack">
      <TextField
        label={say('desk.sectionTitle', { id })}
        name={`section-${id}`}
        value={title}
        onType={(typed) => onRename(id, typed)}
      />
      <ol class="clause-list" role="list">
        {clauses.map((clause) => (
          <ClauseEditor
            key={clause.id}
            clause={clause}
            linked={clause.id === linked}
            topicLabels={topicLabels}
            {...events}
          />
        ))}
      </ol>
      <div class="row">
        <Button small onClick={() => onAddClause(id)}>
          {say('desk.addClause')}
        </Button>
      </div>
      <details class="fold">
        <summary>{say('desk.more', { id })}</summary>
        <div class="row">
          <Button small onClick={() => onJoinPart(id)}>
            {say('desk.joinPart')}
          </Button>
          <Button small onClick={() => onMovePart(id, -1)}>
            {say('desk.up')}
          </Button>
          <Button small onClick={() => onMovePart(id, 1)}>
            {say('desk.down')}
          </Button>
          <Button small onClick={() => onLeaveOutPart(id)}>
            {say('desk.leaveOut')}
          </Button>
        </div>
      </details>
    </section>
  );
}
