import { useId } from 'preact/hooks';
import '../design/select-field.css';
import './text-field.css';

/** What is typed into a field: one line, several, a web address or a day. */
export type FieldKind = 'line' | 'lines' | 'link' | 'day';

const DAY = { type: 'date' } as const;
const TEXT = { type: 'text' } as const;

/** A labelled field. `name` is its address on the page; `faults` are plain sentences about what is typed. */
export function TextField({
  label,
  name,
  value,
  onType,
  kind = 'line',
  hint,
  faults = [],
  rows = 4,
}: Readonly<{
  label: string;
  name: string;
  value: string;
  onType: (value: string) => void;
  kind?: FieldKind;
  hint?: string;
  faults?: readonly string[];
  rows?: number;
}>) {
  const id = useId();
  const shared = {
    id,
    name,
    value,
    autocomplete: 'off',
    dir: kind === 'link' ? 'ltr' : 'auto',
    'aria-describedby': `${id}-hint ${id}-faults`,
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === 'lines' ? (
        <textarea {...shared} rows={rows} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          {...(kind === 'day' ? DAY : TEXT)}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
      <span class="soft" id={`${id}-hint`}>
        {hint}
      </span>
      <span class="field-faults" id={`${id}-faults`}>
        {faults.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
      </span>
    </div>
  );
}
