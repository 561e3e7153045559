const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|rev|revd|reverend|father|fr|sister)$/;

/** One person may go by any of these, and a school may still have the old one. */
const TITLES_OF_A_WOMAN = /^(?:mrs|ms|miss)$/;

type PersonName = Readonly<{ title: string | null; words: readonly string[] }>;

/**
 * Whether somebody who is shown under `shown` may be the member of staff a school or a parent calls `staff`. A staff
 * name is often a title and a surname, so two people of one surname can't be told apart: say "may be", never "is".
 * False where a title or a first name speaks against it, and for a staff name with no more than an initial.
 */
export function mayBeSamePerson(shown: string, staff: string): boolean {
  const person = readName(shown);
  const known = readName(staff);
  const surname = known.words.at(-1);
  if (surname === undefined || surname.length < 2) return false;
  if (person.title && known.title && !sameTitle(person.title, known.title)) return false;
  const { words } = person;
  // "Mrs Hall Year 2": after a title comes the surname, whatever is added to it.
  if (person.title && isOneOf(surname, words.slice(0, 1), words.slice(0, 2))) return true;
  if (!isOneOf(surname, words.slice(-1), words.slice(-2))) return false;
  return known.words.length === 1 || sameFirst(words[0], known.words[0]);
}

function readName(name: string): PersonName {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’.-]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const [title = ''] = words;
  return TITLES.test(title) ? { title, words: words.slice(1) } : { title: null, words };
}

/** A double surname may be written as one word or as two. */
function isOneOf(surname: string, ...places: readonly (readonly string[])[]): boolean {
  return places.some((words) => words.join('') === surname);
}

function sameTitle(one: string, other: string): boolean {
  return one === other || (TITLES_OF_A_WOMAN.test(one) && TITLES_OF_A_WOMAN.test(other));
}

/** An initial stands for any name that begins with it. */
function sameFirst(one = '', other = ''): boolean {
  return one.length === 1 || other.length === 1 ? one[0] === other[0] : one === other;
}
