import * as vscode from 'vscode';
import { collate } from '../../core/base/collate';
import type { Disposable } from '../../core/base/disposable';
import { Emitter, type Event } from '../../core/base/event';
import { same } from '../../core/base/same';
import type { LeftOut } from '../../core/index/leftOut';
import { isListedFolderPath, isListedPath } from '../../core/index/notePath';
import type { Log, NoteFile, NoteFiles } from '../../core/ports';
import { settings } from '../../manifest/ids';
import { followFiles } from '../files/followFiles';
import { noteRoots, rootOf } from './noteRoots';
import { pathBelow } from '../files/uris';
import { readNote } from './readNote';
import { walkNotes } from './walkNotes';

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
  let roots = noteRoots();

  function locate(uri: vscode.Uri): NoteFile | undefined {
    const root = rootOf(uri, roots);
    const path = root && pathBelow(uri, root.notes);
    if (path === undefined || path === '' || !isListedPath(path, root?.templates)) return undefined;
    return { uri: uri.toString(), root: root?.key ?? '', path };
  }

  const following = followFiles(
    {
      settings: [settings.folder, settings.templatesFolder],
      find() {
        roots = noteRoots();
      },
      // All of a workspace folder: a folder that goes, or comes, tells nothing of the files that are in it.
      watched: () => roots.map(({ workspaceFolder }) => new vscode.RelativePattern(workspaceFolder, '**')),
      locate,
      isWanted: () => true,
      around(uri) {
        if (roots.some(root => pathBelow(root.notes, uri) !== undefined)) return 'above';
        const root = rootOf(uri, roots);
        const path = root && (pathBelow(uri, root.notes) ?? '');
        return path !== undefined && isListedFolderPath(path, root?.templates) ? 'among' : undefined;
      },
      async lookInto(folder) {
        const root = rootOf(folder, roots);
        try {
          return root ? (await walkNotes(root, roots, log, folder)).files.map(({ uri }) => uri) : [];
        } catch (error) {
          log.warn('A new folder among the notes cannot be read', { error });
          return [];
        }
      },
    },
    every,
  );

  async function find(): Promise<readonly NoteFile[]> {
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
    locate: uri => locate(vscode.Uri.parse(uri, true)),
    list: () => following.list(find),
    async read(file) {
      const root = roots.find(({ key }) => key === file.root);
      return root ? readNote(file, root) : { state: 'gone' };
    },
    dispose() {
      following.dispose();
      leftOutChanged.dispose();
    },
  };
}
