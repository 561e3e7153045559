import { Button } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { PageHeading } from '@/components/frame/page-heading';
import { FindingList } from '@/components/school-desk/finding-list';
import { FiveWords } from '@/components/school-desk/five-words';
import { TextField } from '@/components/school-desk/text-field';
import { packOfDraft, qrSquare, type Fingerprint, type SchoolPack } from '@/lib/packs';
import { useMemo, useState } from 'preact/hooks';
import { copyText } from './copy-text';
import { describeCheck } from './describe-check';
import type { DeskProps } from './desk-props';
import { Papers } from './papers';
import { fileStem, saveFile } from './save-file';
import { setUpLink } from './set-up-link';
import { useFingerprint } from './use-fingerprint';

/** The media type of a pack file. */
const PACK_TYPE = 'application/vnd.quiet-word.school-pack+json';

/** What the page for families is called where it is built. */
const FAMILY_PAGE = 'school-desk.html';

/** The pack file, the set-up link and the papers, once the pack has all it needs. */
export function HandOutPage({ desk, words, moved }: DeskProps) {
  const { say } = words;
  const reading = useMemo(() => packOfDraft(desk.draft), [desk.draft]);
  const pack = reading.ok ? reading.pack : null;
  const fingerprint = useFingerprint(pack);
  return (
    <>
      <div class="no-print">
        <PageHeading
          title={say('desk.handOutTitle')}
          lead={say('desk.handOutLead')}
          takeFocus={moved}
        />
      </div>
      {!pack && (
        <section class="sheet stack">
          <h2>{say('desk.needed')}</h2>
          <FindingList findings={describeCheck(desk.draft, words).needed} />
        </section>
      )}
      {pack && fingerprint && (
        <Ready pack={pack} fingerprint={fingerprint} desk={desk} words={words} />
      )}
    </>
  );
}

function Ready({
  pack,
  fingerprint,
  desk,
  words,
}: Readonly<{ pack: SchoolPack; fingerprint: Fingerprint }> & Pick<DeskProps, 'desk' | 'words'>) {
  const { say } = words;
  const stem = fileStem(pack.school.name);
  const link = useMemo(() => setUpLink(pack, desk.linkPage), [pack, desk.linkPage]);
  return (
    <>
      <section class="sheet stack no-print">
        <h2>{say('desk.packTitle')}</h2>
        <p>{say('desk.packDetail')}</p>
        <div>
          <Button
            look="main"
            onClick={() =>
              saveFile(`${stem}.schoolpack.json`, `${JSON.stringify(pack, null, 2)}\n`, PACK_TYPE)
            }
          >
            {say('desk.packButton')}
          </Button>
        </div>
        <FiveWords
          lead={say('desk.fiveWords')}
          words={fingerprint}
          detail={say('desk.fiveWordsDetail')}
        />
      </section>
      <SetUpLink desk={desk} words={words} link={link} />
      <Papers pack={pack} setUp={{ link, words: fingerprint }} stem={stem} words={words} />
    </>
  );
}

function SetUpLink({
  desk: { linkPage, changeLinkPage },
  words: { say },
  link,
}: Pick<DeskProps, 'desk' | 'words'> & Readonly<{ link: string | null }>) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const tooLong = useMemo(() => link !== null && qrSquare(link) === null, [link]);
  const wrong = linkPage.trim() !== '' && link === null;
  return (
    <section class="sheet stack no-print">
      <h2>{say('desk.linkTitle')}</h2>
      <p>{say('desk.linkDetail', { file: FAMILY_PAGE })}</p>
      <TextField
        kind="link"
        name="linkPage"
        label={say('desk.linkLabel')}
        value={linkPage}
        onType={changeLinkPage}
        faults={wrong ? [say('desk.linkWrong')] : []}
      />
      {link === null ? (
        <p class="soft">{say('desk.linkNone')}</p>
      ) : (
        <div class="row">
          <Button small onClick={() => void copyText(link).then(setCopied)}>
            {say('desk.linkCopy')}
          </Button>
          <span role="status">
            {copied !== null && say(copied ? 'desk.linkCopied' : 'desk.linkNotCopied')}
          </span>
        </div>
      )}
      {tooLong && <Notice look>{say('desk.qrTooLong')}</Notice>}
    </section>
  );
}
