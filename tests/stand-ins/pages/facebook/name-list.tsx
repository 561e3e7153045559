import type { ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import type { Person } from './people';

type Props = Readonly<{
  people: readonly Person[];
  chosen: number | null;
  onPick(person: Person): void;
}>;

/** The rows of the list of names shown while a mention is being written. */
export function NameList({ people, chosen, onPick }: Props): ReactNode {
  return (
    <ul className={classOf('names')}>
      {people.map((person, place) => (
        <li
          key={person.id}
          role="option"
          aria-selected={place === chosen}
          className={classOf('name', ...(place === chosen ? ['name-chosen'] : []))}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(person);
          }}
        >
          {person.name}
        </li>
      ))}
    </ul>
  );
}
