/** Somebody with a profile. */
export type Profile = Readonly<{ id: string; name: string; handle: string }>;

/** People on X: some bear the name of a member of staff. */
export const profiles: readonly Profile[] = [
  { id: '3021', name: 'Miss Taylor Y2', handle: 'MissTaylor_Y2' },
  { id: '3022', name: 'Imran Khan', handle: 'ik_cricket' },
  { id: '3023', name: 'Tom Okafor', handle: 'tom_okafor' },
];
