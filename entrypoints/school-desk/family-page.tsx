import { Button } from '@/components/design/button';
import { Notice } from '@/components/design/notice';
import { OutsideLink } from '@/components/design/outside-link';
import { PageHeading } from '@/components/frame/page-heading';
import { ReaderFrame } from '@/components/school-desk/desk-frame';
import { FamilyCode } from '@/components/school-desk/family-code';
import { FiveWords } from '@/components/school-desk/five-words';
import { TextField } from '@/components/school-desk/text-field';
import { decodePack, displayHost, encodePack, type SchoolPack } from '@/lib/packs';
import { schoolLanguage } from '@/lib/reminders';
import type { Words } from '@/lib/words';
import { useMemo, useState } from 'preact/hooks';
import { editionOf, sentencesFor } from '../home/describe-pack';
import { copyText } from './copy-text';
import { stepHash } from './desk-route';
import { useFingerprint } from './use-fingerprint';

/** What a set-up link brings along: the school's code and links to read, and a code for the extension to copy. */
export function FamilyPage({ code, words }: Readonly<{ code: string; words: Words }>) {
  const { say } = words;
  const reading = useMemo(() => decodePack(code), [code]);
  return (
    <ReaderFrame>
      {reading.ok ? (
        <Code pack={reading.pack} words={words} />
      ) : (
        <>
          <PageHeading title={say('desk.familyBroken')} takeFocus={false} />
          <ul>
            {sentencesFor(reading.faults, words).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p class="no-print">
        <a href={stepHash('start')}>{say('desk.familyDesk')}</a>
      </p>
    </ReaderFrame>
  );
}

function Code({ pack, words }: Readonly<{ pack: SchoolPack; words: Words }>) {
  const { say } = words;
  const fingerprint = useFingerprint(pack);
  const { complaints } = pack;
  const langOf = (text: string) => schoolLanguage(text, pack.school.nation);
  return (
    <>
      <PageHeading
        title={say('desk.familyTitle', { school: pack.school.name })}
        lead={editionOf(pack, words)}
        takeFocus={false}
      />
      <Notice look>{say('home.codeBanner')}</Notice>
      <p>
        {say('home.codeComplaints')}{' '}
        <OutsideLink href={complaints.url} lang={langOf(complaints.title)}>
          {complaints.title}
        </OutsideLink>{' '}
        <bdi dir="ltr">{displayHost(complaints.url)}</bdi>
      </p>
      <section class="sheet stack no-print">
        <h2>{say('desk.familyUse')}</h2>
        {fingerprint && <FiveWords lead={say('desk.familyWords')} words={fingerprint} />}
        <CodeToCopy pack={pack} words={words} />
        <p>{say('desk.familyPhone')}</p>
        <p>{say('desk.familyNever')}</p>
      </section>
      <FamilyCode sections={pack.code.sections} langOf={langOf} />
    </>
  );
}

function CodeToCopy({ pack, words: { say } }: Readonly<{ pack: SchoolPack; words: Words }>) {
  const code = useMemo(() => encodePack(pack), [pack]);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <p>{say('desk.familyHow')}</p>
      <TextField
        kind="lines"
        name="code"
        rows={3}
        label={say('desk.familyCode')}
        value={code}
        onType={() => undefined}
      />
      <div class="row">
        <Button onClick={() => void copyText(code).then(setCopied)}>
          {say('desk.familyCopy')}
        </Button>
        <span role="status">
          {copied !== null && say(copied ? 'desk.familyCopied' : 'desk.linkNotCopied')}
        </span>
      </div>
    </>
  );
}
