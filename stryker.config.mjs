// Changes the code that must not be wrong in small ways, and sees whether a test notices: npm run test:mutation.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/core/notes/{frontMatter,splitFrontMatter,plainYaml}.ts',
    'src/core/notes/edits/*.ts',
    'src/core/time/*.ts',
  ],
  testRunner: 'mocha',
  mochaOptions: {
    spec: ['out/unit/index.js'],
    config: '.mocharc.json',
    // Which tests are to notice; without those that count how much their random notes gave them to do.
    grep: process.env['MUTATION_TESTS'] ?? '^(?!A fix|Setting a task)',
  },
  coverageAnalysis: 'perTest',
  buildCommand: 'node esbuild.mjs --tests',
  ignoreStatic: true,
  ignorePatterns: ['.vscode-test', 'out', 'dist', 'docs/screenshots', '*.vsix'],
  tempDirName: 'out/stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'out/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 85, break: null },
};
