import nounsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';
import { listenersEnd } from './scripts/lint/listeners-end.mjs';
import {
  draftRules,
  shippedRules,
  testRules,
  typeRules,
  wordRules,
} from './scripts/lint/house-rules.mjs';

/** Files where data from outside is checked and then given its type; each says in it what was checked. */
const checkedBoundaries = [
  'entrypoints/shared/tab-runtime.ts',
  'lib/messages/tab-scope.ts',
  'lib/relevance/weigh-cues.ts',
];

const shipped = ['entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx}'];
const readsDrafts = [
  'lib/sites/**',
  'lib/drafts/**',
  'entrypoints/draft-watcher*/**',
  'entrypoints/draft-watcher*.ts',
];
const views = ['components/**/*.tsx', 'entrypoints/**/*.tsx'];

/** The rule takes one list for each file, so every kind of file names all the groups that hold for it. */
function house(...groups) {
  return { 'no-restricted-syntax': ['error', ...groups.flatMap((group) => Object.values(group))] };
}

export default tseslint.config(
  {
    ignores: [
      '.output/**',
      '.wxt/**',
      '.cache/**',
      'test-results/**',
      'tests/.built/**',
      'public/**',
      'lib/relevance/model/assembly/**',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  { files: shipped, ...nounsanitized.configs.recommended },
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['**/*.{js,cjs,mjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.{ts,tsx}'], rules: house(typeRules) },
  {
    files: shipped,
    plugins: { house: { rules: { 'listeners-end': listenersEnd } } },
    rules: { 'house/listeners-end': 'error' },
  },
  { files: shipped, rules: house(typeRules, shippedRules) },
  {
    files: ['entrypoints/shared/read-packaged-file.ts'],
    rules: house(typeRules, withoutNetwork()),
  },
  { files: readsDrafts, rules: house(typeRules, shippedRules, draftRules) },
  { files: views, rules: house(typeRules, shippedRules, wordRules) },
  { files: ['tests/**/*.{ts,tsx}'], rules: house(typesOfTests(), testRules) },
  {
    files: ['tests/stand-ins/**', 'tests/bench/**', 'tests/soak/**'],
    rules: house(typesOfTests()),
  },
  ...checkedBoundaries.map((file) => ({
    files: [file],
    rules: house(typesOfTests(), shippedRules),
  })),
);

/** The one file that may fetch, and only what is packaged: the built scripts are searched for any other address. */
function withoutNetwork() {
  const { noNetwork, ...others } = shippedRules;
  return noNetwork && others;
}

/** A test may assert the type of what it has just made up or read back. */
function typesOfTests() {
  return { noAny: typeRules.noAny, noNonNull: typeRules.noNonNull, noEnum: typeRules.noEnum };
}
