import type { Fingerprint } from './fingerprint-pack';
import type { SchoolPack } from './school-pack';

/** The most bytes a link can have to fit one QR code: version 40, level L (https://www.qrcode.com/en/about/version.html). */
const LONGEST_QR_LINK = 2953;

/** Our sentences on a hand-out. */
export const HAND_OUT_KEYS = [
  'packs.letterGreeting',
  'packs.letterDefault',
  'packs.letterClosing',
  'packs.handOutWhat',
  'packs.handOutChoice',
  'packs.handOutHow',
  'packs.handOutFile',
  'packs.handOutScan',
  'packs.handOutNever',
  'packs.handOutWords',
  'packs.declarationTitle',
  'packs.declarationDefault',
  'packs.declarationChoice',
  'packs.noticeTitle',
] as const;
export type HandOutKey = (typeof HAND_OUT_KEYS)[number];

/** What the office or a pen fills in: merge fields before printing, blank lines after. */
export type HandOutField =
  'address' | 'date' | 'name' | 'role' | 'parent-name' | 'child-name' | 'signature';

/**
 * A piece of a hand-out, in order. The school's words and ours stay apart: `school` is printed as it is,
 * `ours` is a key with its values.
 */
export type HandOutBlock =
  | Readonly<{ kind: 'title' | 'school'; text: string }>
  | Readonly<{ kind: 'ours-title' | 'ours'; key: HandOutKey; values: Readonly<{ school: string }> }>
  | Readonly<{ kind: 'merge' | 'blank'; field: HandOutField }>
  | Readonly<{ kind: 'link'; url: string; shown: string }>
  | Readonly<{ kind: 'qr'; url: string }>
  | Readonly<{ kind: 'words'; words: Fingerprint }>;

/** The set-up link, null where the school has no page for it, and the words of the pack it carries. */
export type HandOutSetUp = Readonly<{ link: string | null; words: Fingerprint }>;

/**
 * The welcome letter: the school's own where the pack has one, else ours, which asks and does not oblige; then how to
 * set up, and what the school never learns.
 */
export function welcomeLetter(pack: SchoolPack, setUp: HandOutSetUp): readonly HandOutBlock[] {
  const ours = oursFor(pack);
  const own = pack.letter;
  const body: readonly HandOutBlock[] = own
    ? own.paragraphs.map((text) => ({ kind: 'school', text }))
    : [ours('packs.letterGreeting'), ours('packs.letterDefault')];
  const close: readonly HandOutBlock[] = own
    ? []
    : [ours('packs.letterClosing'), ...signedBy(pack)];
  return [
    { kind: 'merge', field: 'address' },
    { kind: 'merge', field: 'date' },
    { kind: 'title', text: own?.subject ?? pack.code.title },
    ...body,
    ...close,
    ...setUpBlocks(pack, setUp),
  ];
}

/** The declaration form: the school's lines or ours, that it is a choice, and blank lines for a pen. */
export function declarationForm(pack: SchoolPack): readonly HandOutBlock[] {
  const ours = oursFor(pack);
  const lines = pack.declaration ?? [];
  const blanks: readonly HandOutField[] = ['parent-name', 'child-name', 'signature', 'date'];
  return [
    { ...ours('packs.declarationTitle'), kind: 'ours-title' },
    { kind: 'title', text: pack.code.title },
    ...(lines.length > 0
      ? lines.map((text): HandOutBlock => ({ kind: 'school', text }))
      : [ours('packs.declarationDefault')]),
    ours('packs.declarationChoice'),
    ...blanks.map((field): HandOutBlock => ({ kind: 'blank', field })),
  ];
}

/** The notice for a board or a newsletter: what it is, how to set up, and what the school never learns. */
export function setUpNotice(pack: SchoolPack, setUp: HandOutSetUp): readonly HandOutBlock[] {
  return [
    { ...oursFor(pack)('packs.noticeTitle'), kind: 'ours-title' },
    { kind: 'title', text: pack.school.name },
    ...setUpBlocks(pack, setUp),
  ];
}

function setUpBlocks(pack: SchoolPack, { link, words }: HandOutSetUp): readonly HandOutBlock[] {
  const ours = oursFor(pack);
  const way: readonly HandOutBlock[] =
    link === null
      ? [ours('packs.handOutFile')]
      : [ours('packs.handOutHow'), { kind: 'link', url: link, shown: link.replace(/#.*$/su, '') }];
  const scan: readonly HandOutBlock[] =
    link !== null && link.length <= LONGEST_QR_LINK
      ? [ours('packs.handOutScan'), { kind: 'qr', url: link }]
      : [];
  return [
    ours('packs.handOutWhat'),
    ours('packs.handOutChoice'),
    ...way,
    ...scan,
    ours('packs.handOutWords'),
    { kind: 'words', words },
    ours('packs.handOutNever'),
  ];
}

function signedBy({ contact }: SchoolPack): readonly HandOutBlock[] {
  const { name, role } = contact ?? {};
  return [
    name === undefined ? { kind: 'merge', field: 'name' } : { kind: 'school', text: name },
    role === undefined ? { kind: 'merge', field: 'role' } : { kind: 'school', text: role },
  ];
}

function oursFor({ school }: SchoolPack) {
  return (key: HandOutKey) => ({ kind: 'ours' as const, key, values: { school: school.name } });
}
