import { Button } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import type { EditedClause } from '@/components/school-desk/clause-editor';
import { SectionEditor } from '@/components/school-desk/section-editor';
import {
  TOPICS,
  addClause,
  addSection,
  changeClause,
  joinClause,
  joinSection,
  leaveOutClause,
  leaveOutSection,
  moveClause,
  moveSection,
  renameSection,
  splitClause,
  type DraftClause,
  type DraftSection,
} from '@/lib/packs';
import type { Words } from '@/lib/words';
import { useEffect } from 'preact/hooks';
import { reasonFor, topicsFor, type TopicReason } from './clause-topics';
import type { DeskProps } from './desk-props';
import { NextStep } from './next-step';

/** The code, to be put in order clause by clause. */
export function CodePage({ desk, words, moved, at }: DeskProps) {
  const { say } = words;
  const { sections } = desk.draft;
  const waiting = sections
    .flatMap(({ clauses }) => clauses)
    .filter(({ looked, text }) => !looked && text.trim() !== '').length;
  const topicLabels = TOPICS.map((value) => ({ value, label: say(`desk.topic-${value}`) }));
  useEffect(() => showPlace(at), [at]);

  function put(next: readonly DraftSection[], about?: string): void {
    desk.change({ ...desk.draft, sections: next }, about);
  }

  function retype(id: string, text: string): void {
    const under = sections.find(({ clauses }) => clauses.some((each) => each.id === id));
    const clause = under?.clauses.find((each) => each.id === id);
    if (!under || !clause) return;
    const topics = clause.looked ? clause.topics : topicsFor(text, under.title);
    put(changeClause(sections, id, { text, topics }), `text ${id}`);
  }

  return (
    <>
      <PageHeading
        title={say('desk.codeTitle')}
        lead={say('desk.codeLead')}
        takeFocus={moved && at === null}
      />
      <div role="status">
        <Notice
          look={waiting > 0}
          action={
            waiting > 0 && (
              <Button small onClick={() => put(sections.map(lookedAt))}>
                {say('desk.topicsRight')}
              </Button>
            )
          }
        >
          {waiting > 0 ? say('desk.topicsWaiting', { count: waiting }) : say('desk.topicsDone')}
        </Notice>
      </div>
      {sections.map((section) => (
        <SectionEditor
          key={section.id}
          section={{ ...section, clauses: withReasons(section, words) }}
          linked={at}
          topicLabels={topicLabels}
          onRename={(id, title) => put(renameSection(sections, id, title), `title ${id}`)}
          onMovePart={(id, by) => put(moveSection(sections, id, by))}
          onJoinPart={(id) => put(joinSection(sections, id))}
          onLeaveOutPart={(id) => put(leaveOutSection(sections, id))}
          onAddClause={(id) => put(addClause(sections, id))}
          onText={retype}
          onTopics={(id, topics) => put(changeClause(sections, id, { topics, looked: true }))}
          onSplit={(id, cut) => put(splitClause(sections, id, cut))}
          onJoin={(id) => put(joinClause(sections, id))}
          onMove={(id, by) => put(moveClause(sections, id, by))}
          onLeaveOut={(id) => put(leaveOutClause(sections, id))}
        />
      ))}
      <div class="row">
        <Button onClick={() => put(addSection(sections))}>{say('desk.addPart')}</Button>
      </div>
      <NextStep step="check" words={words} />
    </>
  );
}

/** Brings the clause or title that the address names into view, with the focus in it. */
function showPlace(at: string | null): void {
  if (at === null) return;
  const clause = document.getElementById(`clause-${at}`);
  const field =
    clause?.querySelector<HTMLElement>('textarea') ??
    document.querySelector<HTMLElement>(`[name="${CSS.escape(at)}"]`);
  (clause ?? field)?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

function lookedAt(section: DraftSection): DraftSection {
  const clauses = section.clauses.map((clause) => ({ ...clause, looked: true }));
  return { ...section, clauses };
}

function withReasons({ title, clauses }: DraftSection, words: Words): readonly EditedClause[] {
  return clauses.map((clause) => ({ ...clause, reason: describeReason(clause, title, words) }));
}

/** A clause that was not touched since has the reason it had: a long code is not judged anew at every key. */
function reasonOnce(clause: DraftClause, title: string): TopicReason | null {
  const known = reasons.get(clause);
  if (known?.title === title) return known.reason;
  const reason = reasonFor(clause.text, title);
  reasons.set(clause, { title, reason });
  return reason;
}

const reasons = new WeakMap<DraftClause, Readonly<{ title: string; reason: TopicReason | null }>>();

function describeReason(clause: DraftClause, title: string, { say }: Words) {
  const reason = clause.looked ? null : reasonOnce(clause, title);
  switch (reason?.from) {
    case 'clause':
      return say('desk.because', { found: reason.found });
    case 'title':
      return say('desk.becauseTitle', { found: reason.found });
    case 'draft':
      return say('desk.becauseDraft', { found: reason.found });
    case undefined:
      return null;
  }
}
