import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'esbuild';

/** How much of what comes later is compiled at once, in bytes: a moment's work, and no more. */
const longest = 200_000;

/**
 * Writes a bundle as a few files. The one that is named after the entry has what the entry imports; `later.js` and
 * those that go on with it have what is asked for with `import()`, in parts, of which each is evaluated when it is
 * first wanted. All of them are read when the first is, one after the other. esbuild says what belongs
 * to which part. As it would write them, each would be a file, many of them small, and what the entry shares with later
 * parts would be read at the start one by one. Where the host knows one file, all is in one part, and still evaluated
 * when it is wanted.
 */
export const inParts = ({ inOneFile = false, largest = longest } = {}) => ({
  name: 'in-parts',
  setup(build) {
    const options = build.initialOptions;
    const { outdir, sourcemap } = options;
    Object.assign(options, {
      format: 'esm',
      splitting: !inOneFile,
      write: false,
      metafile: true,
      chunkNames: '[name]-[hash]',
      sourcemap: sourcemap && 'inline',
    });
    build.onEnd(async ({ errors, metafile, outputFiles }) => {
      if (errors.length > 0) return;
      const atOnce = loadedAtOnce(metafile);
      const parts = await Promise.all(outputFiles.map(file => partOf(file, options)));
      const [entry] = atOnce;
      rmSync(outdir, { recursive: true, force: true });
      mkdirSync(outdir, { recursive: true });
      const first = parts.filter(({ name }) => atOnce.includes(name));
      const rest = parts.filter(({ name }) => !atOnce.includes(name));
      const later = inFiles(rest, largest);
      writeParts(join(outdir, entry), first, loader(entry, [...later.keys()]));
      for (const [file, some] of later) writeParts(join(outdir, file), some, 'module.exports = parts;');
    });
  },
});

/** Parts by the file that they come into, none of which is larger unless one part alone is. */
function inFiles(parts, largest) {
  const files = new Map();
  let [size, file] = [Infinity, []];
  for (const part of parts) {
    size += part.code.length;
    if (size > largest) {
      [size, file] = [part.code.length, []];
      files.set(`later${files.size === 0 ? '' : files.size + 1}.js`, file);
    }
    file.push(part);
  }
  return files;
}

/** The names of the outputs that are evaluated with the entry, of which there is one; it comes first. */
function loadedAtOnce({ inputs, outputs }) {
  const imported = new Set(Object.values(inputs).flatMap(({ imports }) => imports.map(({ path }) => path)));
  const paths = Object.keys(outputs).filter(path => isEntry(outputs[path].entryPoint, imported));
  for (const path of paths)
    for (const { kind, path: other } of outputs[path].imports)
      if (kind === 'import-statement' && other in outputs && !paths.includes(other)) paths.push(other);
  return paths.map(path => basename(path));
}

/** What is asked for on demand is an entry of its own to esbuild, but something imports it. */
function isEntry(entryPoint, imported) {
  return entryPoint !== undefined && !imported.has(entryPoint);
}

/** As esbuild writes what it leaves as it is: all of VS Code's API, and a part on demand. */
const wholeApi = /\bimport\s*\*\s*as\s+([\w$]+)\s+from\s*"vscode";/g;
const onDemand = /\bimport\(("\.\/[\w-]+\.js")\)/g;
/** And what a part gives to others, in one list at its end. */
const given = /\bexport\s*\{([^}]*)\};(?=\s*(\/\/# .*)?\s*$)/;

/**
 * An output of esbuild as what stands in a function; what it imports is required, now or when it comes to it. It would
 * bring its own helpers into each part, and copy for each file of ours all the names that VS Code's API has.
 */
async function partOf({ path, text }, { minify, target, sourcemap }) {
  const body = text
    .replace(wholeApi, 'const $1=require("vscode");')
    .replace(onDemand, 'wanted($1)')
    .replace(given, (_, list) => `give({${list.split(',').map(asGetter).join(',')}});`);
  const { code, map } = await transform(body, {
    sourcefile: path,
    format: 'cjs',
    platform: 'browser',
    sourcemap: sourcemap ? 'external' : false,
    sourcesContent: false,
    minify,
    target,
  });
  return { name: basename(path), code, map };
}

/** `name as given` as what answers it. */
function asGetter(entry) {
  const [name, as = name] = entry.trim().split(/\s+as\s+/);
  return `${as}:()=>${name}`;
}

/** Writes parts as functions by their names, in one file, and its map where they have maps. */
function writeParts(file, parts, end) {
  const lines = ['"use strict";', 'const parts = {'];
  const sections = [];
  for (const { name, code, map } of parts) {
    lines.push(`${JSON.stringify(name)}(require, give, wanted) {`);
    if (map) sections.push({ offset: { line: lines.length, column: 0 }, map: JSON.parse(map) });
    lines.push(...code.trimEnd().split('\n'), '},');
  }
  lines.push('};', end, '');
  if (sections.length > 0) {
    lines.push(`//# sourceMappingURL=${basename(file)}.map`);
    writeFileSync(`${file}.map`, JSON.stringify({ version: 3, sections }));
  }
  writeFileSync(file, lines.join('\n'));
}

/**
 * Evaluates the entry, and every other part once, with the first that requires it. One that fails may be tried again.
 * Between reading one file of what comes later and the next, evaluating a part of it and using it, others get their
 * turn.
 */
const loader = (entry, later) => `
const evaluated = Object.create(null);
let later;
let reading;
function part(name) {
  if (!name.startsWith('./')) return require(name);
  const key = name.slice(2);
  if (key in evaluated) return evaluated[key];
  const given = {};
  (parts[key] ?? later[key])(part, give, wanted);
  return (evaluated[key] = given);
  function give(getters) {
    for (const as in getters) Object.defineProperty(given, as, { get: getters[as], enumerable: true });
  }
}
async function wanted(name) {
  await (reading ??= readLater());
  const given = part(name);
  // One turn for all who want it: they go on in the order in which they came.
  await (turns[name] ??= turn());
  return given;
}
const turns = Object.create(null);
const turn = () => new Promise(go => setTimeout(go, 0));
async function readLater() {
  try {
    const all = {};
    for (const read of [${later.map(file => `() => require('./${file}')`).join(', ')}]) {
      Object.assign(all, read());
      await turn();
    }
    later = all;
  } catch (error) {
    reading = undefined;
    throw error;
  }
}
module.exports = part('./${entry}');`;
