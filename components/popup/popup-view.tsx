import type { SiteState } from '@/lib/messages';
import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../design/button';
import { Notice } from '../design/notice';
import { OutsideLink } from '../design/outside-link';
import { PauseChoices, type PauseLength } from '../settings/pause-choices';
import { SiteSwitches } from '../sites/site-switches';
import { useWords } from '../words-context';
import './popup-view.css';

/** A school in the pop-up, with its two ways. */
export type PopupSchool = Readonly<{
  id: string;
  name: string;
  codeHref: string;
  /** `lang` is the language of the title, as a BCP 47 tag. */
  complaints: Readonly<{ title: string; url: string; lang: string }>;
}>;

/** What the tab in front is: a site that is read, with whether a box is in sight, or anything else. */
export type TabInFront =
  | Readonly<{ kind: 'read'; site: SiteState; boxInSight: boolean }>
  | Readonly<{ kind: 'other'; sites: readonly SiteState[] }>;

/** Everything the pop-up shows, and what can be done in it. */
export type PopupViewProps = Readonly<{
  tab: TabInFront;
  schools: readonly PopupSchool[];
  /** Says that it is paused and until when; null while it is not. */
  paused: string | null;
  /** Says that words were kept on an earlier day; null when there are none. */
  kept: string | null;
  shelfHref: string;
  /** True when the browser would not store the last change. */
  refused: boolean;
  homeHref: string;
  addSchoolHref: string;
  onSite: (id: SiteState['id'], on: boolean) => void;
  onPause: (length: PauseLength) => void;
  onResume: () => void;
}>;

/** The small window behind the toolbar button. */
export function PopupView(props: PopupViewProps) {
  const { say } = useWords();
  const { tab, paused } = props;
  return (
    <PopupFrame>
      {props.kept !== null && (
        <Notice
          action={
            <ButtonLink small newTab href={props.shelfHref}>
              {say('letter.lookAtIt')}
            </ButtonLink>
          }
        >
          {props.kept}
        </Notice>
      )}
      <section>
        {tab.kind === 'other' && <p>{say('popup.elsewhere')}</p>}
        {tab.kind === 'read' && paused === null && <Sight inSight={tab.boxInSight} />}
        <SiteSwitches
          sites={tab.kind === 'read' ? [tab.site] : tab.sites}
          onChange={props.onSite}
        />
      </section>
      <PopupSchools schools={props.schools} addSchoolHref={props.addSchoolHref} />
      <section>
        <h2>{say('popup.pauseTitle')}</h2>
        {props.refused && (
          <Notice look announced>
            {say('home.notStored')}
          </Notice>
        )}
        <PauseChoices paused={paused} onPause={props.onPause} onResume={props.onResume} />
      </section>
      <section>
        <a href={props.homeHref} target="_blank">
          {say('popup.openHome')}
        </a>
      </section>
    </PopupFrame>
  );
}

/** What the pop-up says when what is kept can't be opened. */
export function PopupClosed() {
  const { say } = useWords();
  return (
    <PopupFrame>
      <Notice look>
        <p>{say('home.cannotOpen')}</p>
      </Notice>
    </PopupFrame>
  );
}

function PopupFrame({ children }: Readonly<{ children: ComponentChildren }>) {
  const { say } = useWords();
  return (
    <main class="popup">
      <h1 class="brand">
        <img src="/icon/mark.svg" alt="" />
        {say('popup.title')}
      </h1>
      {children}
    </main>
  );
}

function Sight({ inSight }: Readonly<{ inSight: boolean }>) {
  const { say } = useWords();
  return (
    <div class="sight" data-seen={inSight}>
      <span class="sight-dot" aria-hidden="true" />
      <div>
        <p>
          <strong>{say(inSight ? 'popup.canSeeBox' : 'popup.cannotSeeBox')}</strong>
        </p>
        <p class="soft">{say(inSight ? 'popup.canSeeBoxDetail' : 'popup.cannotSeeBoxDetail')}</p>
      </div>
    </div>
  );
}

function PopupSchools({
  schools,
  addSchoolHref,
}: Readonly<{ schools: readonly PopupSchool[]; addSchoolHref: string }>) {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('popup.schoolsTitle')}</h2>
      {schools.length === 0 ? (
        <>
          <p>{say('popup.noSchool')}</p>
          <ButtonLink look="main" small newTab href={addSchoolHref}>
            {say('popup.addSchool')}
          </ButtonLink>
        </>
      ) : (
        <ul class="popup-schools" role="list">
          {schools.map(({ id, name, codeHref, complaints }) => (
            <li key={id}>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              <div class="popup-links">
                <OutsideLink href={complaints.url} lang={complaints.lang}>
                  {complaints.title}
                </OutsideLink>
                <a href={codeHref} target="_blank">
                  {say('popup.readCode')}
                </a>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
