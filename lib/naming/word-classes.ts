/** What a word or phrase around a name tells about it, as bits. */
export const CLASS = {
  /** "School": a faint sign. */
  faintSign: 1,
  /** Lessons, uniform, pupils. */
  sign: 2,
  /** What only a school has: governors, Ofsted, a head teacher. */
  sureSign: 4,
  /** "In", "through", "near": what follows is a place. */
  locates: 8,
  /** "At", "attends": what follows is where a child goes. */
  at: 0x10,
  /** "Of", "from": ties a sign before it to the name behind it. */
  binds: 0x20,
  /** "Mr", "Auntie": what follows is a person. */
  title: 0x40,
  forename: 0x80,
  /** "North", "Upper": what follows has a longer name. */
  longer: 0x100,
  /** "FC", "care": what stands before it is no school, whatever it is called. */
  elsewhere: 0x200,
  /** "Church", "Road": a bare core before it is something else. */
  something: 0x400,
  /** "Street": as above, and even behind "High" or "School". */
  street: 0x800,
  /** "Traffic", "tram": the talk is of a place. */
  placeTalk: 0x1000,
  town: 0x2000,
  /** "In", "over": may stand between a school's name and its town. */
  townLink: 0x4000,
  /** "Trip", "museum": the town before it is visited, not the school's. */
  outing: 0x8000,
  /** Written with a capital without being part of a name: days, months, "I". */
  capital: 0x10000,
  /** A town that is also an everyday word: "Reading", "Sale". */
  wordTown: 0x20000,
  /** "The": may stand before a core without being part of it. */
  article: 0x40000,
  /** "Of", "the" behind a core: with a name behind it, part of a longer one. */
  connects: 0x80000,
} as const;

/** Every kind of school sign. */
export const SIGNS = 7;
