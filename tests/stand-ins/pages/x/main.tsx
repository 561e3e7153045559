import '../shared/start-record';
import draftStyles from 'draft-js/dist/Draft.css';
import { startPage } from '../shared/start-page';
import { App } from './app';
import { startShortcuts } from './shortcuts';
import siteStyles from './x.css';
import { addPlainStyles } from '../shared/class-names';

addPlainStyles(draftStyles, 'draftjs-styles');
startShortcuts();
startPage(<App />, { rootId: 'react-root', css: siteStyles });
