import '../shared/start-record';
import { startPage } from '../shared/start-page';
import { App } from './app';
import siteStyles from './facebook.css';

startPage(<App />, { rootId: 'mount_0_0_qw', css: siteStyles });
