import { LetterWays } from '@/components/letter/letter-ways';
import type { SchoolState } from '@/lib/messages';
import { writeWordFile } from '@/lib/packs';
import { useState } from 'preact/hooks';
import { letterParts, letterText, mailtoLink, type Letter } from './compose-letter';
import type { PageProps } from './page-props';
import { saveFile } from './save-file';

const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Copy, print, save, hand to the email program or keep a letter: each by the parent's press, none by itself. */
export function LetterSending({
  school: { id, pack },
  letter,
  words: { say },
  change,
}: PageProps & Readonly<{ school: SchoolState; letter: Letter }>) {
  const [said, setSaid] = useState('');
  const email = pack.contact?.email ?? '';
  const mailto = mailtoLink(letter, email);

  async function copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(letterText(letter)).then(
      () => true,
      () => false,
    );
    setSaid(say(copied ? 'letter.copied' : 'letter.notCopied'));
  }

  async function saveWordFile(): Promise<void> {
    try {
      const blocks = letterParts(letter).map((text) => ({ kind: 'text', text }) as const);
      saveFile('letter.docx', WORD_FILE, await writeWordFile(letter.subject, blocks));
      setSaid('');
    } catch {
      setSaid(say('letter.notWordFile'));
    }
  }

  async function keep(): Promise<void> {
    if (letter.text.trim() === '') return;
    const stored = await change({
      kind: 'keep-words',
      id: crypto.randomUUID(),
      school: id,
      text: letter.text,
    });
    if (stored) setSaid(say('letter.kept', { shelf: say('home.menuShelf') }));
  }

  return (
    <>
      <LetterWays
        mailto={mailto}
        mailDetail={mailDetail()}
        said={said}
        onCopy={() => void copy()}
        onPrint={() => print()}
        onWordFile={() => void saveWordFile()}
        onKeep={() => void keep()}
      />
      <p class="soft no-print">{say('letter.notSaved', { keep: say('letter.keep') })}</p>
    </>
  );

  function mailDetail(): string {
    if (mailto === null) return say('letter.emailLong', { copy: say('letter.copy') });
    return email === '' ? say('letter.emailNoAddress') : say('letter.emailTo', { email });
  }
}
