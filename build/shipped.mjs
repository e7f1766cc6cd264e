import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inParts } from './inParts.mjs';
import { safeGrayMatter } from './safeGrayMatter.mjs';
import { workerText } from './workerText.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Every file below a folder whose name ends so, as paths from the root. */
export function filesBelow(folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .map(name => join(folder, name.toString()))
    .filter(name => name.endsWith(ending))
    .sort();
}

/** How everything is built. */
export const sharedOptions = ({ production }) => ({
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  conditions: ['worker', 'browser'],
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  minify: production,
  // What has to be said of others' code is in ThirdPartyNotices.txt.
  legalComments: 'none',
  logLevel: 'warning',
  logOverride: { 'direct-eval': 'error' },
  plugins: [safeGrayMatter, workerText],
});

/** The pages below a folder, each in a folder of its name: its script and its style, the only things that it can load. */
export const pagesOf = (shared, folder, outdir) => ({
  ...shared,
  entryPoints: filesBelow(folder, 'main.ts').flatMap(script => {
    const name = basename(dirname(script));
    return [
      { in: script, out: name },
      { in: join(dirname(script), `${name}.css`), out: name },
    ];
  }),
  outdir,
  format: 'iife',
  platform: 'browser',
});

/** What a user installs: the extension for either host, and its pages. */
export function shippedBuilds(shared) {
  const extension = {
    ...shared,
    entryPoints: ['src/extension.ts'],
    platform: 'browser',
    external: ['vscode'],
  };
  return {
    /** In the Node host what is asked for with `import()` is read and evaluated when it is first wanted. */
    nodeExtension: { ...extension, outdir: 'dist/node', plugins: [...shared.plugins, inParts()] },
    /** The web worker host knows one file, in which the same is evaluated when it is first wanted. */
    webExtension: {
      ...extension,
      outdir: 'dist/web',
      plugins: [...shared.plugins, inParts({ inOneFile: true })],
    },
    webview: pagesOf(shared, 'src/webview', 'dist/webview'),
  };
}
