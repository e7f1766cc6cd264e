import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * gray-matter as it may be shipped: its engines, among them one that evaluates JavaScript out of a note,
 * are replaced by none at all (the caller brings the only one), and what it wants of Node is given to it.
 */
export const safeGrayMatter = {
  name: 'safe-gray-matter',
  setup(build) {
    const inGrayMatter = /gray-matter[\\/](index|lib[\\/][^\\/]+)\.js$/;
    build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
      inGrayMatter.test(importer) ? { path: 'fs', namespace: 'nothing' } : undefined,
    );
    build.onLoad({ filter: /^fs$/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
    build.onLoad({ filter: inGrayMatter }, ({ path }) => ({
      contents: path.endsWith('engines.js')
        ? 'module.exports = Object.create(null);'
        : `const Buffer = { from: text => new TextEncoder().encode(text) };\n${readFileSync(path, 'utf8')}`,
      resolveDir: dirname(path),
    }));
  },
};
