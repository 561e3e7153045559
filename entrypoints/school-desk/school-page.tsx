import { Notice } from '@/components/design/notice';
import { SelectField } from '@/components/design/select-field';
import { PageHeading } from '@/components/frame/page-heading';
import { TextField } from '@/components/school-desk/text-field';
import {
  NATIONS,
  SCHOOL_KINDS,
  packOfDraft,
  type DraftFacts,
  type DraftSection,
  type PackFault,
} from '@/lib/packs';
import type { Words } from '@/lib/words';
import { useEffect, useMemo } from 'preact/hooks';
import { faultsOfFact } from './describe-check';
import type { DeskProps } from './desk-props';
import { FACT_GROUPS, type FactField } from './fact-fields';
import { NextStep } from './next-step';

/** The facts about the school. */
export function SchoolPage(page: DeskProps) {
  const { desk, words, moved, at } = page;
  const { say } = words;
  const { facts } = desk.draft;
  const reading = useMemo(() => packOfDraft(desk.draft), [desk.draft]);
  const faults = reading.ok ? [] : reading.faults;
  useEffect(() => {
    if (at !== null) document.querySelector<HTMLElement>(`[name="${CSS.escape(at)}"]`)?.focus();
  }, [at]);

  function put(changes: Partial<DraftFacts>, about: string): void {
    desk.change({ ...desk.draft, facts: { ...facts, ...changes } }, about);
  }

  return (
    <>
      <PageHeading
        title={say('desk.schoolTitle')}
        lead={say('desk.schoolLead')}
        takeFocus={moved && at === null}
      />
      <FoundClauses sections={desk.draft.sections} words={words} />
      {FACT_GROUPS.map(({ heading, fields }, group) => (
        <section class="sheet stack" key={heading}>
          <h2>{say(heading)}</h2>
          {fields.map((field) => (
            <Fact
              key={field.fact}
              field={field}
              page={page}
              faults={faults}
              onType={(typed) => put({ [field.fact]: typed }, field.fact)}
            />
          ))}
          {group === 0 && (
            <div class="field-pair">
              <SelectField
                label={say('packs.placeNation')}
                options={NATIONS.map((value) => ({ value, label: say(`home.nation-${value}`) }))}
                chosen={facts.nation}
                onChoose={(nation) => put({ nation }, 'nation')}
              />
              <SelectField
                label={say('packs.placeKind')}
                options={SCHOOL_KINDS.map((value) => ({ value, label: say(`home.kind-${value}`) }))}
                chosen={facts.kind}
                onChoose={(kind) => put({ kind }, 'kind')}
              />
            </div>
          )}
        </section>
      ))}
      <NextStep step="code" words={words} />
    </>
  );
}

/** Says what was read from a document, until its clauses were looked at. */
function FoundClauses({
  sections,
  words: { say },
}: Readonly<{ sections: readonly DraftSection[]; words: Words }>) {
  const clauses = sections.flatMap((section) => section.clauses);
  if (clauses.every(({ looked, text }) => looked || text === '')) return null;
  return (
    <Notice>{say('desk.found', { sections: sections.length, clauses: clauses.length })}</Notice>
  );
}

function Fact({
  field: { fact, label, kind, hint, rows },
  page: { desk, words },
  faults,
  onType,
}: Readonly<{
  field: FactField;
  page: DeskProps;
  faults: readonly PackFault[];
  onType: (typed: string) => void;
}>) {
  return (
    <TextField
      name={fact}
      label={words.say(label)}
      value={desk.draft.facts[fact]}
      onType={onType}
      faults={desk.draft.facts[fact] === '' ? [] : faultsOfFact(faults, fact, words)}
      {...(kind === undefined ? {} : { kind })}
      {...(hint === undefined ? {} : { hint: words.say(hint) })}
      {...(rows === undefined ? {} : { rows })}
    />
  );
}
