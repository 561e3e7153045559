import {
  CompositeDecorator,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  RichUtils,
  type ContentBlock,
  type RawDraftContentState,
} from 'draft-js';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import {
  completeMention,
  emptied,
  insertAtCaret,
  mentionBeforeCaret,
  textOf,
} from '../shared/draft-text';
import { EditorBoundary } from '../shared/editor-boundary';
import type { BoxProps } from './box';
import { NameList } from './name-list';
import { peopleNamed } from './people';

const decorator = new CompositeDecorator([{ strategy: findHashtags, component: Hashtag }]);

/** Facebook's box of before 2022: Draft.js under Facebook's own class names. */
export function DraftBox(props: BoxProps): ReactNode {
  const { saved, placeholder, control, onText, onEnter } = props;
  const editor = useRef<Editor>(null);
  const [chosen, setChosen] = useState(0);
  const [state, setState] = useState(() =>
    saved === undefined
      ? EditorState.createEmpty(decorator)
      : EditorState.createWithContent(
          convertFromRaw(JSON.parse(saved) as RawDraftContentState),
          decorator,
        ),
  );
  const query = mentionBeforeCaret(state);
  const people = query === null || query === '' ? [] : peopleNamed(query);

  const change = (next: EditorState): void => {
    setState(next);
    onText(textOf(next));
  };
  const latest = useRef({ state, change });
  latest.current = { state, change };
  const pick = (name: string): void => {
    setChosen(0);
    change(completeMention(state, name));
  };

  useEffect(() => {
    control.current = {
      insert: (text) => latest.current.change(insertAtCaret(latest.current.state, text)),
      clear: () => latest.current.change(emptied(latest.current.state)),
      save: () => JSON.stringify(convertToRaw(latest.current.state.getCurrentContent())),
    };
    return () => {
      control.current = null;
    };
  }, [control]);
  useEffect(() => {
    if (props.autoFocus) editor.current?.focus();
  }, [props.autoFocus]);

  const bindKey = (event: KeyboardEvent): string | null => {
    if (event.key !== 'Enter') return getDefaultKeyBinding(event);
    if (people.length > 0) return 'pick';
    if (event.shiftKey) return 'soft-break';
    return onEnter ? 'send' : getDefaultKeyBinding(event);
  };
  const move = (step: number) => (event: KeyboardEvent) => {
    if (people.length === 0) return;
    event.preventDefault();
    setChosen((chosen + step + people.length) % people.length);
  };

  return (
    <div className={classOf('box-frame')}>
      <EditorBoundary>
        <Editor
          ref={editor}
          editorState={state}
          onChange={change}
          placeholder={placeholder}
          {...(props.label === undefined ? {} : { ariaLabel: props.label })}
          {...(props.role === 'combobox'
            ? { role: 'combobox', ariaExpanded: people.length > 0 }
            : {})}
          spellCheck
          stripPastedStyles
          tabIndex={0}
          keyBindingFn={bindKey}
          handleKeyCommand={(command) => {
            if (command === 'pick') pick(people[chosen]?.name ?? '');
            else if (command === 'soft-break') change(RichUtils.insertSoftNewline(state));
            else if (command === 'send') onEnter?.();
            else return 'not-handled';
            return 'handled';
          }}
          onUpArrow={move(-1)}
          onDownArrow={move(1)}
        />
      </EditorBoundary>
      {people.length > 0 && (
        <div role="listbox" className={classOf('names-below')}>
          <NameList people={people} chosen={chosen} onPick={({ name }) => pick(name)} />
        </div>
      )}
    </div>
  );
}

function findHashtags(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(/#[\p{L}\p{N}_]+/gu)) {
    found(match.index, match.index + match[0].length);
  }
}

function Hashtag({ children }: { children?: ReactNode }): ReactNode {
  return <span className={classOf('hashtag')}>{children}</span>;
}
