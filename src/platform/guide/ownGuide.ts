import type { Disposable } from '../../core/base/disposable';
import { NoteIndex } from '../../core/index/noteIndex';
import type { Clock, Log, NoteFiles } from '../../core/ports';
import { createOwnGuideFiles } from './ownGuideFiles';
import { pause } from '../host/pause';

/** The guide files of the user's own. They are listed when somebody first wants them. */
export interface OwnGuide extends Disposable {
  readonly notes: NoteIndex;
  readonly files: NoteFiles;
  load(): void;
}

export function createOwnGuide({ log, clock }: { readonly log: Log; readonly clock: Clock }): OwnGuide {
  const files = createOwnGuideFiles();
  const notes = new NoteIndex({ files, log, clock, pause });
  let loaded = false;
  return {
    notes,
    files,
    load() {
      if (loaded) return;
      loaded = true;
      notes.touch('everything');
    },
    dispose() {
      notes.dispose();
      files.dispose();
    },
  };
}
