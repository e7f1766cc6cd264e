// Runs unit tests after every change: those that the change reaches, the nearest first.

import { watch } from 'node:fs';
import { join } from 'node:path';

/** What somebody changes while they work, of all that a bundle is made from. */
const folders = ['src', 'test'];

/**
 * Runs these test files, or waits for a change when there is nothing to run at first; then again after every change.
 *
 *   root      the folder that all paths are from
 *   filesNow  which test files there are that may be run
 *   atOnce    whether they are run before anything changes
 *   build     bundles some of them, given more options of esbuild
 *   start     starts what was bundled; answers `ended`, which settles when it is done, and `stop`
 */
export async function watchUnit({ root, filesNow, atOnce, build, start }) {
  const graph = {};
  const learn = ({ metafile }) => Object.assign(graph, metafile.inputs);
  const state = { running: undefined, turn: 0, last: Promise.resolve() };

  /** Builds and runs some, unless something has changed meanwhile; answers whether they were run to their end. */
  async function runSome(some, turn) {
    try {
      learn(await build(some, { metafile: true }));
    } catch {
      return false; // esbuild has said why.
    }
    if (turn !== state.turn) return false;
    state.running = start();
    await state.running.ended;
    return turn === state.turn;
  }

  /** Ends what runs, then runs these groups; the next call ends them. */
  function runGroups(groups, what) {
    state.turn += 1;
    const { turn, last } = state;
    state.last = (async () => {
      state.running?.stop();
      await last;
      if (turn !== state.turn) return;
      console.log(`\n${what}`);
      for (const group of groups) if (!(await runSome(group, turn))) return;
      console.log('\nWaiting for a change…');
    })();
    return state.last;
  }

  const onChange = gather(changed => {
    const groups = nearestFirst(graph, changed, filesNow());
    const count = groups.flat().length;
    void runGroups(groups, `${[...changed].join(', ')}: ${count} test file${count === 1 ? '' : 's'}`);
  });

  for (const folder of folders)
    watch(join(root, folder), { recursive: true }, (_, name) => {
      const path = name === null ? undefined : join(folder, name).replaceAll('\\', '/');
      if (path !== undefined && /\.(ts|json|mjs)$/.test(path)) onChange(path);
    });
  if (atOnce) return runGroups([filesNow()], 'First all of them:');
  learn(await build(filesNow(), { metafile: true, write: false }));
  console.log('Waiting for a change: after each, the test files run that it reaches, the nearest first…');
}

/** Calls once for all that comes within a moment: an editor writes a file in several steps. */
function gather(act) {
  const gathered = new Set();
  const pending = { timer: undefined };
  return item => {
    gathered.add(item);
    clearTimeout(pending.timer);
    pending.timer = setTimeout(() => {
      const all = new Set(gathered);
      gathered.clear();
      act(all);
    }, 30);
  };
}

/**
 * The test files that reach what has changed by their imports: those that stand nearest, then all others. A file that
 * is new reaches itself alone.
 */
export function nearestFirst(graph, changed, files) {
  const importers = new Map();
  for (const [from, { imports }] of Object.entries(graph))
    for (const { path } of imports) importers.set(path, [...(importers.get(path) ?? []), from]);
  const wanted = new Set(files);
  const seen = new Set(changed);
  const groups = [];
  for (let ring = [...changed]; ring.length > 0;) {
    groups.push(ring.filter(path => wanted.has(path)));
    ring = ring.flatMap(path => importers.get(path) ?? []).filter(path => !seen.has(path) && seen.add(path));
  }
  const [nearest = [], ...others] = groups.filter(group => group.length > 0);
  return [nearest, others.flat()].filter(group => group.length > 0);
}
