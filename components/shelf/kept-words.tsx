import { Button, ButtonLink } from '../design/button';
import { useWords } from '../words-context';
import './kept-words.css';

/** One text that is kept, with what can be done with it. `school` is null where that has been removed. */
export function KeptWordsCard({
  title,
  school,
  left,
  text,
  letterHref,
  onErase,
}: Readonly<{
  title: string;
  school: string | null;
  /** When it goes, in words. */
  left: string;
  text: string;
  letterHref: string;
  onErase: () => void;
}>) {
  const { say } = useWords();
  return (
    <section class="sheet stack">
      <div class="stack-tight">
        <h2>{title}</h2>
        {school !== null && <p class="soft">{say('letter.shelfAbout', { school })}</p>}
      </div>
      <p class="kept-words" dir="auto">
        {text}
      </p>
      <p class="soft">{left}</p>
      <div class="row">
        <ButtonLink small href={letterHref}>
          {say('letter.shelfLetter')}
        </ButtonLink>
        <Button small onClick={onErase}>
          {say('letter.shelfErase')}
        </Button>
      </div>
    </section>
  );
}
