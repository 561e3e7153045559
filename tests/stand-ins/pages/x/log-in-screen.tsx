import type { ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { fieldText } from '../shared/field-text';
import { recordSubmission } from '../shared/record';
import { words } from './words';

/** The log-in dialog: fields that are no draft. */
export function LogInScreen(): ReactNode {
  return (
    <div className={classOf('backdrop')}>
      <div role="dialog" aria-modal="true" className={classOf('dialog', 'log-in')}>
        <h1>{words.logIn}</h1>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            recordSubmission('log-in', fieldText(event.currentTarget, 'text'));
          }}
        >
          <input
            name="text"
            type="text"
            autoComplete="username"
            aria-label={words.phoneOrName}
            placeholder={words.phoneOrName}
            className={classOf('field')}
          />
          <input
            name="password"
            type="password"
            autoComplete="current-password"
            aria-label={words.password}
            placeholder={words.password}
            className={classOf('field')}
          />
          <button type="submit" data-testid="LoginForm_Login_Button" className={classOf('send')}>
            {words.logIn}
          </button>
        </form>
      </div>
    </div>
  );
}
