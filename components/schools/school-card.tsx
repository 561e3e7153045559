import { useRef } from 'preact/hooks';
import { Button, ButtonLink } from '../design/button';
import { Notice } from '../design/notice';
import { OutsideLink } from '../design/outside-link';
import { useWords } from '../words-context';
import { NameChips } from './name-chips';
import { TeachName } from './teach-name';
import '../design/fold.css';
import './school-card.css';

/** A school the parent has added, with everything that can be done about it. */
export type SchoolCardProps = Readonly<{
  name: string;
  /** Title, version and date of its code. */
  edition: string;
  /** Says that the copy is old; null while it is not. */
  old: string | null;
  codeHref: string;
  /** `lang` is the language of the title, as a BCP 47 tag. */
  complaints: Readonly<{ title: string; url: string; lang: string }>;
  /** Names out of the pack. */
  names: readonly string[];
  /** Names the parent taught. */
  taught: readonly string[];
  /** Names that were not about this school, by the parent's word. */
  refused: readonly string[];
  /** Whether the code was read: the note of the day, a request to read it again, or neither yet. */
  read: Readonly<{ note: string | null; again: boolean }>;
  onRead: () => void;
  onTeach: (name: string) => void;
  onForget: (name: string) => void;
  onTakeBack: (form: string) => void;
  onRemove: () => void;
}>;

/** One school: its code, its complaints procedure, the names looked for, and a way to remove it. */
export function SchoolCard(props: SchoolCardProps) {
  const { say } = useWords();
  const { name: school } = props;
  return (
    <section class="sheet school" aria-label={school}>
      <div class="school-head">
        <h2>
          <bdi>{school}</bdi>
        </h2>
        <p class="soft">{props.edition}</p>
      </div>
      {props.old !== null && <Notice look>{props.old}</Notice>}
      <div class="row">
        <ButtonLink look="main" href={props.codeHref}>
          {say('home.readCode')}
        </ButtonLink>
        <OutsideLink href={props.complaints.url} lang={props.complaints.lang}>
          {props.complaints.title}
        </OutsideLink>
      </div>
      <ReadNote {...props} />
      <SchoolNames {...props} />
      <div>
        <Button look="quiet" onClick={props.onRemove}>
          {say('home.removeSchool', { school })}
        </Button>
      </div>
    </section>
  );
}

/** The parent's own note of having read the code. It is not sent, and no name goes with it. */
function ReadNote({ read, onRead }: SchoolCardProps) {
  const { say } = useWords();
  if (read.note !== null) return <p class="soft">{read.note}</p>;
  const button = (
    <Button small onClick={onRead}>
      {say('schools.readIt')}
    </Button>
  );
  if (!read.again) return <div>{button}</div>;
  return (
    <Notice look action={button}>
      {say('schools.readAgain')}
    </Notice>
  );
}

function SchoolNames({ name: school, names, taught, refused, ...on }: SchoolCardProps) {
  const { say } = useWords();
  const summary = useRef<HTMLElement>(null);
  /** A name that is taken away takes its button with it, so the focus is brought to where it is still found. */
  const withFocusKept = (act: (name: string) => void) => (name: string) => {
    summary.current?.focus();
    act(name);
  };
  return (
    <details class="fold">
      <summary ref={summary}>{say('home.namesTitle')}</summary>
      <div class="stack">
        <p>{say('home.namesDetail')}</p>
        <NameChips label={say('home.namesTitle')} names={names} />
        {taught.length > 0 && (
          <>
            <h3>{say('home.taughtTitle')}</h3>
            <NameChips
              label={say('home.taughtTitle')}
              names={taught}
              onRemove={withFocusKept(on.onForget)}
              removeLabel={(name) => say('home.forgetName', { name })}
            />
          </>
        )}
        <TeachName onTeach={on.onTeach} />
        {refused.length > 0 && (
          <>
            <h3>{say('home.refusedTitle')}</h3>
            <p>{say('home.refusedDetail', { school })}</p>
            <NameChips
              label={say('home.refusedTitle')}
              names={refused}
              onRemove={withFocusKept(on.onTakeBack)}
              removeLabel={(name) => say('home.takeBack', { name })}
            />
          </>
        )}
      </div>
    </details>
  );
}
