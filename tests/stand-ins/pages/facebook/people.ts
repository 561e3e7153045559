/** Somebody or some page a draft can mention. */
export type Person = Readonly<{ id: string; name: string }>;

const people: readonly Person[] = [
  { id: '100', name: 'Whitefield Primary School' },
  { id: '101', name: 'Whitefield Parents and Carers' },
  { id: '102', name: 'Priya Shah' },
  { id: '103', name: 'Tom Okafor' },
  { id: '104', name: 'Wendy Marsh' },
  { id: '105', name: 'Whetstone Dance' },
];

/** Those whose name begins with `query`, upper and lower case alike. */
export function peopleNamed(query: string): readonly Person[] {
  return people.filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase()));
}
