import card from './card.json';
import help from './help.json';
import home from './home.json';
import manifest from './manifest.json';
import packs from './packs.json';
import popup from './popup.json';
import routes from './routes.json';
import steps from './steps.json';

/** Our words in English: the language every other one falls back to, and the list of keys there are. */
export const ENGLISH = { card, help, home, manifest, packs, popup, routes, steps } as const;
