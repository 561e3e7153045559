import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatcher } from './start-watcher';

/**
 * Registered at run time for the sites the parent turned on. Not one of WXT's content scripts: those announce
 * themselves with an event that the page can hear.
 */
export default defineUnlistedScript({ globalName: false, main: startWatcher });
