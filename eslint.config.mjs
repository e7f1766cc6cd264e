import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

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

const inProduct = [
  ...everywhere,
  only("NewExpression[callee.name='Date'][arguments.length>0]", 'Dates stay texts; core/time reads them.'),
  only("MemberExpression[object.name='Date']", 'The time is a parameter: see Clock in core/ports.ts.'),
];

const throughTheDoor = 'Users’ files are written through platform/noteWriter.ts only.';

const writes = [
  only(
    "MemberExpression[property.name=/^(writeFile|applyEdit|createFile|insertSnippet)$/]:not([object.name='commands'])",
    throughTheDoor,
  ),
  only('MemberExpression[object.property.name="fs"][property.name=/^(delete|rename|copy)$/]', throughTheDoor),
  only('MemberExpression[object.name="fs"][property.name=/^(delete|rename|copy)$/]', throughTheDoor),
  only('MemberExpression[object.property.name="workspace"][property.name=/^save/]', throughTheDoor),
  only('MemberExpression[object.name="workspace"][property.name=/^save/]', throughTheDoor),
  only('CallExpression[callee.property.name="edit"][arguments.0.type=/Function/]', throughTheDoor),
  only(
    'CallExpression[callee.property.name="executeCommand"] > Literal[value=/files?\\.(save|revert)/]',
    'Only platform/noteWriter.ts saves a document, and nothing throws away what a user has typed.',
  ),
  only(
    "CallExpression[callee.property.name='save'][arguments.length=0]",
    'Only platform/noteWriter.ts saves a document.',
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
  only("MemberExpression[property.name='createOutputChannel']", inTheLog),
];

/** Node lends the few things that a host in Node can do better; these files ask for them and nothing else does. */
const nodeOnly = [
  only(
    'MemberExpression[property.name=/^(getBuiltinModule|mainModule)$/]',
    'What Node can do is asked for in platform/writing/nodeHost.ts.',
  ),
];

const inPlain = 'Words are made plain first: see platform/words.ts and platform/shownWords.ts.';

const words = [
  only(
    'MemberExpression[property.name=/^show(Information|Warning|Error)Message$/]',
    'Words are shown through platform/tell.ts, which makes them plain.',
  ),
  only('MemberExpression[property.name="setStatusBarMessage"]', inPlain),
  only(
    'AssignmentExpression[left.property.name=/^(isTrusted|supportHtml)$/]',
    'What a note says never becomes a command or markup.',
  ),
  only(
    'Property[key.name=/^(isTrusted|supportHtml)$/]',
    'What a note says never becomes a command or markup.',
  ),
  only(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    'Words enter a page by textContent.',
  ),
  only(
    'AssignmentExpression[left.property.name=/^(text|tooltip|prompt|placeholder|detail|description)$/] > TemplateLiteral > Identifier',
    inPlain,
  ),
  only(
    'Property[key.name=/^(prompt|placeHolder|tooltip|validationMessage)$/] > TemplateLiteral > Identifier',
    inPlain,
  ),
];

/** What makes words into something that VS Code draws: in the platform alone. */
const drawn = [only('NewExpression[callee.property.name=/^(MarkdownString|TreeItem)$/]', inPlain)];

const inProductAll = [...inProduct, ...writes, ...words, ...drawn, ...logged, ...nodeOnly];
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
      'no-restricted-syntax': ['error', ...everywhere],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': without() } },
  { files: ['src/platform/**/*.ts'], rules: { 'no-restricted-syntax': without(drawn) } },
  {
    // The last one writes to the extension's own storage, never to a user's file.
    files: ['src/platform/noteWriter.ts', 'src/platform/writing/*.ts', 'src/platform/keptIndex.ts'],
    rules: { 'no-restricted-syntax': without(writes, drawn) },
  },
  {
    files: ['src/platform/writing/nodeHost.ts'],
    rules: { 'no-restricted-syntax': without(writes, drawn, nodeOnly) },
  },
  {
    // They ask where something is, and change nothing.
    files: ['src/platform/realPlace.ts', 'src/platform/nodeHome.ts'],
    rules: { 'no-restricted-syntax': without(drawn, nodeOnly) },
  },
  { files: ['src/platform/log.ts'], rules: { 'no-restricted-syntax': without(drawn, logged) } },
  {
    files: ['src/platform/tell.ts'],
    rules: { 'no-restricted-syntax': without(words, drawn) },
  },
  {
    // chrono counts from a Date.
    files: ['src/core/time/spokenMoment.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...inProduct.filter(({ selector }) => !selector.startsWith('NewExpression')),
      ],
    },
  },
  {
    files: ['src/platform/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...writes, ...words] },
  },
  {
    files: ['test/support/**/*.ts', 'test/bench/**/*.ts', 'test/torture/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
