import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../design/button';
import type { LanguageFinder } from '../design/school-words';
import { useWords } from '../words-context';
import { PackChangeList } from './pack-changes';
import '../design/fold.css';
import './pack-preview.css';

/** What a parent looks at before saying yes to a pack. */
export type PackPreviewProps = Readonly<{
  school: string;
  /** Title, version and date of the code. */
  edition: string;
  /** The host the complaints link opens, as the browser resolves it. */
  complaintsHost: string;
  /** Everything that will be looked for in a draft. */
  names: readonly string[];
  /** Sentences about names that are too short or too common to be used everywhere. */
  nameRemarks: readonly string[];
  /** Five words that are the same wherever the same pack is. */
  fingerprint: readonly string[];
  /** Sentences about what the school should look at; the pack works all the same. */
  remarks: readonly string[];
  /** True when this takes the place of a pack of the same school. */
  replaces: boolean;
  /** What differs from that pack; null where nothing a parent reads does, or there was none. */
  changes: Parameters<typeof PackChangeList>[0]['changes'] | null;
  /** Tells the language of the school's words. */
  langOf: LanguageFinder;
  onYes: () => void;
  onNo: () => void;
}>;

/** A pack before it is added: what it holds in short, then yes or no. Takes the focus when it appears. */
export function PackPreview(props: PackPreviewProps) {
  const { say, list } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="sheet preview">
      <h2 ref={heading} tabIndex={-1}>
        {say('home.previewTitle', { school: props.school })}
      </h2>
      <dl>
        <dt>{say('home.previewCode')}</dt>
        <dd>{props.edition}</dd>
        <dt>{say('home.previewComplaints')}</dt>
        <dd>
          <strong dir="ltr">{props.complaintsHost}</strong>
        </dd>
        <dt>{say('home.previewNames')}</dt>
        <dd class="stack-tight" dir="auto">
          <span>{list(props.names)}</span>
          {props.nameRemarks.map((remark) => (
            <span class="soft" key={remark}>
              {remark}
            </span>
          ))}
        </dd>
        <dt>{say('home.previewFingerprint')}</dt>
        <dd class="stack-tight">
          <ol class="fingerprint" role="list" lang="en" dir="ltr">
            {props.fingerprint.map((word, index) => (
              <li key={index}>{word}</li>
            ))}
          </ol>
          <span class="soft">{say('home.previewFingerprintDetail')}</span>
        </dd>
      </dl>
      {props.replaces && <p>{say('home.previewReplaces')}</p>}
      {props.changes && <PackChangeList changes={props.changes} langOf={props.langOf} />}
      {props.remarks.length > 0 && (
        <details class="fold">
          <summary>{say('home.previewRemarks', { count: props.remarks.length })}</summary>
          <ul>
            {props.remarks.map((remark) => (
              <li key={remark} dir="auto">
                {remark}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        <Button look="main" onClick={props.onYes}>
          {say('home.previewYes')}
        </Button>
        <Button onClick={props.onNo}>{say('home.previewNo')}</Button>
      </div>
    </section>
  );
}
