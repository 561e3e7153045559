/** "School": a faint sign. */
export const CLASS_FAINT_SIGN = 1;
/** Lessons, uniform, pupils. */
export const CLASS_SIGN = 2;
/** What only a school has: governors, Ofsted, a head teacher. */
export const CLASS_SURE_SIGN = 4;
/** "In", "through", "near": what follows is a place. */
export const CLASS_LOCATES = 8;
/** "At", "attends": what follows is where a child goes. */
export const CLASS_AT = 0x10;
/** "Of", "from": ties a sign before it to the name behind it. */
export const CLASS_BINDS = 0x20;
/** "Mr", "Auntie": what follows is a person. */
export const CLASS_TITLE = 0x40;
/** A common forename: what follows is a surname. */
export const CLASS_FORENAME = 0x80;
/** "North", "Upper": what follows has a longer name. */
export const CLASS_LONGER = 0x100;
/** "FC", "care": what stands before it is no school, whatever it is called. */
export const CLASS_ELSEWHERE = 0x200;
/** "Church", "Road": a bare core before it is something else. */
export const CLASS_SOMETHING = 0x400;
/** "Street": as above, and even behind "High" or "School". */
export const CLASS_STREET = 0x800;
/** "Traffic", "tram": the talk is of a place. */
export const CLASS_PLACE_TALK = 0x1000;
/** A town or city. */
export const CLASS_TOWN = 0x2000;
/** "In", "over": may stand between a school's name and its town. */
export const CLASS_TOWN_LINK = 0x4000;
/** "Trip", "museum": the town before it is visited, not the school's. */
export const CLASS_OUTING = 0x8000;
/** Written with a capital without being part of a name: days, months, "I". */
export const CLASS_CAPITAL = 0x10000;
/** A town that is also an everyday word: "Reading", "Sale". */
export const CLASS_WORD_TOWN = 0x20000;
/** "The": may stand before a core without being part of it. */
export const CLASS_ARTICLE = 0x40000;
/** "Of", "the" behind a core: with a name behind it, part of a longer one. */
export const CLASS_CONNECTS = 0x80000;

/** Every kind of school sign. */
export const SIGNS = 7;
