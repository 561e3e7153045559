import type { Topic } from '@/lib/packs';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../design/button';
import { useWords } from '../words-context';
import { TopicChoices } from './topic-choices';
import '../design/fold.css';
import './clause-editor.css';

/** A clause as the office sees it. */
export type EditedClause = Readonly<{
  id: string;
  text: string;
  topics: readonly Topic[];
  /** Whether a person has said that its topics are right. */
  looked: boolean;
  /** Why its topics were suggested; null where nothing told. */
  reason: string | null;
}>;

/** What can be done with a clause. */
export type ClauseEvents = Readonly<{
  onText: (id: string, text: string) => void;
  onTopics: (id: string, topics: readonly Topic[]) => void;
  /** `at` counts UTF-16 units of the clause's text. */
  onSplit: (id: string, at: number) => void;
  onJoin: (id: string) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onLeaveOut: (id: string) => void;
}>;

/** One clause: its words, what it is about and why, and a fold with what can be done with it. */
export function ClauseEditor({
  clause,
  linked,
  topicLabels,
  ...events
}: Readonly<{
  clause: EditedClause;
  linked: boolean;
  topicLabels: readonly Readonly<{ value: Topic; label: string }>[];
}> &
  ClauseEvents) {
  const { say } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [cannotSplit, setCannotSplit] = useState(false);

  function split(): void {
    const at = box.current?.selectionStart ?? 0;
    const halves = [clause.text.slice(0, at), clause.text.slice(at)];
    const possible = halves.every((half) => half.trim() !== '');
    setCannotSplit(!possible);
    if (possible) events.onSplit(clause.id, at);
  }

  return (
    <li class="clause" data-linked={linked} id={`clause-${clause.id}`}>
      <span class="clause-id" aria-hidden="true">
        {clause.id}
      </span>
      <div class="stack-tight">
        <textarea
          ref={box}
          aria-label={say('desk.clauseText', { id: clause.id })}
          class="clause-text"
          rows={2}
          value={clause.text}
          dir="auto"
          onInput={(event) => events.onText(clause.id, event.currentTarget.value)}
        />
        <Topics clause={clause} topicLabels={topicLabels} onTopics={events.onTopics} />
        <details class="fold">
          <summary>{say('desk.more', { id: clause.id })}</summary>
          <div class="stack-tight">
            <div class="row">
              <Button small onClick={split}>
                {say('desk.split')}
              </Button>
              <Button small onClick={() => events.onJoin(clause.id)}>
                {say('desk.join')}
              </Button>
              <Button small onClick={() => events.onMove(clause.id, -1)}>
                {say('desk.up')}
              </Button>
              <Button small onClick={() => events.onMove(clause.id, 1)}>
                {say('desk.down')}
              </Button>
              <Button small onClick={() => events.onLeaveOut(clause.id)}>
                {say('desk.leaveOut')}
              </Button>
            </div>
            <p role="status">{cannotSplit && say('desk.splitHow')}</p>
          </div>
        </details>
      </div>
    </li>
  );
}

function Topics({
  clause: { id, topics, looked, reason },
  topicLabels,
  onTopics,
}: Readonly<{
  clause: EditedClause;
  topicLabels: readonly Readonly<{ value: Topic; label: string }>[];
  onTopics: ClauseEvents['onTopics'];
}>) {
  const { say, list } = useWords();
  const named = topicLabels.filter(({ value }) => topics.includes(value)).map((one) => one.label);
  const about =
    named.length > 0 ? say('desk.about', { topics: list(named) }) : say('desk.aboutNothing');
  return (
    <div class="clause-topics" data-looked={looked}>
      <div class="row">
        <span>
          {about}
          {!looked && reason !== null && <span class="soft"> {reason}</span>}
        </span>
        {!looked && (
          <Button small onClick={() => onTopics(id, topics)}>
            {say('desk.rightTopic')}
            <span class="visually-hidden"> {id}</span>
          </Button>
        )}
      </div>
      <details class="fold">
        <summary>
          {say('desk.changeTopics')}
          <span class="visually-hidden"> {id}</span>
        </summary>
        <TopicChoices
          legend={say('desk.topicsOf', { id })}
          topics={topicLabels}
          chosen={topics}
          onChoose={(chosen) => onTopics(id, chosen)}
        />
      </details>
    </div>
  );
}
