import { useWords } from '../words-context';

/** A short guide to a letter that gets an answer. */
export function LetterGuide() {
  const { say } = useWords();
  return (
    <section class="stack-tight no-print letter-guide">
      <h2>{say('letter.guideTitle')}</h2>
      <ul class="stack-tight">
        <li>{say('letter.guideWhat')}</li>
        <li>{say('letter.guideWhen')}</li>
        <li>{say('letter.guideRight')}</li>
        <li>{say('letter.guideAnswer')}</li>
        <li>{say('letter.guideCalm')}</li>
      </ul>
    </section>
  );
}
