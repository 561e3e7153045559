import type { CardContent, DismissScope, DoneScope } from '@/lib/reminders';
import type { ComponentChildren } from 'preact';
import { CodeView } from './code-view';
import { DoneView } from './done-view';
import { HelpView } from './help-view';
import { BubbleIcon, CloseIcon } from './icons';

/** How much of the card stands open: the whole card, a small button that opens it, or the word after a dismissal. */
export type CardView =
  | Readonly<{ open: true }>
  | Readonly<{ open: false; label: string }>
  | Readonly<{ open: 'done'; scope: DoneScope }>;

/** What the parent can do with a card. */
export type CardEvents = Readonly<{
  onOpen(): void;
  onClose(): void;
  onDismiss(scope: DismissScope): void;
  onUndo(): void;
  onWholeCode(): void;
  onWriteToSchool(): void;
}>;

/** The card beside a composer, in whichever state it stands. */
export function ReminderCard({
  content,
  view,
  ...events
}: Readonly<{ content: CardContent; view: CardView }> & CardEvents) {
  if (view.open === false)
    return (
      <button type="button" class="pill" aria-expanded="false" onClick={events.onOpen}>
        <BubbleIcon />
        <span class={content.kind === 'mark' ? 'unseen' : undefined}>{view.label}</span>
      </button>
    );
  return (
    <CardShell content={content} onClose={events.onClose}>
      {view.open === 'done' ? (
        <DoneView content={content} scope={view.scope} onUndo={events.onUndo} />
      ) : content.kind === 'help' ? (
        <HelpView content={content} />
      ) : (
        <CodeView content={content} {...events} />
      )}
    </CardShell>
  );
}

function CardShell({
  content,
  onClose,
  children,
}: Readonly<{ content: CardContent; onClose: () => void; children: ComponentChildren }>) {
  return (
    <section class="card" aria-labelledby="title" tabIndex={-1}>
      <header>
        <BubbleIcon />
        <h2 id="title">{content.title}</h2>
        <button type="button" class="close" aria-label={content.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <div class="body">{children}</div>
    </section>
  );
}
