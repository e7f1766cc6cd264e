import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { doors } from './test/support/lint/doors.mjs';
import { lengths } from './test/support/lint/lengths.mjs';
import { shown } from './test/support/lint/shown.mjs';
import { unawaited } from './test/support/lint/unawaited.mjs';

/** A rule of the house in words, for a piece of syntax that has one home. */
const only = (selector, message) => ({ selector, message });

const everywhere = [
  only('TSEnumDeclaration', 'A union of texts says the same and leaves nothing behind.'),
  only('TSNonNullExpression', 'Say what happens when it is missing.'),
  only(
    "CallExpression[callee.name='matter'][arguments.length<2]",
    'gray-matter without options answers from a cache that turns errors into empty data.',
  ),
];

const triedTwice = only(
  ":matches(Property[key.name='retries'], CallExpression[callee.property.name='retries'])",
  'No test is tried twice because it wants to be: runMocha says which are. Wait for the thing itself.',
);

const inProduct = [
  ...everywhere,
  only("NewExpression[callee.name='Date'][arguments.length>0]", 'Dates stay texts; core/time reads them.'),
  only("MemberExpression[object.name='Date']", 'The time is a parameter: see Clock in core/ports.ts.'),
];

const saves = [
  only(
    'Literal[value=/^workbench\\.action\\.(files\\.(save|revert)|revertAndClose)/]',
    'Only platform/writing/noteWriter.ts saves a document, and nothing throws away what a user has typed.',
  ),
];

/** Parts of VS Code's API that have one door each: why, and which they are. */
const doorsOf = {
  writes: [
    'Users’ files are written through platform/writing/noteWriter.ts only.',
    ...['writeFile', 'delete', 'rename', 'copy'].map(name => `FileSystem.${name}`),
    ...['applyEdit', 'save', 'saveAs', 'saveAll'].map(name => `workspace.${name}`),
    ...['TextDocument.save', 'TextEditor.edit', 'TextEditor.insertSnippet'],
  ],
  notifications: [
    'Words are shown through platform/shown/tell.ts, which makes them plain.',
    ...['Information', 'Warning', 'Error'].map(kind => `window.show${kind}Message`),
  ],
  markup: [
    'What a note says never becomes a command or markup.',
    ...['MarkdownString.isTrusted', 'MarkdownString.supportHtml', 'MarkdownString.supportThemeIcons'],
  ],
  questions: [
    'Files are locked while they are written: whatever asks the user would hold up everybody else.',
    ...['InputBox', 'QuickPick', 'OpenDialog', 'SaveDialog', 'WorkspaceFolderPick'].map(
      kind => `window.show${kind}`,
    ),
    ...['window.createInputBox', 'window.createQuickPick', 'window.withProgress'],
  ],
  log: ['There is one log: see platform/host/log.ts.', 'window.createOutputChannel'],
};

const network = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'WebTransport', 'importScripts'];

/** Closes all doors but these. */
const closed = (...open) => [
  'error',
  Object.fromEntries(
    Object.entries(doorsOf)
      .filter(([door]) => !open.includes(door))
      .flatMap(([, [why, ...names]]) => names.map(name => [name, why])),
  ),
];

const inPage = [
  only(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    'Words enter a page by textContent.',
  ),
];

const inTheLog =
  'What is logged is a text of ours that never changes; what differs is a fact: see core/privacy/logLine.ts.';

/** No word of a user's gets into the log. */
const logged = [
  ...["[callee.object.name='log']", "[callee.object.property.name='log']"].map(log =>
    only(
      `CallExpression${log}[callee.property.name=/^(trace|debug|info|warn|error)$/][arguments.0.type!='Literal']`,
      inTheLog,
    ),
  ),
];

const unsynced = [only("MemberExpression[property.name='setKeysForSync']", 'Nothing is synchronised.')];

/** Node lends the few things that a host in Node can do better; one file asks for them and nothing else does. */
const nodeOnly = [
  only(
    'MemberExpression[property.name=/^(getBuiltinModule|mainModule)$/]',
    'What Node can do is asked for in platform/host/nodeHost.ts.',
  ),
];

const inPlain = 'Words are made plain first: see platform/shown/words.ts and platform/shown/shownWords.ts.';

/** What makes words into something that VS Code draws: in the platform alone. */
const drawn = [only('NewExpression[callee.property.name=/^(MarkdownString|TreeItem)$/]', inPlain)];

const inProductAll = [...inProduct, ...saves, ...inPage, ...drawn, ...logged, ...unsynced, ...nodeOnly];
const without = (...rules) => ['error', ...inProductAll.filter(rule => !rules.flat().includes(rule))];

export default defineConfig(
  globalIgnores([
    'dist/',
    'out/',
    '.vscode-test/',
    'node_modules/',
    'coverage/',
    'snippets/',
    'test/fixtures/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': ['error', ...everywhere, triedTwice],
    },
  },
  {
    files: ['test/support/{runMocha,lossSuite}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  ...lengths,
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { doors, shown, unawaited } } },
    rules: {
      'no-restricted-syntax': without(),
      'no-restricted-globals': [
        'error',
        ...network.map(name => ({ name, message: 'Nothing is ever sent.' })),
      ],
      'no-eval': 'error',
      'house/doors': closed('questions'),
      'house/shown': 'error',
      'house/unawaited': 'error',
    },
  },
  {
    files: ['src/platform/**/*.ts'],
    rules: { 'no-restricted-syntax': without(drawn) },
  },
  {
    // The last two change the extension's own storage, never a user's file.
    files: ['src/platform/writing/*.ts', 'src/platform/storage/*.ts'],
    rules: { 'no-restricted-syntax': without(saves, drawn), 'house/doors': closed('writes') },
  },
  {
    files: ['src/platform/writing/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/tell'], importNames: ['confirm'], message: doorsOf.questions[0] }] },
      ],
    },
  },
  {
    files: ['src/platform/host/nodeHost.ts'],
    rules: { 'no-restricted-syntax': without(drawn, nodeOnly) },
  },
  {
    files: ['src/platform/host/log.ts'],
    rules: { 'no-restricted-syntax': without(drawn, logged), 'house/doors': closed('log', 'questions') },
  },
  { files: ['src/platform/shown/tell.ts'], rules: { 'house/doors': closed('notifications', 'questions') } },
  {
    files: ['src/platform/host/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['test/support/**/*.ts', 'test/bench/**/*.ts', 'test/torture/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
