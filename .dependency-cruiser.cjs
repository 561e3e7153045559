/** Whom each room of lib may use: by its door, or only the types at that door. */
const rooms = {
  sites: { uses: [], types: [] },
  drafts: { uses: ['sites'], types: [] },
  naming: { uses: [], types: [] },
  relevance: { uses: ['naming'], types: ['sites'] },
  guidance: { uses: [], types: ['packs'] },
  reminders: { uses: ['relevance', 'guidance', 'words'], types: ['packs'] },
  packs: { uses: [], types: [] },
  store: { uses: ['packs'], types: [] },
  access: { uses: ['sites'], types: [] },
  messages: {
    uses: [],
    types: ['sites', 'naming', 'relevance', 'reminders', 'packs', 'store', 'words'],
  },
  words: { uses: [], types: [] },
};

/** What the scripts that run in a tab may use, because every byte of them is loaded into it. */
const tabScripts = {
  'draft-watcher': ['sites', 'drafts', 'naming', 'messages'],
  // The draft is read once more when the parent wants it kept or made into a letter.
  'reminder-card': ['reminders', 'messages', 'drafts'],
};

const pureRooms = [
  'sites',
  'drafts',
  'naming',
  'relevance',
  'guidance',
  'reminders',
  'packs',
  'words',
];
const names = Object.keys(rooms);
const oneOf = (list) => `(?:${list.join('|')})`;
const roomsBut = (list) => `^lib/(?!${oneOf(list.map((name) => `${name}/`))})`;

const roomRules = names.flatMap((name) => [
  {
    name: `${name}-uses`,
    comment: `lib/${name} may use ${rooms[name].uses.join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: `^lib/${name}/` },
    to: { path: roomsBut([name, ...rooms[name].uses]), dependencyTypesNot: ['type-only'] },
  },
  {
    name: `${name}-types`,
    comment: `lib/${name} may know the types of ${[...rooms[name].uses, ...rooms[name].types].join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: `^lib/${name}/` },
    to: { path: roomsBut([name, ...rooms[name].uses, ...rooms[name].types]) },
  },
  {
    name: `${name}-door`,
    comment: `lib/${name} is entered by its index.ts.`,
    severity: 'error',
    from: { pathNot: `^(lib/${name}|tests)/` },
    to: { path: `^lib/${name}/`, pathNot: `^lib/${name}/index\\.ts$` },
  },
]);

const tabRules = Object.entries(tabScripts).map(([name, uses]) => ({
  name: `${name}-uses`,
  comment: `entrypoints/${name} is loaded into a tab: of lib it may use ${uses.join(', ')}.`,
  severity: 'error',
  from: { path: `^entrypoints/${name}` },
  to: { path: roomsBut(uses), dependencyTypesNot: ['type-only'] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...tabRules,
    {
      name: 'known-rooms',
      comment: 'A new room of lib is first given its place in .dependency-cruiser.cjs.',
      severity: 'error',
      from: {},
      to: { path: roomsBut(names) },
    },
    {
      name: 'lib-looks-down',
      comment: 'lib never uses components or entrypoints.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(components|entrypoints)/' },
    },
    {
      name: 'components-look-down',
      comment: 'components never use entrypoints.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'components-know-types',
      comment: 'A view gets everything as props: of lib it knows the types only.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shipped-stands-alone',
      comment: 'What ships never uses tests or scripts.',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'pure-core',
      comment:
        'No browser API outside the small ports: entrypoints, lib/access, lib/store and lib/messages.',
      severity: 'error',
      from: { path: `^(components|lib/${oneOf(pureRooms)})/` },
      to: {
        path: '(^|/)node_modules/(wxt|@wxt-dev|webextension-polyfill)/|^(wxt|webextension-polyfill)',
      },
    },
    {
      name: 'no-node',
      comment: 'What ships runs in a browser, which has no Node.',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'database-in-its-room',
      comment: 'IndexedDB is opened only by lib/store.',
      severity: 'error',
      from: { pathNot: '^(lib/store|tests)/' },
      to: { path: '(^|/)node_modules/idb/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle has no bottom: move what both need to a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'found',
      comment: 'An import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
