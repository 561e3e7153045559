import Mousetrap from 'mousetrap';
import { countShortcut } from '../shared/record';
import { moveTo } from '../shared/route';

/**
 * X's one-letter shortcuts, on the document in the bubble phase. A key typed into a field is let pass,
 * the field being told by the first node of the event's composed path.
 */
export function startShortcuts(): void {
  const trap = new Mousetrap();
  trap.stopCallback = (event) => {
    const first = event.composedPath()[0];
    return (
      first instanceof HTMLElement &&
      (first.matches('input, select, textarea') || first.isContentEditable)
    );
  };
  const bind = (keys: string, act: () => void): void => {
    trap.bind(keys, () => {
      countShortcut(keys);
      act();
      return false;
    });
  };
  bind('n', () => moveTo('/compose/post'));
  bind('g h', () => moveTo('/home'));
  for (const keys of ['x', 'u', 'b']) bind(keys, () => undefined);
}
