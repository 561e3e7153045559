import type { CodeDraft } from './draft-code';
import { type PackReading, readPack } from './read-pack';
import type { CodeSection, Nation, SchoolKind, SchoolPack, Topic } from './school-pack';

/** A clause being worked on. `looked` once a person has said that its topics are right. */
export type DraftClause = Readonly<{
  id: string;
  text: string;
  topics: readonly Topic[];
  looked: boolean;
}>;

/** A part of the code being worked on. */
export type DraftSection = Readonly<{
  id: string;
  title: string;
  clauses: readonly DraftClause[];
}>;

/** The facts about a school as they are typed: a list is a text with an item a line, and what is not known is ''. */
export type DraftFacts = Readonly<{
  name: string;
  otherNames: string;
  handles: string;
  hashtags: string;
  town: string;
  postcode: string;
  nation: Nation;
  kind: SchoolKind;
  website: string;
  /** "Mrs Patel, Headteacher", one a line. */
  staff: string;
  classes: string;
  title: string;
  version: string;
  /** ISO days. */
  adopted: string;
  reviewBy: string;
  complaintsTitle: string;
  complaintsUrl: string;
  complaintsSummary: string;
  contactName: string;
  contactRole: string;
  contactPhone: string;
  contactEmail: string;
  /** One promise a line. */
  declaration: string;
  letterSubject: string;
  /** One paragraph a line. */
  letter: string;
}>;

/** A pack being made, in any state: whatever is typed is held. */
export type DraftPack = Readonly<{ facts: DraftFacts; sections: readonly DraftSection[] }>;

/** Topics to begin with for a clause that stands under a title. */
export type TopicSuggester = (text: string, title: string) => readonly Topic[];

const NO_FACTS: DraftFacts = {
  name: '',
  otherNames: '',
  handles: '',
  hashtags: '',
  town: '',
  postcode: '',
  nation: 'england',
  kind: 'maintained',
  website: '',
  staff: '',
  classes: '',
  title: '',
  version: '',
  adopted: '',
  reviewBy: '',
  complaintsTitle: '',
  complaintsUrl: '',
  complaintsSummary: '',
  contactName: '',
  contactRole: '',
  contactPhone: '',
  contactEmail: '',
  declaration: '',
  letterSubject: '',
  letter: '',
};

/** A draft with one empty clause to begin with. */
export const BLANK_DRAFT: DraftPack = {
  facts: NO_FACTS,
  sections: [{ id: 'A', title: '', clauses: [{ id: 'A1', text: '', topics: [], looked: false }] }],
};

/** The draft of a document that was taken apart: every clause has its suggested topics, none looked at. */
export function draftFromCode(code: CodeDraft, suggest: TopicSuggester): DraftPack {
  return {
    facts: {
      ...NO_FACTS,
      declaration: code.declaration.join('\n'),
      letterSubject: code.letter?.subject ?? '',
      letter: code.letter?.paragraphs.join('\n') ?? '',
    },
    sections: code.sections.map(({ id, title, clauses }) => ({
      id,
      title,
      clauses: clauses.map((clause) => ({
        id: clause.id,
        text: clause.text,
        topics: suggest(clause.text, title),
        looked: false,
      })),
    })),
  };
}

/** The draft of a pack there is; its topics count as looked at. */
export function draftFromPack({
  school,
  code,
  complaints,
  contact,
  declaration,
  letter,
}: SchoolPack): DraftPack {
  return {
    facts: {
      name: school.name,
      otherNames: lines(school.otherNames),
      handles: lines(school.handles),
      hashtags: lines(school.hashtags),
      town: school.town ?? '',
      postcode: school.postcode ?? '',
      nation: school.nation,
      kind: school.kind,
      website: school.website ?? '',
      staff: lines(
        school.staff?.map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`)),
      ),
      classes: lines(school.classes),
      title: code.title,
      version: code.version,
      adopted: code.adopted,
      reviewBy: code.reviewBy ?? '',
      complaintsTitle: complaints.title,
      complaintsUrl: complaints.url,
      complaintsSummary: complaints.summary ?? '',
      contactName: contact?.name ?? '',
      contactRole: contact?.role ?? '',
      contactPhone: contact?.phone ?? '',
      contactEmail: contact?.email ?? '',
      declaration: lines(declaration),
      letterSubject: letter?.subject ?? '',
      letter: lines(letter?.paragraphs),
    },
    sections: code.sections.map(({ id, title, clauses }) => ({
      id,
      title,
      clauses: clauses.map((clause) => ({ ...clause, looked: true })),
    })),
  };
}

/** The pack a draft makes, or everything that is still in its way. Empty parts and clauses are left out. */
export function packOfDraft(draft: DraftPack): PackReading {
  const filled = (_: string, value: unknown) => (value === '' ? undefined : value);
  return readPack(JSON.stringify(sketchOfDraft(draft), filled));
}

/** The draft in the shape of a pack, whether or not it is one yet: what a pack needs and is not filled in is ''. */
export function sketchOfDraft({ facts, sections }: DraftPack): SchoolPack {
  const { nation, kind, adopted, reviewBy } = facts;
  const contact = contactOf(facts);
  const paragraphs = itemsIn(facts.letter);
  const declaration = itemsIn(facts.declaration);
  const subject = facts.letterSubject.trim() || facts.title.trim();
  return {
    format: 'quiet-word/school-pack',
    formatVersion: 1,
    school: { name: facts.name.trim(), ...namesIn(facts), nation, kind },
    code: {
      title: facts.title.trim(),
      version: facts.version.trim(),
      adopted,
      ...(reviewBy === '' ? {} : { reviewBy }),
      sections: sections.flatMap(filledSection),
    },
    complaints: {
      title: facts.complaintsTitle.trim(),
      url: facts.complaintsUrl.trim(),
      ...given('summary', facts.complaintsSummary),
    },
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(declaration.length > 0 ? { declaration } : {}),
    ...(paragraphs.length > 0 ? { letter: { subject, paragraphs } } : {}),
  };
}

function namesIn(facts: DraftFacts): Partial<SchoolPack['school']> {
  const staff = itemsIn(facts.staff).map(staffMember);
  return {
    ...givenItems('otherNames', facts.otherNames),
    ...givenItems('handles', facts.handles),
    ...givenItems('hashtags', facts.hashtags),
    ...given('town', facts.town),
    ...given('postcode', facts.postcode),
    ...given('website', facts.website),
    ...(staff.length > 0 ? { staff } : {}),
    ...givenItems('classes', facts.classes),
  };
}

function contactOf(facts: DraftFacts): NonNullable<SchoolPack['contact']> {
  return {
    ...given('name', facts.contactName),
    ...given('role', facts.contactRole),
    ...given('phone', facts.contactPhone),
    ...given('email', facts.contactEmail),
  };
}

/** A field that is there only when something is typed into it. */
function given<Key extends string>(key: Key, text: string): Partial<Readonly<Record<Key, string>>> {
  const typed: Partial<Record<Key, string>> = {};
  if (text.trim() !== '') typed[key] = text.trim();
  return typed;
}

function givenItems<Key extends string>(
  key: Key,
  text: string,
): Partial<Readonly<Record<Key, readonly string[]>>> {
  const typed: Partial<Record<Key, readonly string[]>> = {};
  if (itemsIn(text).length > 0) typed[key] = itemsIn(text);
  return typed;
}

function filledSection({ id, title, clauses }: DraftSection): readonly CodeSection[] {
  const filled = clauses
    .filter(({ text }) => text.trim() !== '')
    .map(({ id: clause, text, topics }) => ({
      id: clause,
      text: text.replace(/\s+/gu, ' ').trim(),
      topics,
    }));
  return filled.length > 0 ? [{ id, title: title.trim() || id, clauses: filled }] : [];
}

function staffMember(line: string) {
  const [name = '', ...role] = line.split(',');
  return { name: name.trim(), ...given('role', role.join(',')) };
}

function itemsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function lines(items: readonly string[] | undefined): string {
  return (items ?? []).join('\n');
}
