import { type ReviewText, type Slip, type SlipFinding, finding } from './slip';
import type { Nation, SchoolKind } from './school-pack';

/** What is known of the school the code is for; null where a document alone is looked at. */
export type ReviewedSchool = Readonly<{ nation: Nation; kind: SchoolKind }> | null;

type RepealedAct = Readonly<{ act: RegExp; now: string; source: string; except?: Nation }>;

const EQUALITY_ACT = {
  now: 'the Equality Act 2010',
  source: 'https://www.legislation.gov.uk/ukpga/2010/15/schedule/27',
};
const DATA_PROTECTION_ACT = {
  now: 'the UK GDPR and the Data Protection Act 2018',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/19',
};

/** Acts that no longer stand, what took their place, and the schedule that says so. */
const REPEALED: readonly RepealedAct[] = [
  { act: /\bData Protection Act,? (?:1984|1998)\b/giu, ...DATA_PROTECTION_ACT },
  {
    act: /\bDisability Discrimination Act(?:,? (?:1995|2005))?\b/giu,
    except: 'northern-ireland',
    ...EQUALITY_ACT,
  },
  { act: /\bRace Relations (?:\(Amendment\) )?Act(?:,? (?:1976|2000))?\b/giu, ...EQUALITY_ACT },
  { act: /\bSex Discrimination Act(?:,? (?:1975|1986))?\b/giu, ...EQUALITY_ACT },
  { act: /\bEqual Pay Act(?:,? 1970)?\b/giu, except: 'northern-ireland', ...EQUALITY_ACT },
];

type LawSlip = Readonly<{
  slip: Slip;
  pattern: RegExp;
  source?: string;
  applies?: (school: ReviewedSchool) => boolean;
}>;

const DEFAMATION = String.raw`\b(?:defam|libel|slander)\p{L}*`;
const CRIME = String.raw`\b(?:prosecut\p{L}*|criminal\p{L}*|crimes?|arrest\p{L}*)\b`;

/** Sentences about the law that promise or threaten what the law does not say. */
const LAW: readonly LawSlip[] = [
  {
    slip: 'libelCrime',
    pattern: new RegExp(`${DEFAMATION}[^.]{0,200}${CRIME}|${CRIME}[^.]{0,200}${DEFAMATION}`, 'giu'),
    source: 'https://www.legislation.gov.uk/ukpga/2009/25/section/73',
  },
  {
    slip: 'childPlace',
    pattern:
      /\b(?:child(?:ren)?|pupils?)\b[^.]{0,120}\b(?:excluded|lose (?:his|her|their|its|a) place|asked to leave)\b|\bexclu(?:de|sion of) (?:the|your|his|her|their) (?:child|pupil)/giu,
    source: 'https://www.gov.uk/government/publications/school-exclusion',
    applies: (school) => school?.kind !== 'independent',
  },
  {
    slip: 'mustSign',
    pattern:
      /\b(?:required|must|obliged|compulsory|mandatory)\b[^.]{0,80}\bsign\b(?! (?:in|out)\b)/giu,
    source: 'https://www.legislation.gov.uk/ukpga/2015/20/notes/division/5/124',
    applies: (school) => school?.kind !== 'independent',
  },
  {
    slip: 'unclearAct',
    pattern: /\bProtection of Freedoms Act(?:,? 2012)?(?: \(as amended\))?/giu,
  },
];

/** Acts and sentences about the law in `at` that a school should look at. */
export function findLawSlips(at: ReviewText, school: ReviewedSchool): readonly SlipFinding[] {
  const repealed = REPEALED.filter(({ except }) => !except || school?.nation !== except).flatMap(
    ({ act, now, source }) =>
      [...at.text.matchAll(act)].map((match) => ({
        ...finding('repealedAct', at, match.index, match[0], { now }),
        source,
      })),
  );
  const sentences = LAW.filter(({ applies }) => applies?.(school) ?? true).flatMap(
    ({ slip, pattern, source }) =>
      [...at.text.matchAll(pattern)].map((match) => ({
        ...finding(slip, at, match.index, match[0]),
        ...(source === undefined ? {} : { source }),
      })),
  );
  return [...repealed, ...sentences];
}
