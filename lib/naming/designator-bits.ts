/** What a word behind a school's core name says the school is; one bit each. */
export const SAYS = {
  primary: 1,
  infant: 2,
  junior: 4,
  nursery: 8,
  first: 0x10,
  middle: 0x20,
  high: 0x40,
  secondary: 0x80,
  grammar: 0x100,
  preparatory: 0x200,
  lower: 0x400,
  upper: 0x800,
  girls: 0x1000,
  boys: 0x2000,
  preschool: 0x4000,
  church: 0x8000,
  catholic: 0x10000,
  methodist: 0x20000,
  jewish: 0x40000,
  muslim: 0x80000,
  school: 0x100000,
  academy: 0x200000,
  college: 0x400000,
  centre: 0x800000,
  sixthForm: 0x1000000,
  special: 0x2000000,
  community: 0x4000000,
  free: 0x8000000,
  /** "and" in "Infant and Nursery": counts only with a designator behind it. */
  glue: 0x10000000,
  /** "Voluntary Aided", "County": left out and put in at will. */
  anything: 0x20000000,
} as const;

/** Ages and sexes taught: these tell schools of one core apart. */
export const PHASES = 0x7fff;
/** Ages taught alone: behind another of them they are ordinary words ("Primary nursery"). */
export const AGES = 0x4fff;
/** Churches and faiths. */
export const FAITHS = 0xf8000;
/** School, academy, college, centre. */
export const KINDS = 0xf00000;

/** How a designator behaves among others. */
export const MANNER = {
  /** Stands by itself: "Whitefield Juniors". */
  noun: 0,
  /** Belongs to the name only with a designator behind it or a capital: "first day", "high standards". */
  adjective: 1,
  /** May stand before the core: "Ysgol Bryn Coch". */
  leads: 2,
  /** Speaks of several schools, so of none: "Whitefield primary schools". */
  several: 3,
} as const;
