import { tabScope } from '@/lib/messages';
import { messageFinders } from '@/lib/sites';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Runs before the watcher where the parent turned private messages on; elsewhere nothing in the tab knows their boxes. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    tabScope().messageFinders = messageFinders;
  },
});
