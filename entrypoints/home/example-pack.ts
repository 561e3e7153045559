import source from '@/public/packs/whitefield-primary.schoolpack.json?raw';

/** The example school's pack, as the text of its file: it is part of the page, so nothing is fetched. */
export const EXAMPLE_PACK = source;

/** The example school's name, which is not translated. */
export const EXAMPLE_SCHOOL = 'Whitefield Primary School';
