import type { KeptRecord } from '@/components/kept/kept-list';
import type { PageState, SchoolState } from '@/lib/messages';
import type { DeskRecord } from '@/lib/store';
import type { Words } from '@/lib/words';
import { isoDay } from '../shared/iso-day';
import { describePause } from '../shared/pause';
import { editionOf } from './describe-pack';

/** Every stored record in plain words, and what the browser holds for us: the sites that are on. */
export function describeKept(state: PageState, words: Words, now: Date): readonly KeptRecord[] {
  const { say } = words;
  const on = namesOn(state.sites, words);
  const messages = namesOn(state.messages, words);
  return [
    ...state.schools.map((school) => describeSchool(school, words)),
    ...(state.removed === null
      ? []
      : [
          {
            id: 'removed',
            title: say('home.keptRemoved'),
            rows: [{ label: say('home.keptRemovedLabel'), value: state.removed }],
          },
        ]),
    ...describeWords(state, words),
    { id: 'settings', title: say('home.keptSettings'), rows: settingRows(state, words, now) },
    {
      id: 'sites',
      title: say('home.keptSites'),
      rows: [
        {
          label: say('home.keptSitesLabel'),
          value: on,
        },
        { label: say('home.keptMessages'), value: messages },
      ],
    },
  ];
}

/** What a school works on at its desk, which is kept apart; nothing where it works on nothing. */
export function describeDesk(desk: DeskRecord | null, { say }: Words): readonly KeptRecord[] {
  if (desk === null) return [];
  const { name } = desk.draft.facts;
  const clauses = desk.draft.sections.flatMap((section) => section.clauses);
  return [
    {
      id: 'desk',
      title: say('desk.title'),
      rows: [
        {
          label: say('home.keptCode'),
          value: [name, ...clauses.map(({ text }) => text)]
            .filter((text) => text !== '')
            .join('\n'),
        },
      ],
    },
  ];
}

function namesOn(sites: PageState['sites'], { say, list }: Words): string {
  const on = sites.filter((site) => site.on).map(({ name }) => name);
  return on.length > 0 ? list(on) : say('home.keptNone');
}

/** Kept words in full: nothing that is stored is hidden behind a summary. */
function describeWords({ kept }: PageState, { say, date }: Words): readonly KeptRecord[] {
  if (kept.length === 0) return [];
  const rows = kept.map(({ id, keptAt, text }) => ({
    id,
    label: say('home.keptWordsLabel', { date: date(isoDay(new Date(keptAt))) }),
    value: text,
  }));
  return [{ id: 'words', title: say('home.keptWordsTitle'), rows }];
}

function describeSchool(
  { id, pack, addedAt, taught, refused, staff, readOn }: SchoolState,
  words: Words,
) {
  const { say, date, list } = words;
  const listed = (names: readonly string[]) =>
    names.length > 0 ? list(names) : say('home.keptNone');
  return {
    id,
    title: pack.school.name,
    rows: [
      { label: say('home.keptCode'), value: editionOf(pack, words) },
      { label: say('home.keptComplaints'), value: pack.complaints.url },
      { label: say('home.keptAdded'), value: date(isoDay(new Date(addedAt))) },
      { label: say('home.keptTaught'), value: listed(taught) },
      { label: say('home.keptRefused'), value: listed(refused) },
      { label: say('home.keptStaff'), value: listed(staff) },
      {
        label: say('schools.keptRead'),
        value: readOn === undefined ? say('home.keptNone') : date(readOn),
      },
    ],
  };
}

function settingRows({ settings }: PageState, words: Words, now: Date): KeptRecord['rows'] {
  const { say } = words;
  const when = {
    named: say('home.remindNamed'),
    clause: say('home.remindClause'),
    help: say('home.remindHelp'),
  };
  const sizes = {
    small: say('home.sizeSmall'),
    usual: say('home.sizeUsual'),
    large: say('home.sizeLarge'),
  };
  return [
    { label: say('home.keptRemind'), value: when[settings.remindWhen] },
    {
      label: say('home.keptMark'),
      value: say(settings.quietMark ? 'home.siteOn' : 'home.siteOff'),
    },
    { label: say('home.keptSize'), value: sizes[settings.cardSize] },
    {
      label: say('home.keptStaffOn'),
      value: say(settings.staffOn ? 'home.siteOn' : 'home.siteOff'),
    },
    {
      label: say('home.keptLanguage'),
      value: settings.language === 'auto' ? say('home.languageAuto') : words.language.name,
    },
    {
      label: say('home.keptPause'),
      value: describePause(settings.quietUntil, now, words) ?? say('home.keptNotPaused'),
    },
  ];
}
