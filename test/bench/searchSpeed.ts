import { readGuide } from '../../src/core/guide/readGuide';
import { documentsOf } from '../../src/core/search/documentsOf';
import type { SearchDocument } from '../../src/core/search/searchDocument';
import { shippedGuide } from '../unit/guide/shippedGuide';
import { labelledQueries } from './labelledQueries';
import type { Search } from './quality';
import { linearScan, miniIndex, miniSearch, ourIndex } from './searchEngines';
import { syntheticNotes } from './syntheticNotes';

const sizes = [1_000, 10_000, 50_000];
/** MiniSearch takes gigabytes beyond. */
const mostForMini = 10_000;

interface Measured {
  readonly median: number;
  readonly p95: number;
}

/** How fast notes are searched with every key pressed, beside a linear scan and MiniSearch. */
export function searchSpeed(): void {
  const keystrokes = labelledQueries('guide-queries.txt')
    .filter((_, i) => i % 4 === 0)
    .flatMap(({ text }) => Array.from(text, (_, i) => text.slice(0, i + 1)));
  const sentences = readGuide(shippedGuide())
    .guide.sections.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/))
    .filter(sentence => sentence.split(' ').length > 3);

  const results = sizes.map(size => {
    const notes = syntheticNotes(size, sentences);
    const documents = notes.flatMap((text, i) => documentsOf(`n${i}`, `n${i}`, text));
    return { size, ...measure(notes, documents, keystrokes) };
  });
  for (const { size, documents, scan, our, mini, build, memory, update } of results) {
    console.log(`\n${size} notes, ${documents} sections`);
    console.table({
      'linear scan': shown(scan),
      ours: shown(our),
      ...(mini && { MiniSearch: shown(mini.speed) }),
    });
    console.log(`p95 ours / scan ${(our.p95 / scan.p95).toFixed(3)}`);
    if (mini)
      console.log(
        `p95 ours / MiniSearch ${(our.p95 / mini.speed.p95).toFixed(3)}, memory ${(memory / mini.memory).toFixed(2)}, build ${(build / mini.build).toFixed(2)}`,
      );
    console.log(
      `build ${build.toFixed(0)} ms, ${(memory / 2 ** 20).toFixed(0)} MB; one note: 1/${(build / update).toFixed(0)}`,
    );
  }
  const [small, , large] = results;
  if (small && large)
    console.log(
      `keystroke at 50k / 1k: median ${(large.our.median / small.our.median).toFixed(1)}, p95 ${(large.our.p95 / small.our.p95).toFixed(1)} (goal 3)`,
    );
}

function measure(
  notes: readonly string[],
  documents: readonly SearchDocument[],
  keystrokes: readonly string[],
) {
  const [index, build, memory] = made(() => ourIndex(documents));
  const our = speedOf(text => index.search(text).map(({ id }) => id), keystrokes);
  const scan = speedOf(
    linearScan(documents),
    keystrokes.filter((_, i) => i % 10 === 0),
  );
  const changed = notes.slice(0, 200).map((text, i) => `${text}\nOne more line ${i}.\n`);
  const before = performance.now();
  changed.forEach((text, i) => {
    index.put(`n${i}`, documentsOf(`n${i}`, `n${i}`, text));
  });
  const update = (performance.now() - before) / changed.length;
  return {
    documents: documents.length,
    our,
    scan,
    build,
    memory,
    update,
    mini: miniMeasured(documents, keystrokes),
  };
}

function miniMeasured(documents: readonly SearchDocument[], keystrokes: readonly string[]) {
  if (documents.length > mostForMini * 6) return undefined;
  const [engine, build, memory] = made(() => miniIndex(documents));
  const search = miniSearch(engine, { fuzzy: 0.2, title: 3, prefix: 'last' });
  return {
    build,
    memory,
    speed: speedOf(
      search,
      keystrokes.filter((_, i) => i % 10 === 0),
    ),
  };
}

/** What was made, how long it took and how much memory it holds. */
function made<T>(make: () => T): [T, number, number] {
  const used = memoryUsed();
  const before = performance.now();
  const thing = make();
  const took = performance.now() - before;
  return [thing, took, memoryUsed() - used];
}

/** What is in use once nothing is left to be collected. Without --expose-gc it is a guess. */
function memoryUsed(): number {
  for (let i = 0; i < 4; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const passes = 3;

/** Of several passes over all keystrokes the fastest for each: what else the machine does is not measured. */
function speedOf(search: Search, keystrokes: readonly string[]): Measured {
  const best = keystrokes.map(() => Infinity);
  for (let pass = 0; pass < passes; pass++)
    keystrokes.forEach((text, i) => {
      const before = performance.now();
      search(text);
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - before);
    });
  best.sort((a, b) => a - b);
  const at = (share: number) => best[Math.floor(best.length * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

const shown = ({ median, p95 }: Measured) => ({ 'median ms': median.toFixed(2), 'p95 ms': p95.toFixed(2) });
