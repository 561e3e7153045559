const facebookNames: Readonly<Record<string, string>> = {
  'DraftEditor/root': '_5rp7',
  'DraftEditor/editorContainer': '_5rpb',
  'public/DraftEditor/content': '_5rpu',
  'public/DraftEditorPlaceholder/root': '_1p1t',
  'public/DraftEditorPlaceholder/inner': '_1p1v',
  'public/DraftStyleDefault/block': '_1mf',
  'public/DraftStyleDefault/ltr': '_1mj',
  'public/DraftStyleDefault/rtl': '_1mk',
};

/**
 * Stands in for the function by which Draft.js names its classes, giving the names Facebook's own build gave.
 * Takes names, or one object whose keys are the names and whose values say which of them apply.
 * A CommonJS module because Draft.js asks for it by `require`.
 */
function classNames(...given: readonly (string | Readonly<Record<string, boolean>>)[]): string {
  return given
    .flatMap((each) =>
      typeof each === 'string' ? [each] : Object.keys(each).filter((key) => each[key]),
    )
    .map((name) => facebookNames[name] ?? name.replaceAll('/', '-'))
    .join(' ');
}

export = classNames;
