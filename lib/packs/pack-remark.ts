/** Why a pack cannot be used. */
export const FAULT_KEYS = [
  'packs.notJson',
  'packs.cutOff',
  'packs.tooLarge',
  'packs.newerVersion',
  'packs.wrongVersion',
  'packs.notAPack',
  'packs.missing',
  'packs.notText',
  'packs.notList',
  'packs.notGroup',
  'packs.notAChoice',
  'packs.hiddenCharacter',
  'packs.tooShort',
  'packs.tooLong',
  'packs.tooFewLetters',
  'packs.tooMany',
  'packs.notAHandle',
  'packs.notHttps',
  'packs.linkWithPassword',
  'packs.notALink',
  'packs.notADate',
  'packs.duplicateId',
  'packs.noClauses',
  'packs.tooManyClauses',
  'packs.notALinkCode',
  'packs.linkCodeDamaged',
] as const;
export type FaultKey = (typeof FAULT_KEYS)[number];

/** What a school should look at in a pack that can be used as it is. */
export const WARNING_KEYS = [
  'packs.placeholderLeft',
  'packs.lookAlikeHost',
  'packs.reviewBeforeAdopted',
  'packs.notAnEmail',
] as const;
export type WarningKey = (typeof WARNING_KEYS)[number];

/** What was left out of a pack that can be used as it is. */
export const NOTE_KEYS = ['packs.unknownField'] as const;
export type NoteKey = (typeof NOTE_KEYS)[number];

/**
 * One plain sentence about one place. `path` is the field as it stands in the file ("code.sections[0].title",
 * counted from 0; '' for the whole file); `key` and `values` give the sentence in the words of the reader's language.
 */
export type PackRemark<Key extends string> = Readonly<{
  path: string;
  key: Key;
  values?: Readonly<Record<string, string | number>>;
}>;

export type PackFault = PackRemark<FaultKey>;
export type PackWarning = PackRemark<WarningKey>;
export type PackNote = PackRemark<NoteKey>;
