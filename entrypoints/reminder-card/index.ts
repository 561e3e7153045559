import { tabScope } from '@/lib/messages';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from './start-card';

/** Loaded into a tab at its first reminder: hands the watcher the way to make the card. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    tabScope().startCard = startCard;
  },
});
