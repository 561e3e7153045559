import type { Catalogue } from './catalogue';
import { chooseLanguage } from './choose-language';
import { createWords, type Words } from './create-words';
import { ENGLISH_LANGUAGE, folderOf, LANGUAGES } from './languages';

const AREAS = import.meta.glob<Readonly<Record<string, string>>>(
  ['./locales/*/*.json', '!./locales/en/*', '!./locales/*/{meta,manifest}.json'],
  { import: 'default' },
);
const METAS = import.meta.glob<Readonly<{ checkedByNative: boolean }>>('./locales/*/meta.json', {
  import: 'default',
});

/**
 * Words for a BCP 47 tag, with every file of its language; English at once, any other once its packaged files are
 * read. For our own pages: a background may not import while it runs. Rejects when the package is damaged.
 */
export async function loadWords(tag: string): Promise<Words> {
  const language = chooseLanguage(tag, LANGUAGES);
  if (!language || language === ENGLISH_LANGUAGE) return createWords(tag);
  const folder = `./locales/${folderOf(language)}/`;
  const files = Object.entries(AREAS).filter(([path]) => path.startsWith(folder));
  const [meta, ...areas] = await Promise.all([
    METAS[`${folder}meta.json`]?.(),
    ...files.map(async ([path, load]) => [areaOf(path), await load()] as const),
  ]);
  const catalogue: Catalogue = Object.fromEntries(areas);
  const checkedByNative = meta?.checkedByNative ?? false;
  return createWords(language.lang, [{ ...language, catalogue, checkedByNative }]);
}

function areaOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}
