import { useState, type ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { recordSubmission } from '../shared/record';
import { useRebuildRound } from '../shared/rerender';
import { followLabel } from './follow-label';
import type { Profile } from './profiles';
import { profiles } from './profiles';
import { words } from './words';

/** A profile: its name and handle, "Follow", and below it a list of others to follow. */
export function ProfileScreen({ profile }: { profile: Profile }): ReactNode {
  return (
    <>
      <div className={classOf('profile')}>
        <div data-testid="UserName" className={classOf('profile-part')}>
          <div>
            <b>{profile.name}</b>
          </div>
          <div className={classOf('quiet')}>@{profile.handle}</div>
        </div>
        <div className={classOf('profile-part')}>
          <button type="button" data-testid="userActions" aria-label="⋯">
            ⋯
          </button>
          <Follow profile={profile} />
        </div>
      </div>
      <section role="region">
        {profiles
          .filter((other) => other !== profile)
          .map((other) => (
            <div key={other.handle} data-testid="UserCell">
              <b>{other.name}</b> @{other.handle} <Follow profile={other} />
            </div>
          ))}
      </section>
    </>
  );
}

function Follow({ profile: { id, name, handle } }: { profile: Profile }): ReactNode {
  const [follows, setFollows] = useState(false);
  const round = useRebuildRound();
  return (
    <div data-testid="placementTracking">
      <button
        key={`${String(follows)} ${round}`}
        type="button"
        role="button"
        data-testid={`${id}-${follows ? 'unfollow' : 'follow'}`}
        aria-label={followLabel(handle)}
        className={classOf('send')}
        onClick={() => {
          recordSubmission(follows ? 'unfollow' : 'follow', name);
          setFollows(!follows);
        }}
      >
        {follows ? words.following : words.follow}
      </button>
    </div>
  );
}
