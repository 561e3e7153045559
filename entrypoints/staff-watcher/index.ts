import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startStaffWatcher } from './start-staff-watcher';

/** Registered only where the parent wants to be told of having added or followed a member of staff. */
export default defineUnlistedScript({ globalName: false, main: startStaffWatcher });
