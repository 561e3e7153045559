import { PageHeading } from '@/components/frame/page-heading';
import { PermissionList } from '@/components/permissions/permission-list';
import { browser } from 'wxt/browser';
import { describePermissions } from './describe-permissions';
import type { PageProps } from './page-props';

/** What the browser lets the extension do, by the manifest's own values. */
export function PermissionsPage({ words, moved }: PageProps) {
  const { say } = words;
  const { always, asked, policy } = describePermissions(browser.runtime.getManifest(), words);
  return (
    <>
      <PageHeading
        title={say('home.permissionsTitle')}
        lead={say('home.permissionsLead')}
        takeFocus={moved}
      />
      <section class="sheet stack">
        <h2>{say('home.permissionsAlways')}</h2>
        <PermissionList permissions={always} />
      </section>
      {asked.length > 0 && (
        <section class="sheet stack">
          <h2>{say('home.permissionsAsked')}</h2>
          <PermissionList permissions={asked} />
        </section>
      )}
      <section class="sheet stack">
        <h2>{say('home.permissionsNever')}</h2>
        <p>{say('home.cannotSites')}</p>
        <p>{say('home.cannotHistory')}</p>
        {policy !== null && (
          <PermissionList permissions={[{ value: policy, meaning: say('home.cannotSend') }]} />
        )}
      </section>
    </>
  );
}
