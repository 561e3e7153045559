import { useWords } from '../words-context';
import './step-trail.css';

/** Where the parent is in a row of steps; `current` counts from 0. */
export function StepTrail({
  steps,
  current,
}: Readonly<{ steps: readonly string[]; current: number }>) {
  const { say, number } = useWords();
  return (
    <ol class="trail" aria-label={say('home.stepOf', { step: current + 1, count: steps.length })}>
      {steps.map((name, index) => (
        <li key={name} {...(index === current ? { 'aria-current': 'step' } : {})}>
          <span class="trail-mark" aria-hidden="true">
            {number(index + 1)}
          </span>
          <span class="trail-name">{name}</span>
        </li>
      ))}
    </ol>
  );
}
