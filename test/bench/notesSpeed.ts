import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import matter from 'gray-matter';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { parse as parseYaml } from 'yaml';
import { NoteIndex } from '../../src/core/index/noteIndex';
import type { Saved } from '../../src/core/index/storedIndex';
import { parseNote } from '../../src/core/index/parseNote';
import { DiskFiles } from './diskFiles';
import { printFigure } from './figure';
import { heapUsed } from './heapUsed';
import { longestBlock } from './longestBlock';
import { eachAtOnce, preparedNote, writeNotes } from './preparedNotes';

/** Ratios of the notes index, all of one process. `--full` measures them at three sizes. */
export async function notesSpeed(): Promise<void> {
  const sizes = process.argv.includes('--full') ? [1000, 10_000, 50_000] : [10_000];
  for (const size of sizes) {
    const root = await mkdtemp(join(tmpdir(), 'notes-'));
    try {
      await writeNotes(root, size);
      await measure(root, size);
    } finally {
      await rm(root, { recursive: true });
    }
  }
  comparedWithParsers();
}

async function measure(root: string, size: number): Promise<void> {
  console.log(`\n${size.toLocaleString('en')} notes`);
  const files = new DiskFiles(root);
  const index = await loaded(files);
  const readOnly = await best(5, async () => {
    await eachAtOnce(await files.list(), file => files.read(file));
  });
  const cold = await best(5, () => loaded(files));
  printFigure('cold index / only reading the files', cold / readOnly, '≤ 2');
  printFigure('  cold index, in ms', cold * 1000);
  printFigure('  only reading the files, in ms', readOnly * 1000);

  const saved = [...(await index.save())];
  const warm = await best(5, () => restored(files, saved));
  const listing = await best(5, () => files.list());
  printFigure('warm start, until all notes are shown / cold index', warm / cold, `≤ ${(1 / 15).toFixed(3)}`);
  printFigure('  listing all files, to see which have changed / cold index', listing / cold);
  printFigure('  saved bytes per note', saved.join('').length / size);

  const one = preparedNote(1);
  const uri = files.file(one.path).uri;
  let change = 0;
  const touched = await best(50, async () => {
    await writeFile(join(root, one.path), one.text.replace('role: Lead', `role: Lead ${++change}`));
    index.touch([uri]);
    await index.settled();
  });
  const written = await best(50, () => writeFile(join(root, one.path), one.text));
  printFigure('one changed note / cold index', (touched - written) / cold, '≤ 0.01');
  console.log(`  that is ${((touched - written) * 1000).toFixed()} µs`);

  await storm(root, files, Math.min(size, 5000));
  await blocks(files, saved);
  await memory(files, size);
}

async function storm(root: string, files: DiskFiles, count: number): Promise<void> {
  const index = await loaded(files);
  let snapshots = 0;
  index.onDidChange(() => snapshots++);
  const notes = Array.from({ length: count }, (_, i) => preparedNote(i));
  await eachAtOnce(notes, async ({ path, text }) => {
    await writeFile(join(root, path), `${text}\n## Later\n`);
    files.touches.fire([files.file(path).uri]);
  });
  await index.settled();
  printFigure(`snapshots in a storm of ${count.toLocaleString('en')} changes`, snapshots, 'a handful');
}

async function blocks(files: DiskFiles, saved: Saved): Promise<void> {
  const least = async (work: () => Promise<unknown>): Promise<number> =>
    Math.min(await longestBlock(work), await longestBlock(work), await longestBlock(work));
  const listed = await files.list();
  const listing = await least(() => files.list());
  files.list = () => Promise.resolve(listed);
  printFigure('longest block of the event loop, cold, in ms', await least(() => loaded(files)), '< 16');
  printFigure(
    'longest block of the event loop, warm, in ms',
    await least(() => restored(files, saved)),
    '< 16',
  );
  printFigure('longest block of the event loop, listing alone, in ms', listing, '< 16');
}

async function memory(files: DiskFiles, size: number): Promise<void> {
  const before = heapUsed();
  const index = await loaded(files);
  const after = heapUsed();
  printFigure('memory per note, in bytes', (after - before) / index.snapshot.byUri.size, '< 4096');
  if (index.snapshot.byUri.size !== size) throw new Error(`${index.snapshot.byUri.size} notes`);
}

function comparedWithParsers(): void {
  const notes = Array.from({ length: 1000 }, (_, i) => preparedNote(i));
  const file = (path: string) => ({ uri: `file:///${path}`, root: 'file:///', path });
  const ours = fastest(10, () => {
    for (const { path, text } of notes) parseNote(file(path), text);
  });
  const processor = remark().use(remarkGfm).use(remarkFrontmatter).freeze();
  const theirs = fastest(2, () => {
    for (const { text } of notes) {
      matter(text, { engines: { yaml: { parse: block => ({ data: parseYaml(block) as unknown }) } } });
      processor.parse(text);
    }
  });
  console.log('');
  printFigure('gray-matter and remark / parseNote', theirs / ours, '≥ 5');
}

function indexOn(files: DiskFiles): NoteIndex {
  return new NoteIndex({
    files,
    log: { info: console.log, warn: console.warn, error: console.error },
    clock: { now: () => Date.now() },
    pause: () => new Promise(go => setImmediate(go)),
  });
}

async function loaded(files: DiskFiles): Promise<NoteIndex> {
  const index = indexOn(files);
  index.touch('everything');
  await index.settled();
  return index;
}

async function restored(files: DiskFiles, saved: Saved): Promise<NoteIndex> {
  const index = indexOn(files);
  index.restore(saved);
  await index.settled();
  return index;
}

/** The least of some runs, in milliseconds: what else the machine did is not ours. */
async function best(count: number, work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function fastest(count: number, work: () => void): number {
  let least = Infinity;
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
