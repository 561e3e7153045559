import type { TypedSchool } from '@/components/schools/hand-form';
import { BLANK_DRAFT, sketchOfDraft, type DraftPack } from '@/lib/packs';
import type { Words } from '@/lib/words';
import { topicsFor } from '../school-desk/clause-topics';

/** The text of the pack a parent's own typing makes; whether it is one is for the reader to say. `today` is an ISO day. */
export function typedPack(typed: TypedSchool, { say }: Words, today: string): string {
  const { name, nation, kind, complaintsUrl } = typed;
  const title = say('schools.handPart');
  const clauses = typed.clauses
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text, at) => ({
      id: `A${at + 1}`,
      text,
      topics: topicsFor(text, ''),
      looked: true,
    }));
  const draft: DraftPack = {
    facts: {
      ...BLANK_DRAFT.facts,
      name,
      nation,
      kind,
      complaintsUrl,
      complaintsTitle: say('schools.handComplaints'),
      title: say('schools.handCode'),
      version: '1',
      adopted: today,
    },
    sections: [{ id: 'A', title, clauses }],
  };
  return JSON.stringify(sketchOfDraft(draft), (_, value: unknown) =>
    value === '' ? undefined : value,
  );
}
