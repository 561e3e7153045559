import { TextArea } from '../design/text-area';
import { TextField } from '../design/text-field';
import { useWords } from '../words-context';
import './letter.css';
import { LetterGuide } from './letter-guide';

/** The fixed first and last line of a letter, in the school's language. */
export type LetterFrame = Readonly<{ greeting: string; closing: string; lang: string }>;

/** The letter as it is written, with the guide beside it; on paper only the letter is left. */
export function LetterSheet({
  frame,
  text,
  name,
  onText,
  onName,
}: Readonly<{
  frame: LetterFrame;
  text: string;
  name: string;
  onText: (text: string) => void;
  onName: (name: string) => void;
}>) {
  const { say } = useWords();
  return (
    <section class="sheet letter">
      <div class="stack letter-words">
        <h2 class="no-print">{say('letter.letterTitle')}</h2>
        <p lang={frame.lang} dir="ltr">
          {frame.greeting}
        </p>
        <div class="no-print">
          <TextArea label={say('letter.wordsLabel')} value={text} onInput={onText} rows={12} />
        </div>
        <p class="only-print letter-text" dir="auto">
          {text}
        </p>
        <p lang={frame.lang} dir="ltr">
          {frame.closing}
        </p>
        <div class="no-print">
          <TextField
            label={say('letter.nameLabel')}
            value={name}
            onInput={onName}
            autoComplete="name"
          />
        </div>
        <p class="only-print" dir="auto">
          {name}
        </p>
      </div>
      <LetterGuide />
    </section>
  );
}
