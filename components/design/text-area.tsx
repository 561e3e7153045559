import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import './select-field.css';
import './text-area.css';

/** A box for many words; it grows with them. `areaRef` is for those who give it the focus or read its place. */
export function TextArea({
  label,
  value,
  onInput,
  rows = 8,
  areaRef,
}: Readonly<{
  label: string;
  /** Left out where the browser alone holds what is typed. */
  value?: string;
  onInput?: (value: string) => void;
  rows?: number;
  areaRef?: Ref<HTMLTextAreaElement>;
}>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="text-area"
        rows={rows}
        dir="auto"
        onInput={(event) => onInput?.(event.currentTarget.value)}
        {...(value === undefined ? {} : { value })}
        {...(areaRef === undefined ? {} : { ref: areaRef })}
      />
    </div>
  );
}
