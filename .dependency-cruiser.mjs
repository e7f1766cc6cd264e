/** Who may import whom. The rules of the house, kept by `npm run lint`. */
const from = path => ({ path: `^src/${path}` });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one idea in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'floors',
      comment: 'Folders that need each other are one room: docs/architecture.md draws who stands on whom.',
      scope: 'folder',
      severity: 'error',
      from: { path: '^src/(core|platform)(/|$)' },
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment: 'The core imports the core, and libraries that run anywhere. No VS Code, no Node.',
      severity: 'error',
      from: from('core/'),
      to: {
        path: ['^vscode$', '(^|/)node_modules/@types/(vscode|node)/', '^src/(?!core/)', '^test/'],
      },
    },
    {
      name: 'core-without-node',
      comment: 'The core imports the core, and libraries that run anywhere. No VS Code, no Node.',
      severity: 'error',
      from: from('core/'),
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'webview-apart',
      comment: 'A webview talks through the core; it knows nothing else of the extension.',
      severity: 'error',
      from: from('webview/'),
      to: { path: '^src/(platform|features|extension|manifest|api|publicApi)' },
    },
    {
      name: 'platform-below-features',
      comment: 'The platform serves the features and does not know them.',
      severity: 'error',
      from: from('platform/'),
      to: { path: '^src/(features|webview)/' },
    },
    {
      name: 'features-apart',
      comment: 'A feature imports the core and the platform, never another feature.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/(features|webview)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'only-the-root-imports-features',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(extension\\.ts|features/)' },
      to: { path: '^src/features/' },
    },
    {
      name: 'nothing-imports-the-root',
      comment: 'extension.ts puts everything together; nothing may lean on it.',
      severity: 'error',
      from: {},
      to: { path: '^src/extension\\.ts$' },
    },
    {
      name: 'no-barrels',
      comment: 'Import the file that owns the thing. Only kinds/index.ts and a feature’s index.ts are doors.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^src/.*/index\\.ts$',
        pathNot: ['^src/core/kinds/index\\.ts$', '^src/features/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^vscode$', '^tests:', '^worker:'] },
    },
    {
      name: 'one-door-for-writes',
      comment: 'What writes to users’ files stands behind platform/writing/noteWriter.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/writing/' },
      to: { path: '^src/platform/writing/(?!noteWriter|changeField|sharedMarks|leadsOutside)' },
    },
    {
      name: 'one-door-to-temporal',
      comment: 'The polyfill can be dropped one day: core/time/temporal.ts is all that knows of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/time/temporal\\.ts$' },
      to: { path: '(^|/)node_modules/temporal-' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'src/tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // It is taken for the library of that name.
    exclude: '^esbuild\\.mjs$',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
