/** Somebody with a profile. */
export type Profile = Readonly<{
  path: string;
  name: string;
  /** Whether the cards that suggest this person say "Add friend" and no name. */
  plainLabel: boolean;
}>;

/** People one may know: some bear the name of a member of staff. */
export const profiles: readonly Profile[] = [
  { path: '/jane.taylor.9', name: 'Jane Taylor', plainLabel: false },
  { path: '/imran.khan.31', name: 'Imran Khan', plainLabel: true },
  { path: '/tom.okafor.7', name: 'Tom Okafor', plainLabel: false },
];
