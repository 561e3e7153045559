import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { $createTextNode, COMMAND_PRIORITY_HIGH, type TextNode } from 'lexical';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { addContainer, removeContainer } from '../shared/containers';
import { NameList } from './name-list';
import { peopleNamed, type Person } from './people';

class PersonOption extends MenuOption {
  readonly person: Person;

  constructor(person: Person) {
    super(person.id);
    this.person = person;
  }
}

/** The list of names that opens at `@` over the page, takes Enter while it is open, and puts in the name as one token. */
export function MentionPlugin(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState<string | null>(null);
  const [overlay, setOverlay] = useState<HTMLElement | null>(null);
  const trigger = useBasicTypeaheadTriggerMatch('@', { minLength: 1, maxLength: 30 });
  const options = useMemo(
    () => (query === null ? [] : peopleNamed(query).map((person) => new PersonOption(person))),
    [query],
  );
  useEffect(() => {
    const container = addContainer();
    setOverlay(container);
    return () => removeContainer(container);
  }, []);

  const insert = (option: PersonOption, written: TextNode | null, close: () => void): void => {
    editor.update(() => {
      const mention = $createTextNode(option.person.name)
        .setMode('token')
        .setStyle('background-color: rgb(216 230 252 / 60%)');
      if (written) written.replace(mention);
      const space = $createTextNode(' ');
      mention.insertAfter(space);
      space.select();
      close();
    });
  };

  if (overlay === null) return null;
  return (
    <LexicalTypeaheadMenuPlugin<PersonOption>
      parent={overlay}
      commandPriority={COMMAND_PRIORITY_HIGH}
      triggerFn={trigger}
      options={options}
      onQueryChange={setQuery}
      onSelectOption={insert}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp }, matched) =>
        anchor.current && options.length > 0 && matched === query
          ? createPortal(
              <NameList
                people={options.map((option) => option.person)}
                chosen={selectedIndex}
                onPick={(person) => {
                  const option = options.find((each) => each.person === person);
                  if (option) selectOptionAndCleanUp(option);
                }}
              />,
              anchor.current,
            )
          : null
      }
    />
  );
}
