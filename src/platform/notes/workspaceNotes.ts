import { collate } from '../../core/base/collate';
import type { Disposable } from '../../core/base/disposable';
import { Emitter, type Event } from '../../core/base/event';
import { same } from '../../core/base/same';
import type { LeftOut } from '../../core/index/leftOut';
import type { Log, NoteFile, NoteFiles } from '../../core/ports';
import { followFiles } from '../files/followFiles';
import { readNote } from './readNote';
import { walkNotes } from './walkNotes';
import { whereNotesAre } from './whereNotesAre';

/** The notes of all workspace folders, and what the last listing of them left out. */
export interface WorkspaceNotes extends NoteFiles, LeftOuts, Disposable {}

/** What is among the notes and is not shown. */
export interface LeftOuts {
  leftOut(): readonly LeftOut[];
  readonly onDidChangeLeftOut: Event<undefined>;
}

/** The notes of all workspace folders, followed through everything that may change them. */
export function createWorkspaceNotes(log: Log, every?: number): WorkspaceNotes {
  const leftOutChanged = new Emitter<undefined>();
  let leftOut: readonly LeftOut[] = [];
  const where = whereNotesAre(log);
  const following = followFiles(where, every);

  async function find(): Promise<readonly NoteFile[]> {
    const roots = where.roots();
    const listings = await Promise.all(roots.map(root => walkNotes(root, roots, log)));
    leaveOut(
      listings
        .flatMap(listing => listing.leftOut)
        .sort((a, b) => collate(a.root, b.root) || collate(a.path, b.path)),
    );
    return listings.flatMap(({ files }) => files);
  }

  function leaveOut(found: readonly LeftOut[]): void {
    if (same(leftOut, found)) return;
    leftOut = found;
    leftOutChanged.fire(undefined);
  }

  return {
    onDidTouch: following.onDidTouch,
    leftOut: () => leftOut,
    onDidChangeLeftOut: leftOutChanged.event,
    locate: uri => where.locateKey(uri),
    list: () => following.list(find),
    async read(file) {
      const root = where.roots().find(({ key }) => key === file.root);
      return root ? readNote(file, root) : { state: 'gone' };
    },
    dispose() {
      following.dispose();
      leftOutChanged.dispose();
    },
  };
}
