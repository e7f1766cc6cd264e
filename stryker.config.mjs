// Changes the code that must not be wrong in small ways, and sees whether a test notices. `npm run test:mutation`
// says which code and which tests, module by module: test/support/run/testMutation.ts.

// A twentieth of the usual tries of each property: what they notice, they mostly notice at once.
process.env['FC_RUNS'] ??= '0.05';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/core/frontMatter/{frontMatter,plainYaml}.ts',
    'src/core/markdown/splitFrontMatter.ts',
    'src/core/edits/*.ts',
    'src/core/time/*.ts',
  ],
  testRunner: 'mocha',
  mochaOptions: {
    spec: ['out/unit/mutated.js'],
    'no-config': true,
    ui: 'tdd',
    grep: process.env['MUTATION_TESTS'],
  },
  coverageAnalysis: 'perTest',
  buildCommand: 'node esbuild.mjs --mutation',
  ignoreStatic: true,
  ignorePatterns: ['.vscode-test', 'out', 'dist', 'docs/screenshots', '*.vsix'],
  tempDirName: 'out/stryker',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: process.env['MUTATION_FILE'] ?? 'out/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 10_000,
  thresholds: { high: 90, low: 85, break: null },
};
