import { Editor, EditorState, getDefaultKeyBinding, type DraftHandleValue } from 'draft-js';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { classOf } from '../shared/class-names';
import { completeMention, mentionBeforeCaret } from '../shared/draft-text';
import { EditorBoundary } from '../shared/editor-boundary';
import { knobs } from '../shared/page-knobs';
import { decoratorFor, findOverflow, markEmoji } from './draft-entities';
import { HandleList, handlesFor } from './handle-list';
import { words } from './words';

/** A state for an empty post box. */
export function emptyPost(): EditorState {
  return EditorState.createEmpty(decoratorFor(null));
}

type Props = Readonly<{
  /** Place in the thread, from 0; part of the test id. */
  index: number;
  state: EditorState;
  placeholder: string;
  autoFocus: boolean;
  onChange(state: EditorState): void;
  /** Called for Ctrl+Enter or Cmd+Enter. */
  onSend(): void;
}>;

/** X's post box: Draft.js with emoji pictures, coloured handles, a limit, and a list of handles to pick from. */
export function PostBox({
  index,
  state,
  placeholder,
  autoFocus,
  onChange,
  onSend,
}: Props): ReactNode {
  const editor = useRef<Editor>(null);
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const query = mentionBeforeCaret(state);
  const handles = query === null || query === dismissed ? [] : handlesFor(query);
  const open = handles.length > 0;

  useEffect(() => {
    const box = editor.current?.editor;
    box?.setAttribute('no-focustrapview-refocus', 'true');
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  const change = (next: EditorState): void => {
    const marked = markEmoji(next);
    const overflow = findOverflow(marked.getCurrentContent(), knobs.limit);
    const before = findOverflow(state.getCurrentContent(), knobs.limit);
    const same = overflow?.block === before?.block && overflow?.offset === before?.offset;
    onChange(same ? marked : EditorState.set(marked, { decorator: decoratorFor(overflow) }));
  };

  const pick = (handle: string): void => {
    setChosen(0);
    change(completeMention(state, `@${handle}`));
  };

  const bindKey = (event: KeyboardEvent): string | null => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'send';
    if (open && (event.key === 'Enter' || event.key === 'Tab')) return 'pick';
    return getDefaultKeyBinding(event);
  };

  const obey = useCallback(
    (command: string): DraftHandleValue => {
      if (command === 'send') onSend();
      else if (command === 'pick') pick(handles[chosen]?.handle ?? '');
      else return 'not-handled';
      return 'handled';
    },
    [onSend, pick, handles, chosen],
  );

  const move = (step: number) => (event: KeyboardEvent) => {
    if (!open) return;
    event.preventDefault();
    setChosen((chosen + step + handles.length) % handles.length);
  };

  return (
    <div className={classOf('box-label')} data-testid={`tweetTextarea_${index}_label`}>
      <div
        className={classOf('box-container')}
        data-testid={`tweetTextarea_${index}RichTextInputContainer`}
      >
        <EditorBoundary>
          <Editor
            ref={editor}
            editorState={state}
            onChange={change}
            placeholder={placeholder}
            ariaLabel={words.postText}
            ariaMultiline
            ariaAutoComplete="list"
            ariaControls={`typeaheadDropdownWrapped-${index}`}
            {...(open ? { ariaActiveDescendantID: `typeaheadFocus-${index}-${chosen}` } : {})}
            webDriverTestID={`tweetTextarea_${index}`}
            spellCheck
            stripPastedStyles
            tabIndex={0}
            keyBindingFn={bindKey}
            handleKeyCommand={obey}
            onUpArrow={move(-1)}
            onDownArrow={move(1)}
            onEscape={(event) => {
              if (!open) return;
              event.stopPropagation();
              setDismissed(query);
            }}
          />
        </EditorBoundary>
      </div>
      <HandleList index={index} handles={handles} chosen={chosen} onPick={pick} />
    </div>
  );
}
