import { showDesk } from './show-desk';

// A page on a school's website has no extension to ask.
showDesk(null);
