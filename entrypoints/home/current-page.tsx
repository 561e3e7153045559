import type { Route } from '../shared/route';
import { ClausesPage } from './clauses-page';
import { CodePage } from './code-page';
import { ComplaintsPage } from './complaints-page';
import { HelpPage } from './help-page';
import { KeptPage } from './kept-page';
import { LetterPage } from './letter-page';
import type { PageProps } from './page-props';
import { PermissionsPage } from './permissions-page';
import { SchoolsPage } from './schools-page';
import { SettingsPage } from './settings-page';
import { ShelfPage } from './shelf-page';
import { SitesPage } from './sites-page';
import { TryPage } from './try-page';
import { WelcomePage } from './welcome-page';

/** The page a place stands for. */
export function CurrentPage({ route, ...page }: PageProps & Readonly<{ route: Route }>) {
  switch (route.page) {
    case 'welcome':
      return <WelcomePage step={route.step} {...page} />;
    case 'code':
      return <CodePage school={route.school} clause={route.clause} {...page} />;
    case 'start':
    case 'schools':
      return <SchoolsPage {...page} />;
    case 'sites':
      return <SitesPage {...page} />;
    case 'try':
      return <TryPage {...page} />;
    case 'letter':
      return <LetterPage from={route.from} {...page} />;
    case 'shelf':
      return <ShelfPage {...page} />;
    case 'clauses':
      return <ClausesPage {...page} />;
    case 'complaints':
      return <ComplaintsPage {...page} />;
    case 'settings':
      return <SettingsPage {...page} />;
    case 'kept':
      return <KeptPage {...page} />;
    case 'permissions':
      return <PermissionsPage {...page} />;
    case 'help':
      return <HelpPage {...page} />;
  }
}
