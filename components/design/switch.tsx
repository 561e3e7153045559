import { useId } from 'preact/hooks';
import './switch.css';

/** Something that is on or off. It shows `on` as it is: pressing asks for a change, it does not make one. */
export function Switch({
  on,
  label,
  detail,
  onChange,
}: Readonly<{ on: boolean; label: string; detail?: string; onChange: (on: boolean) => void }>) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-labelledby={`${id}-label`}
      {...(detail === undefined ? {} : { 'aria-describedby': `${id}-detail` })}
      onClick={() => onChange(!on)}
    >
      <span class="switch-words">
        <span class="switch-label" id={`${id}-label`}>
          {label}
        </span>
        {detail !== undefined && (
          <span class="soft" id={`${id}-detail`}>
            {detail}
          </span>
        )}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
