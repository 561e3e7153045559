import { Button } from '../design/button';
import { useWords } from '../words-context';

/** Ways to use a finished letter; nothing is sent by any of them. `said` is what came of the last press. */
export function LetterWays({
  mailto,
  mailDetail,
  said,
  onCopy,
  onPrint,
  onWordFile,
  onKeep,
}: Readonly<{
  /** The letter as an email link; null where it is too long for one. */
  mailto: string | null;
  mailDetail: string;
  said: string;
  onCopy: () => void;
  onPrint: () => void;
  onWordFile: () => void;
  onKeep: () => void;
}>) {
  const { say } = useWords();
  return (
    <section class="stack no-print">
      <h2>{say('letter.sendTitle')}</h2>
      <div class="row">
        <Button look="main" onClick={onCopy}>
          {say('letter.copy')}
        </Button>
        <Button onClick={onPrint}>{say('letter.print')}</Button>
        <Button onClick={onWordFile}>{say('letter.wordFile')}</Button>
        {mailto !== null && (
          <a class="button" href={mailto}>
            {say('letter.email')}
          </a>
        )}
        <Button onClick={onKeep}>{say('letter.keep')}</Button>
      </div>
      <p class="soft">{mailDetail}</p>
      <p role="status">{said}</p>
    </section>
  );
}
