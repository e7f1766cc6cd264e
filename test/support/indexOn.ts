import { NoteIndex, type Needs, type NotesChanged } from '../../src/core/index/noteIndex';
import { keptLog } from './builders';
import { fakeClock } from './fakeClock';
import type { MemoryFiles } from './memoryFiles';

/** An index of files in memory, with all that it says and does. */
export function indexOn(files: MemoryFiles, prepare?: Needs['prepare']) {
  const log = keptLog();
  const events: NotesChanged[] = [];
  const clock = fakeClock();
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    return new Promise(go => setImmediate(go));
  };
  const index = new NoteIndex({ files, log, clock, pause, ...(prepare && { prepare }) });
  index.onDidChange(event => events.push(event));
  return { index, log, events, clock, pauses: () => pauses };
}
