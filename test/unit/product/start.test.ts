import assert from 'node:assert/strict';
import { build, type Plugin } from 'esbuild';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The libraries that are worth their time at every start. */
const allowed = new Set(['valibot']);

suite('The start of the extension', () => {
  test('evaluates no library that only some use needs', async () => {
    const { workerText } = (await import(pathToFileURL(resolve('build/workerText.mjs')).href)) as {
      readonly workerText: Plugin;
    };
    const { metafile } = await build({
      entryPoints: ['src/extension.ts'],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'out/start',
      write: false,
      metafile: true,
      conditions: ['worker', 'browser'],
      external: ['vscode', 'fs'],
      logLevel: 'silent',
      plugins: [workerText],
    });
    const cameFrom = new Map([['src/extension.ts', '']]);
    for (const file of cameFrom.keys())
      for (const { path, kind } of metafile.inputs[file]?.imports ?? [])
        if (kind !== 'dynamic-import' && path in metafile.inputs && !cameFrom.has(path))
          cameFrom.set(path, file);
    const wayTo = (file: string | undefined): string[] => (file ? [file, ...wayTo(cameFrom.get(file))] : []);
    const libraries = [...cameFrom.keys()].filter(file => {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
      return name !== undefined && !allowed.has(name) && !cameFrom.get(file)?.includes('node_modules/');
    });
    // One that is on this list is imported where `await import()` would do.
    assert.deepEqual(
      libraries.map(file => wayTo(file).join(' < ')),
      [],
    );
  });
});
