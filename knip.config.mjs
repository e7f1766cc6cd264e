// What is in the tree and nothing uses: files, exports, types and packages. `npm run lint` asks twice.
//
//   knip               an export is for another file that imports it; for a test to import it is enough
//   knip --production  what the product ships is reached by the product: code that only tests keep alive goes,
//                      with its tests. (A part of a file may be exported so that a test can try it alone.)

/** What starts without an import: the build and VS Code name these. */
const entries = [
  'src/extension.ts!',
  'src/webview/*/main.ts!',
  // Its text is imported, as `worker:`.
  'src/platform/files/diskWorker.ts!',
  'test/{unit,pages,host,e2e}/**/*.test.ts',
  'test/pages/*/main.ts',
  // The example of a page: a host that no test starts.
  'test/pages/example/host.ts',
  'test/support/run/*.ts',
  'test/support/{memfs,probe}/extension.ts',
  // They stand in for a module that others import by its name.
  'test/support/assertInWorker.ts',
  'test/torture/vscodeOnDisk.ts',
  // Tests load them by their paths.
  'test/support/lint/lengths.mjs',
  'build/{notices,watchUnit}.mjs',
];

/** @type {(options: { production?: boolean }) => import('knip').KnipConfig} */
export default ({ production }) => ({
  entry: entries,
  project: ['src/**/*.ts!', 'test/**/*.{ts,mjs}', '*.mjs', 'build/*.mjs'],
  ignoreExportsUsedInFile: production === true,
  ignoreDependencies: [
    // `tests:unit` is a list of files that esbuild.mjs writes.
    'tests',
    'worker',
    // The types of the trees that remark makes come with it.
    'mdast',
    '@stryker-mutator/api',
    // Its file is put into a page as it is.
    'axe-core',
  ],
  ignoreIssues: production
    ? {
        // A test compares them with the guide.
        'src/core/letters/fillLetter.ts': ['exports'],
        // The build reads the guide with them, and refuses a reference that leads nowhere.
        'src/core/productChecks/*.ts': ['files'],
        'src/core/guide/readGuide.ts': ['exports'],
        // How a page takes keys: test/pages/example shows it, and tries it.
        'src/webview/keys.ts': ['files'],
      }
    : {},
  // Watches what a run of it calls, where it is installed.
  ignoreBinaries: ['strace'],
  treatConfigHintsAsErrors: true,
});
