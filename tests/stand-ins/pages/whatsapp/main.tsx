import '../shared/start-record';
import { startPage } from '../shared/start-page';
import { App } from './app';
import siteStyles from './whatsapp.css';

document.documentElement.id = 'whatsapp-web';
startPage(<App />, { rootId: 'app', css: siteStyles });
