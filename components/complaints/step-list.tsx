import { useWords } from '../words-context';
import './step-list.css';

/** The usual steps of a complaint, first to last, in words already chosen for the nation and kind of school. */
export function StepList({ steps }: Readonly<{ steps: readonly string[] }>) {
  const { number } = useWords();
  return (
    <ol class="steps" role="list">
      {steps.map((step, index) => (
        <li key={step}>
          <span class="steps-number" aria-hidden="true">
            {number(index + 1)}
          </span>
          <p>{step}</p>
        </li>
      ))}
    </ol>
  );
}
