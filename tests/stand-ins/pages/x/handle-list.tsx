import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';

type Handle = Readonly<{ handle: string; name: string }>;

const all: readonly Handle[] = [
  { handle: 'WhitefieldSch', name: 'Whitefield Primary School' },
  { handle: 'wpta_parents', name: 'Whitefield Parents' },
  { handle: 'priya_shah', name: 'Priya Shah' },
  { handle: 'tom_okafor', name: 'Tom Okafor' },
];

/** The accounts whose handle or name begins with `query`, upper and lower case alike. */
export function handlesFor(query: string): readonly Handle[] {
  const start = query.toLowerCase();
  return all.filter((each) =>
    [each.handle, each.name].some((text) => text.toLowerCase().startsWith(start)),
  );
}

type Props = Readonly<{
  index: number;
  handles: readonly Handle[];
  chosen: number;
  onPick(handle: string): void;
}>;

/** The list of accounts under a post box while a handle is being written; it lies over whatever would cut it off. */
export function HandleList({ index, handles, chosen, onPick }: Props): ReactNode {
  const wrapper = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = wrapper.current?.getBoundingClientRect();
    if (!place || !list.current) return;
    list.current.style.top = `${place.bottom}px`;
    list.current.style.left = `${place.left}px`;
  });
  return (
    <div id={`typeaheadDropdownWrapped-${index}`} ref={wrapper}>
      {handles.length > 0 && (
        <div
          ref={list}
          role="listbox"
          id={`typeaheadDropdown-${index}`}
          className={classOf('handles')}
        >
          {handles.map(({ handle, name }, place) => (
            <div
              key={handle}
              role="option"
              id={`typeaheadFocus-${index}-${place}`}
              aria-selected={place === chosen}
              data-testid="typeaheadResult"
              className={classOf('handle', ...(place === chosen ? ['handle-chosen'] : []))}
              onMouseDown={(event) => {
                event.preventDefault();
                onPick(handle);
              }}
            >
              <b>{name}</b>
              <span className={classOf('quiet')}>
                <bdi>@{handle}</bdi>
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
