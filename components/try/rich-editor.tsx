import { registerPlainText } from '@lexical/plain-text';
import { createEditor } from 'lexical';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../words-context';
import './rich-editor.css';

/** A box made by the library that Facebook makes its own with. It is loaded with this file alone. */
export default function RichEditor() {
  const { say } = useWords();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = createEditor({
      namespace: 'try',
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(root.current);
    const end = registerPlainText(editor);
    return () => {
      end();
      editor.setRootElement(null);
    };
  }, []);
  return (
    <div class="field">
      <span class="rich-label" id={id}>
        {say('try.boxLabel')}
      </span>
      <div
        ref={root}
        class="rich-editor"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-labelledby={id}
        dir="auto"
      />
    </div>
  );
}
