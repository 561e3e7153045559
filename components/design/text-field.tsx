import { useId } from 'preact/hooks';
import './select-field.css';

/** A field for one line. */
export function TextField({
  label,
  value,
  onInput,
  autoComplete = 'off',
}: Readonly<{
  label: string;
  value: string;
  onInput: (value: string) => void;
  autoComplete?: 'off' | 'name';
}>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete={autoComplete}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
