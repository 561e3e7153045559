/** What a word behind a school's core name says the school is; one bit each. */
export const SAYS_PRIMARY = 1;
/** The bit of "Infant". */
export const SAYS_INFANT = 2;
/** The bit of "Junior". */
export const SAYS_JUNIOR = 4;
/** The bit of "Nursery". */
export const SAYS_NURSERY = 8;
/** The bit of "First". */
export const SAYS_FIRST = 0x10;
/** The bit of "Middle". */
export const SAYS_MIDDLE = 0x20;
/** The bit of "High". */
export const SAYS_HIGH = 0x40;
/** The bit of "Secondary". */
export const SAYS_SECONDARY = 0x80;
/** The bit of "Grammar". */
export const SAYS_GRAMMAR = 0x100;
/** The bit of "Preparatory". */
export const SAYS_PREPARATORY = 0x200;
/** The bit of "Lower". */
export const SAYS_LOWER = 0x400;
/** The bit of "Upper". */
export const SAYS_UPPER = 0x800;
/** The bit of "Girls". */
export const SAYS_GIRLS = 0x1000;
/** The bit of "Boys". */
export const SAYS_BOYS = 0x2000;
/** The bit of "Preschool". */
export const SAYS_PRESCHOOL = 0x4000;
/** The bit of "Church". */
export const SAYS_CHURCH = 0x8000;
/** The bit of "Catholic". */
export const SAYS_CATHOLIC = 0x10000;
/** The bit of "Methodist". */
export const SAYS_METHODIST = 0x20000;
/** The bit of "Jewish". */
export const SAYS_JEWISH = 0x40000;
/** The bit of "Muslim". */
export const SAYS_MUSLIM = 0x80000;
/** The bit of "School". */
export const SAYS_SCHOOL = 0x100000;
/** The bit of "Academy". */
export const SAYS_ACADEMY = 0x200000;
/** The bit of "College". */
export const SAYS_COLLEGE = 0x400000;
/** The bit of "Centre". */
export const SAYS_CENTRE = 0x800000;
/** The bit of "Sixth form". */
export const SAYS_SIXTH_FORM = 0x1000000;
/** The bit of "Special". */
export const SAYS_SPECIAL = 0x2000000;
/** The bit of "Community". */
export const SAYS_COMMUNITY = 0x4000000;
/** The bit of "Free". */
export const SAYS_FREE = 0x8000000;
/** "and" in "Infant and Nursery": counts only with a designator behind it. */
export const SAYS_GLUE = 0x10000000;
/** "Voluntary Aided", "County": left out and put in at will. */
export const SAYS_ANYTHING = 0x20000000;
/** "Sixth Form College": a school of its own, where "High School Sixth Form" is part of one. */
export const SAYS_SIXTH_FORM_ONLY = 0x40000000;

/** Ages and sexes taught: these tell schools of one core apart. */
export const PHASES = 0x7fff;
/** Ages taught alone: behind another of them they are ordinary words ("Primary nursery"). */
export const AGES = 0x4fff;
/** Churches and faiths. */
export const FAITHS = 0xf8000;
/** School, academy, college, centre. */
export const KINDS = 0xf00000;

/** Stands by itself: "Whitefield Juniors". */
export const MANNER_NOUN = 0;
/** Belongs to the name only with a designator behind it or a capital: "first day", "high standards". */
export const MANNER_ADJECTIVE = 1;
/** May stand before the core: "Ysgol Bryn Coch". */
export const MANNER_LEADS = 2;
/** Speaks of several schools, so of none: "Whitefield primary schools". */
export const MANNER_SEVERAL = 3;
