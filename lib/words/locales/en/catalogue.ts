import card from './card.json';
import desk from './desk.json';
import help from './help.json';
import home from './home.json';
import letter from './letter.json';
import manifest from './manifest.json';
import packs from './packs.json';
import popup from './popup.json';
import routes from './routes.json';
import schools from './schools.json';
import steps from './steps.json';
import tryIt from './try.json';

/** Our words in English: the language every other one falls back to, and the list of keys there are. */
export const ENGLISH = {
  card,
  desk,
  help,
  home,
  letter,
  manifest,
  packs,
  popup,
  routes,
  schools,
  steps,
  try: tryIt,
} as const;
