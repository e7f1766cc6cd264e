import { dirname, resolve } from 'node:path';
import { build as bundle } from 'esbuild';

/** `import code from 'worker:./some'` brings the text of that file with all that it imports, to be run in a thread of its own. */
export const workerText = {
  name: 'worker-text',
  setup(build) {
    build.onResolve({ filter: /^worker:/ }, ({ path, resolveDir }) => ({
      path: `${resolve(resolveDir, path.slice(7))}.ts`,
      namespace: 'worker',
    }));
    build.onLoad({ filter: /.*/, namespace: 'worker' }, async ({ path }) => {
      const { absWorkingDir = process.cwd(), target } = build.initialOptions;
      const { outputFiles, metafile } = await bundle({
        absWorkingDir,
        target,
        entryPoints: [path],
        bundle: true,
        format: 'iife',
        minify: true,
        legalComments: 'none',
        logLevel: 'warning',
        metafile: true,
        write: false,
      });
      return {
        contents: outputFiles[0].text,
        loader: 'text',
        resolveDir: dirname(path),
        watchFiles: Object.keys(metafile.inputs).map(file => resolve(absWorkingDir, file)),
      };
    });
  },
};
