import type { ClauseCard, DismissScope, QuietMark, QuotedClause, RouteCard } from '@/lib/reminders';
import { useState } from 'preact/hooks';
import { OutsideLink } from './outside-link';

/** The card about the school's code: its words first and marked as its own, ours after them, then the ways on. */
export function CodeView({
  content,
  onWholeCode,
  onWriteToSchool,
  onDismiss,
}: Readonly<{
  content: ClauseCard | RouteCard | QuietMark;
  onWholeCode: () => void;
  onWriteToSchool: () => void;
  onDismiss: (scope: DismissScope) => void;
}>) {
  return (
    <>
      <p class="why">{content.why}</p>
      {content.kind === 'clause' && content.clause && <Quote clause={content.clause} />}
      <p>{content.lines.join(' ')}</p>
      <p class="still">{content.canStillPost}</p>
      <div class="ways">
        {content.kind === 'route' && <OutsideLink link={content.route} kind="main" />}
        <OutsideLink link={content.complaints} {...(content.kind === 'route' ? {} : MAIN)} />
        <button type="button" class="link" onClick={onWholeCode}>
          {content.wholeCode}
        </button>
        {content.writeToSchool !== null && (
          <button type="button" class="link" onClick={onWriteToSchool}>
            {content.writeToSchool}
          </button>
        )}
      </div>
      <Dismissal choices={content.dismiss} onDismiss={onDismiss} />
    </>
  );
}

const MAIN = { kind: 'main' } as const;

function Quote({ clause }: Readonly<{ clause: QuotedClause }>) {
  return (
    <figure>
      <p>{clause.intro}</p>
      <blockquote lang={clause.lang || undefined} dir="auto">
        {clause.text}
      </blockquote>
      <figcaption>{clause.source}</figcaption>
    </figure>
  );
}

function Dismissal({
  choices,
  onDismiss,
}: Readonly<{ choices: ClauseCard['dismiss']; onDismiss: (scope: DismissScope) => void }>) {
  const [open, setOpen] = useState(false);
  const scopes: readonly (readonly [DismissScope, string | null])[] = [
    ['keep', choices.keep],
    ['this-draft', choices.thisDraft],
    ['not-my-school', choices.notMySchool],
    ['until-tomorrow', choices.untilTomorrow],
    ['site-off', choices.siteOff],
  ];
  return (
    <div class="dismissal">
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {choices.label}
      </button>
      {open && (
        <ul>
          {scopes.map(
            ([scope, label]) =>
              label !== null && (
                <li key={scope}>
                  <button type="button" class="choice" onClick={() => onDismiss(scope)}>
                    {label}
                  </button>
                </li>
              ),
          )}
        </ul>
      )}
    </div>
  );
}
