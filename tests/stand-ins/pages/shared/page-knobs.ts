import { readKnobs } from '../../knobs';

/** The knobs this page was loaded with; later moves inside the page do not change them. */
export const knobs = readKnobs(new URLSearchParams(location.search));
