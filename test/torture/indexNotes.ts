import { NoteIndex } from '../../src/core/index/noteIndex';
import type { Saved } from '../../src/core/index/storedIndex';
import { systemClock } from '../../src/platform/host/clock';
import { pause } from '../../src/platform/host/pause';
import { createWorkspaceNotes } from '../../src/platform/notes/workspaceNotes';
import type { Indexed } from './asked';
import { workspace } from './vscodeOnDisk';

const log = { info: () => undefined, warn: () => undefined, error: console.error };

/** Reads the notes of a workspace folder as a window does when it opens, first without and then with what it kept. */
export async function indexNotes(path: string): Promise<Indexed> {
  workspace.open(path);
  const files = createWorkspaceNotes(log);
  const load = async (saved?: Saved) => {
    const began = performance.now();
    const index = new NoteIndex({ files, log, clock: systemClock, pause });
    if (saved !== undefined) index.restore(saved);
    index.touch('everything');
    const snapshot = await index.settled();
    return { index, snapshot, took: performance.now() - began };
  };
  const cold = await load();
  const kept = await cold.index.save();
  const tooLarge = cold.snapshot.notes
    .filter(({ problems }) => problems.some(({ code }) => code === 'unreadable-size'))
    .map(note => note.path);
  const { rss } = process.memoryUsage();
  const warm = await load(kept);
  const notes = warm.snapshot.notes.length;
  for (const part of [cold.index, warm.index, files]) part.dispose();
  return { notes, tooLarge, coldMs: cold.took, warmMs: warm.took, residentMegabytes: rss / 2 ** 20 };
}
