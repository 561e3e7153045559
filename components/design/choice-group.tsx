import { useId } from 'preact/hooks';
import './choice-group.css';

/** One of several choices. */
export type Choice<Value extends string> = Readonly<{
  value: Value;
  label: string;
  detail: string;
}>;

/** Choices of which one holds; `legend` is the question. */
export function ChoiceGroup<Value extends string>({
  legend,
  choices,
  chosen,
  onChoose,
}: Readonly<{
  legend: string;
  choices: readonly Choice<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}>) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label, detail }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={id}
            checked={value === chosen}
            aria-describedby={`${id}-${value}`}
            aria-labelledby={`${id}-${value}-label`}
            onChange={() => onChoose(value)}
          />
          <span>
            <strong id={`${id}-${value}-label`}>{label}</strong>
            <br />
            <span class="soft" id={`${id}-${value}`}>
              {detail}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
