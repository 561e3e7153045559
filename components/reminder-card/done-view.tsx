import type { CardContent, DoneScope } from '@/lib/reminders';

/** The word after a dismissal, with the way back. */
export function DoneView({
  content,
  scope,
  onUndo,
}: Readonly<{ content: CardContent; scope: DoneScope; onUndo: () => void }>) {
  if (content.kind === 'help') return null;
  const { done, undo } = content.dismiss;
  return (
    <div class="done">
      <p>{done[scope]}</p>
      {scope !== 'site-off' && scope !== 'not-kept' && (
        <button type="button" class="link" onClick={onUndo}>
          {undo}
        </button>
      )}
    </div>
  );
}
