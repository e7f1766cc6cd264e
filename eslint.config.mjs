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

const writes = [
  only(
    "MemberExpression[property.name=/^(writeFile|applyEdit|createFile|insertSnippet)$/]:not([object.name='commands'])",
    'Users’ files are written through platform/noteWriter.ts only.',
  ),
  only(
    "CallExpression[callee.property.name='save'][arguments.length=0]",
    'Only platform/noteWriter.ts saves a document.',
  ),
];

const words = [
  only(
    'MemberExpression[property.name=/^show(Information|Warning|Error)Message$/]',
    'Words are shown through platform/tell.ts, which makes them plain.',
  ),
];

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
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...inProduct, ...writes, ...words] } },
  {
    // The last one writes to the extension's own storage, never to a user's file.
    files: ['src/platform/noteWriter.ts', 'src/platform/writing/*.ts', 'src/platform/keptIndex.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inProduct, ...words] },
  },
  { files: ['src/platform/tell.ts'], rules: { 'no-restricted-syntax': ['error', ...inProduct, ...writes] } },
  {
    files: ['src/platform/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...writes, ...words] },
  },
  { files: ['test/support/**/*.ts', 'test/bench/**/*.ts'], rules: { 'no-console': 'off' } },
);
