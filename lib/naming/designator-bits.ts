/** What a word behind a school's core name says the school is; one bit each. */
export const SAYS_PRIMARY = 1;
export const SAYS_INFANT = 2;
export const SAYS_JUNIOR = 4;
export const SAYS_NURSERY = 8;
export const SAYS_FIRST = 0x10;
export const SAYS_MIDDLE = 0x20;
export const SAYS_HIGH = 0x40;
export const SAYS_SECONDARY = 0x80;
export const SAYS_GRAMMAR = 0x100;
export const SAYS_PREPARATORY = 0x200;
export const SAYS_LOWER = 0x400;
export const SAYS_UPPER = 0x800;
export const SAYS_GIRLS = 0x1000;
export const SAYS_BOYS = 0x2000;
export const SAYS_PRESCHOOL = 0x4000;
export const SAYS_CHURCH = 0x8000;
export const SAYS_CATHOLIC = 0x10000;
export const SAYS_METHODIST = 0x20000;
export const SAYS_JEWISH = 0x40000;
export const SAYS_MUSLIM = 0x80000;
export const SAYS_SCHOOL = 0x100000;
export const SAYS_ACADEMY = 0x200000;
export const SAYS_COLLEGE = 0x400000;
export const SAYS_CENTRE = 0x800000;
export const SAYS_SIXTH_FORM = 0x1000000;
export const SAYS_SPECIAL = 0x2000000;
export const SAYS_COMMUNITY = 0x4000000;
export const SAYS_FREE = 0x8000000;
/** "and" in "Infant and Nursery": counts only with a designator behind it. */
export const SAYS_GLUE = 0x10000000;
/** "Voluntary Aided", "County": left out and put in at will. */
export const SAYS_ANYTHING = 0x20000000;

/** Ages and sexes taught: these tell schools of one core apart. */
export const PHASES = 0x7fff;
/** Ages taught alone: behind another of them they are ordinary words ("Primary nursery"). */
export const AGES = 0x4fff;
/** Churches and faiths. */
export const FAITHS = 0xf8000;
/** School, academy, college, centre. */
export const KINDS = 0xf00000;

/** How a designator behaves among others. */
/** Stands by itself: "Whitefield Juniors". */
export const MANNER_NOUN = 0;
/** Belongs to the name only with a designator behind it or a capital: "first day", "high standards". */
export const MANNER_ADJECTIVE = 1;
/** May stand before the core: "Ysgol Bryn Coch". */
export const MANNER_LEADS = 2;
/** Speaks of several schools, so of none: "Whitefield primary schools". */
export const MANNER_SEVERAL = 3;
