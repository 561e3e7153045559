import { useEffect, useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { knobs } from '../shared/page-knobs';
import { recordSubmission } from '../shared/record';
import { useRebuildRound } from '../shared/rerender';
import { moveTo } from '../shared/route';
import { Button } from './button';
import { profiles, type Profile } from './profiles';
import { words } from './words';

/** The profile at `path`: the name, "Add friend" with a copy nobody sees, and people one may know. */
export function ProfileScreen({ path }: { path: string }): ReactNode {
  const profile = profiles.find((each) => each.path === path);
  useEffect(() => {
    if (!profile) return;
    document.title = `(2) ${profile.name} | Facebook`;
    noteFirst(profile);
  }, [profile]);
  if (!profile) return null;
  const others = profiles.filter((each) => each !== profile);
  return (
    <div role="main" className={classOf('main', 'alone')}>
      <div className={classOf('card')}>
        <h1 className={classOf('group-name')}>{profile.name}</h1>
        <Controls key={profile.path} name={profile.name} />
      </div>
      <div className={classOf('card')}>
        <h2>{words.mayKnow}</h2>
        {others.map((other) => (
          <div key={other.path} className={classOf('actions')}>
            <a
              href={other.path}
              role="link"
              onClick={(event) => {
                event.preventDefault();
                moveTo(other.path);
              }}
            >
              {other.name}
            </a>
            <Button
              label={other.plainLabel ? words.addFriend : addLabel(other.name)}
              onPress={() => recordSubmission('friend-request', other.name)}
            >
              {words.addFriend}
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The row at the head: pressing "Add friend" turns it into "Cancel request", and the other way round. */
function Controls({ name }: { name: string }): ReactNode {
  const [asked, setAsked] = useState(false);
  const round = useRebuildRound();
  return (
    <div className={classOf('actions')}>
      <div aria-hidden="true" className={classOf('decoy')}>
        <div role="button" tabIndex={-1} aria-label={addLabel(name)} className={classOf('button')}>
          {words.addFriend}
        </div>
      </div>
      <div>
        <Button
          key={`${String(asked)} ${round}`}
          label={asked ? cancelLabel(name) : addLabel(name)}
          look="main"
          onPress={() => {
            recordSubmission(asked ? 'friend-cancel' : 'friend-request', name);
            setAsked(!asked);
          }}
        >
          {asked ? words.cancelRequest : words.addFriend}
        </Button>
      </div>
      <Button label={words.message} />
    </div>
  );
}

/** Facebook leaves the first profile's name in the page's head when it moves on to another. */
function noteFirst({ name }: Profile): void {
  if (document.querySelector('meta[property="og:title"]')) return;
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'og:title');
  meta.content = name;
  document.head.append(meta);
}

function addLabel(name: string): string {
  return {
    en: `Add Friend ${name}`,
    de: `${name} als Freund/in hinzufügen`,
    ar: `إضافة ${name} كصديق`,
  }[knobs.lang];
}

function cancelLabel(name: string): string {
  return {
    en: `Cancel Request ${name}`,
    de: `Anfrage an ${name} abbrechen`,
    ar: `إلغاء طلب ${name}`,
  }[knobs.lang];
}
