import './name-chips.css';

/** Short texts side by side; each can be taken away when `onRemove` is given. `removeLabel` names that button. */
export function NameChips({
  label,
  names,
  onRemove,
  removeLabel,
}: Readonly<{
  label: string;
  names: readonly string[];
  onRemove?: (name: string) => void;
  removeLabel?: (name: string) => string;
}>) {
  return (
    <ul class="chips" role="list" aria-label={label}>
      {names.map((name) => (
        <li class="chip" key={name}>
          <span dir="auto">{name}</span>
          {onRemove && (
            <button type="button" aria-label={removeLabel?.(name)} onClick={() => onRemove(name)}>
              <span aria-hidden="true">×</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
