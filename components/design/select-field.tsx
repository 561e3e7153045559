import { useId } from 'preact/hooks';
import './select-field.css';

/** A list to choose one thing from, as the browser draws it. */
export function SelectField<Value extends string>({
  label,
  options,
  chosen,
  onChoose,
}: Readonly<{
  label: string;
  options: readonly Readonly<{ value: Value; label: string }>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          const option = options[event.currentTarget.selectedIndex];
          if (option) onChoose(option.value);
        }}
      >
        {options.map(({ value, label: name }) => (
          <option value={value} key={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
