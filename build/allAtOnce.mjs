import { readFileSync } from 'node:fs';

/** Has everything of ours that is asked for with `import()` evaluated at once, as if it were imported at the top of its file. */
export const allAtOnce = {
  name: 'all-at-once',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/, namespace: 'file' }, ({ path }) => {
      const imports = [];
      const code = readFileSync(path, 'utf8').replace(/\bimport\(('\.[^']+')\)/g, (_, from) => {
        const name = `wanted${imports.length}`;
        imports.push(`import * as ${name} from ${from};`);
        return `Promise.resolve(${name})`;
      });
      return { contents: `${code}\n${imports.join('\n')}`, loader: 'ts' };
    });
  },
};
