import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

type InParts = (options?: { readonly inOneFile?: boolean; readonly largest?: number }) => Plugin;

interface Program {
  /** What was evaluated until now, in its order. */
  readonly seen: readonly string[];
  readonly first: () => Promise<string>;
  readonly second: () => Promise<string>;
  readonly failing: () => Promise<unknown>;
}

const sources = {
  'seen.ts': 'export const seen: string[] = [];',
  'shared.ts':
    "import { seen } from './seen';\nseen.push('shared');\nexport let count = 0;\nexport const add = () => { count += 1; };",
  'first.ts':
    "import { seen } from './seen';\nimport { add, count } from './shared';\nseen.push('first');\nadd();\nexport default `first ${count}`;",
  'second.ts':
    "import * as vscode from 'vscode';\nimport { seen } from './seen';\nimport { add, count } from './shared';\nseen.push('second');\nadd();\nexport const text = `${vscode.version} ${count}`;",
  'failing.ts':
    "import { seen } from './seen';\nseen.push('failing');\nif (seen.filter(one => one === 'failing').length < 2) throw new Error('not yet');\nexport const works = true;",
  'main.ts':
    "import { seen } from './seen';\nseen.push('main');\nexport { seen };\nexport const first = async () => (await import('./first')).default;\nexport const second = async () => (await import('./second')).text;\nexport const failing = () => import('./failing');",
};

suite('A program in parts', () => {
  let folder = '';
  let inParts: InParts;
  suiteSetup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parts-'));
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
    const url = pathToFileURL(resolve('build/inParts.mjs')).href;
    ({ inParts } = (await import(url)) as { inParts: InParts });
  });
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  async function built(
    name: string,
    options: { minify: boolean; inOneFile?: boolean; largest?: number },
  ): Promise<Program> {
    const outdir = join(folder, name);
    await build({
      absWorkingDir: folder,
      entryPoints: ['main.ts'],
      outdir,
      bundle: true,
      minify: options.minify,
      sourcemap: options.minify ? false : 'linked',
      target: 'es2022',
      external: ['vscode'],
      plugins: [inParts(options)],
    });
    const vscode = join(outdir, 'node_modules', 'vscode');
    mkdirSync(vscode, { recursive: true });
    writeFileSync(join(vscode, 'index.js'), "module.exports = { version: '1.100.0' };");
    return createRequire(join(outdir, 'x.js'))(join(outdir, 'main.js')) as Program; // As its source says.
  }

  for (const minify of [true, false])
    for (const inOneFile of [true, false])
      test(`evaluates what is wanted when it is, once: ${minify ? 'as shipped' : 'for development'}, in ${inOneFile ? 'one file' : 'two files'}`, async () => {
        const program = await built(`${minify}-${inOneFile}`, { minify, inOneFile });
        assert.deepEqual(program.seen, ['main']);
        assert.equal(await program.second(), '1.100.0 1');
        assert.deepEqual(program.seen, ['main', 'shared', 'second']);
        assert.equal(await program.first(), 'first 2', 'what both share is one');
        assert.deepEqual(await Promise.all([program.first(), program.second()]), ['first 2', '1.100.0 1']);
        assert.deepEqual(program.seen, ['main', 'shared', 'second', 'first']);
        const files = readdirSync(join(folder, `${minify}-${inOneFile}`)).filter(name =>
          name.endsWith('.js'),
        );
        assert.deepEqual(files, inOneFile ? ['main.js'] : ['later.js', 'main.js']);
      });

  test('reads no file that is large, and all of them at the first', async () => {
    const program = await built('small', { minify: true, largest: 1 });
    assert.equal(await program.first(), 'first 1');
    const outdir = join(folder, 'small');
    const files = readdirSync(outdir).filter(name => /^later\d*\.js$/.test(name));
    assert.deepEqual(
      files,
      ['later.js', 'later2.js', 'later3.js', 'later4.js', 'later5.js'].slice(0, files.length),
    );
    assert.ok(files.length > 2, files.join());
    for (const name of files) rmSync(join(outdir, name));
    assert.equal(await program.second(), '1.100.0 2');
  });

  test('lets all who want a part go on in the order in which they came', async () => {
    const program = await built('order', { minify: true });
    const order: number[] = [];
    const want = (at: number) => program.first().then(() => order.push(at));
    // The second comes when the part was evaluated, and the first still waits for its turn.
    const second = new Promise<unknown>(settle => {
      const { push } = program.seen as string[];
      Object.assign(program.seen, {
        push: (...names: string[]) => {
          if (names.includes('first')) queueMicrotask(() => settle(want(2)));
          return push.apply(program.seen as string[], names);
        },
      });
    });
    await Promise.all([want(1), second]);
    assert.deepEqual(order, [1, 2]);
  });

  test('tries again what failed', async () => {
    const program = await built('failing', { minify: true });
    await assert.rejects(program.failing(), /not yet/);
    assert.deepEqual({ ...((await program.failing()) as object) }, { works: true });
  });
});
