// Builds everything that is run: the extension with its guide data, and, when asked, the tests and the tools.
//
//   node esbuild.mjs                the extension, for development
//   node esbuild.mjs --production   the extension as it is shipped: minified, no maps
//   node esbuild.mjs --watch        the same as the first, again after every change
//   node esbuild.mjs --support      also the tools that start a VS Code
//   node esbuild.mjs --tests        also the tools and every tier of tests
//   node esbuild.mjs --bench        also the measurements
//   node esbuild.mjs --unit [files] nothing but these unit tests, or all of them, and runs them; with --watch, after every
//                                   change those that it reaches; with --grep words, those whose titles have these words
//   node esbuild.mjs --notices      nothing but ThirdPartyNotices.txt: the licences of all that is shipped
//   node esbuild.mjs --mutation     nothing but the tests of what mutation testing changes

import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { allAtOnce } from './build/allAtOnce.mjs';
import { notices, noticesFile } from './build/notices.mjs';
import { safeGrayMatter } from './build/safeGrayMatter.mjs';
import { filesBelow, pagesOf, root, sharedOptions, shippedBuilds } from './build/shipped.mjs';
import { watchUnit } from './build/watchUnit.mjs';
import { workerText } from './build/workerText.mjs';

const args = process.argv.slice(2);
const flags = new Set(args);
const production = flags.has('--production');

/** `import 'tests:host'` brings the tests that are meant by it. */
const listOf = filesOf => ({
  name: 'test-lists',
  setup(build) {
    build.onResolve({ filter: /^tests:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'tests' }));
    build.onLoad({ filter: /.*/, namespace: 'tests' }, ({ path }) => ({
      contents: filesOf(path)
        .map(file => `import ${JSON.stringify(resolve(root, file))};`)
        .join('\n'),
      resolveDir: root,
    }));
  },
});

/** They are every test of that folder, so that a new test file needs no list. */
const testLists = listOf(folder => filesBelow(join('test', folder), '.test.ts'));

/** Lines that the problem matcher of .vscode/tasks.json waits for. */
const announce = {
  name: 'announce',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(({ errors }) => {
      for (const { text, location } of errors)
        console.error(`> ${location?.file}:${location?.line}:${location?.column}: error: ${text}`);
      console.log('[watch] build finished');
    });
  },
};

const shared = sharedOptions({ production });
shared.plugins.push(testLists);

const { nodeExtension, webExtension, webview } = shippedBuilds(shared);

/** The core alone, for no platform and with nothing left outside: it builds only if it is pure. */
const pureCore = {
  ...shared,
  stdin: {
    contents: filesBelow('src/core', '.ts')
      .map(file => `import ${JSON.stringify(resolve(root, file))};`)
      .join('\n'),
    resolveDir: root,
  },
  outfile: 'out/core.js',
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  minify: false,
};

const node = { ...shared, platform: 'node', format: 'cjs', minify: false, sourcemap: 'linked' };

const support = {
  ...node,
  entryPoints: filesBelow('test/support/run', '.ts'),
  outdir: 'out/support',
  packages: 'external',
  banner: { js: '#!/usr/bin/env node' },
};

const unit = {
  ...node,
  entryPoints: ['test/unit/index.ts'],
  outfile: 'out/unit/index.js',
  external: ['esbuild', 'eslint'],
};

const tests = [
  unit,
  {
    ...node,
    entryPoints: ['test/host/index.ts'],
    outfile: 'out/host/index.js',
    external: ['vscode', 'mocha'],
  },
  {
    ...node,
    entryPoints: ['test/host/indexWeb.ts'],
    outfile: 'out/host/indexWeb.js',
    platform: 'browser',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/support/assertInWorker.ts' },
  },
  {
    ...node,
    entryPoints: ['test/support/memfs/extension.ts', 'test/support/memfs/package.json'],
    outdir: 'out/memfs',
    platform: 'browser',
    external: ['vscode'],
    loader: { '.json': 'copy' },
  },
  {
    ...node,
    entryPoints: ['test/support/probe/extension.ts', 'test/support/probe/package.json'],
    outdir: 'out/probe',
    external: ['vscode'],
    loader: { '.json': 'copy' },
  },
  { ...node, entryPoints: ['test/e2e/index.ts'], outfile: 'out/e2e/index.js', packages: 'external' },
  { ...node, entryPoints: ['test/pages/index.ts'], outfile: 'out/pages/index.js', packages: 'external' },
  pagesOf(shared, 'test/pages', 'out/pages'),
];

/** What loses a note is tried in plain Node processes, with as much of VS Code as the writing of files needs. */
const torture = [
  { ...node, entryPoints: ['test/torture/index.ts'], outfile: 'out/torture/index.js', packages: 'external' },
  {
    ...node,
    entryPoints: ['test/torture/worker.ts'],
    outfile: 'out/torture/worker.js',
    alias: { vscode: './test/torture/vscodeOnDisk.ts' },
  },
];

const mutated = { ...node, entryPoints: ['test/unit/mutated.ts'], outfile: 'out/unit/mutated.js' };

const bench = [
  {
    ...node,
    entryPoints: ['test/bench/index.ts'],
    outfile: 'out/bench/index.js',
    // Notes are listed and read by the extension's own code.
    alias: { vscode: './test/torture/vscodeOnDisk.ts' },
    // It reads a file that lies beside it; the browser's driver finds its own in the same way.
    external: ['vscode-tmgrammar-test', 'playwright-core'],
  },
  // What measures the extension within its own host.
  {
    ...node,
    entryPoints: ['test/bench/probe/extension.ts', 'test/bench/probe/package.json'],
    outdir: 'out/benchProbe',
    external: ['vscode'],
    loader: { '.json': 'copy' },
  },
  { ...node, entryPoints: ['test/bench/loadOnce.ts'], outfile: 'out/bench/loadOnce.js' },
  // What is loaded at the start as it is shipped, and as it would be were it all in one.
  { ...nodeExtension, outdir: 'out/bench/parts', minify: true, sourcemap: false },
  {
    ...webExtension,
    outdir: 'out/bench/one',
    minify: true,
    sourcemap: false,
    plugins: [allAtOnce, ...webExtension.plugins],
  },
];

/**
 * Reads the guide with the same code that the core has for it, and writes its files and its data as they are shipped. A guide
 * with a mistake, and a reference to it that leads nowhere, are refused.
 */
async function buildGuide() {
  const reader = join(root, 'out', 'readProduct.mjs');
  await esbuild.build({
    ...shared,
    stdin: {
      contents: `
        export { readProduct } from './src/core/productChecks/readProduct';
        export { shippedGuide } from './src/core/productChecks/shippedGuide';
        export { readSnippets } from './src/core/snippets/readSnippets';
      `,
      resolveDir: root,
    },
    outfile: reader,
    format: 'esm',
    platform: 'node',
    minify: false,
    sourcemap: false,
  });
  const { readProduct, readSnippets, shippedGuide } = await import(`${pathToFileURL(reader)}?${Date.now()}`);
  const files = filesBelow('media/guide', '.md').map(path => ({
    path: relative(join('media', 'guide'), path).replaceAll('\\', '/'),
    text: readFileSync(join(root, path), 'utf8'),
  }));
  const snippets = readSnippets(readFileSync(join(root, 'snippets', 'markdown.json'), 'utf8'));
  const { guide, flaws } = readProduct(files, snippets);
  if (flaws.length > 0) {
    for (const { file, text } of flaws) console.error(`> ${file}: error: ${text}`);
    throw new Error('The guide, or what refers to it, has mistakes: see above.');
  }
  const shipped = join(root, 'dist', 'guide');
  rmSync(shipped, { recursive: true, force: true });
  mkdirSync(shipped, { recursive: true });
  const made = shippedGuide(guide, files);
  for (const { path, text } of made.files) writeFileSync(join(shipped, path), text);
  writeFileSync(join(root, 'dist', 'guide.json'), made.data);
}

/** Writes the sample as data: it is shipped with the days on which it was written, and moved to today where it is opened. */
function buildSample() {
  const files = filesBelow('sample', '.md').map(path => ({
    path: relative('sample', path).replaceAll('\\', '/'),
    text: readFileSync(join(root, path), 'utf8'),
  }));
  writeFileSync(join(root, 'dist', 'sample.json'), JSON.stringify(files));
  return files;
}

/** Puts the sample as of today where the extension is tried from the editor. */
async function placeSample(files) {
  const outfile = join(root, 'out', 'sampleOn.mjs');
  const entryPoints = ['src/core/newNote/sample.ts'];
  await esbuild.build({ ...shared, entryPoints, outfile, format: 'esm', platform: 'node' });
  const { sampleOn } = await import(pathToFileURL(outfile));
  const folder = join(root, 'out', 'sample');
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of sampleOn(new Date().toISOString().slice(0, 10), files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function watchAll() {
  const context = await esbuild.context({ ...nodeExtension, plugins: [...nodeExtension.plugins, announce] });
  const web = await esbuild.context(webExtension);
  const pages = await esbuild.context(webview);
  const rebuildGuide = () => buildGuide().catch(error => console.error(error.message));
  await rebuildGuide();
  await placeSample(buildSample());
  await context.watch();
  await web.watch();
  await pages.watch();
  watch(join(root, 'media', 'guide'), rebuildGuide);
}

/** Runs unit tests with nothing built but what they need: those in these files, or all. */
async function runUnit() {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { unit: { type: 'boolean' }, watch: { type: 'boolean' }, grep: { type: 'string' } },
  });
  const missing = positionals.filter(file => !existsSync(file));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')}.`);
  const named = positionals.map(file => relative(root, resolve(file)).replaceAll('\\', '/'));
  const filesNow = () => (named.length > 0 ? named : filesBelow('test/unit', '.test.ts'));
  const outfile = 'out/unit/some.js';
  const tool = ['out/support/testUnit.js', '--file', outfile];
  if (values.grep !== undefined) tool.push('--grep', values.grep);
  const build = (files, options) =>
    esbuild.build({
      ...unit,
      outfile,
      plugins: [safeGrayMatter, workerText, listOf(() => files)],
      ...options,
    });
  await esbuild.build({ ...support, entryPoints: ['test/support/run/testUnit.ts'] });
  if (values.watch) {
    await watchUnit({ root, filesNow, atOnce: named.length > 0, build, start: () => start(tool) });
    return;
  }
  await build(filesNow());
  process.exitCode = await start(tool).ended;
}

/** Starts a tool of ours as it would be by hand; it ends with its exit code, also when it is stopped. */
function start(tool) {
  const child = spawn(process.execPath, tool, { cwd: root, stdio: 'inherit' });
  return {
    ended: new Promise(settle => child.on('exit', code => settle(code ?? 1))),
    stop: () => child.kill(),
  };
}

async function buildAll() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const wanted = [nodeExtension, webExtension, webview];
  if (flags.has('--tests')) wanted.push(pureCore, ...tests, ...torture);
  if (flags.has('--tests') || flags.has('--support')) wanted.push(support);
  if (flags.has('--bench')) wanted.push(...bench);
  await Promise.all([buildGuide(), ...wanted.map(options => esbuild.build(options))]);
  buildSample();
  if (wanted.includes(support)) chmodSync(join(root, 'out/support/hostExecutable.js'), 0o755);
  // Where the host tests work when they are started from the editor.
  if (flags.has('--tests')) mkdirSync(join(root, 'out', 'workspace'), { recursive: true });
}

try {
  if (flags.has('--unit')) await runUnit();
  else if (flags.has('--watch')) await watchAll();
  else if (flags.has('--notices')) writeFileSync(join(root, noticesFile), await notices());
  else if (flags.has('--mutation')) await esbuild.build(mutated);
  else await buildAll();
} catch (error) {
  // esbuild has printed its own errors already.
  if (!Array.isArray(error?.errors)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
