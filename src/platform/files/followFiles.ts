import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import type { Event } from '../../core/base/event';
import { Following, type Followed } from '../../core/index/following';
import type { NoteFile, Touched } from '../../core/ports';
import { timers } from '../host/timers';
import { isFile, isFolder } from './isFolder';

/** Files of some folders, and how it is found out where those are. */
export interface Where extends Followed<vscode.Uri> {
  /** Finds out anew where the files are: the folders of the workspace, its trust or a setting have changed. */
  find(): void;
  /** Where changes are looked for. Nothing where there is nothing to follow. */
  watched(): readonly vscode.RelativePattern[];
  /** The settings that say where the files are. */
  readonly settings: readonly string[];
}

export interface FollowedFiles extends Disposable {
  /** Says where to look again, never what happened there. */
  readonly onDidTouch: Event<Touched>;
  /** Lists them by `find`. Those that are being written in an editor are without a stamp. */
  list(find: () => Promise<readonly NoteFile[]>): Promise<readonly NoteFile[]>;
}

/** Follows files through everything that may change them: on the disk, in an editor, in the workspace or a setting. */
export function followFiles(where: Where, every?: number): FollowedFiles {
  const following = new Following<vscode.Uri>({ followed: where, timers, isFile, isFolder, every });
  let { watched, watching } = watch(where, following);

  function findAgain(): void {
    where.find();
    // The new ones first: what happens while nobody watches is never told.
    const before = watching;
    ({ watched, watching } = watch(where, following));
    before.dispose();
    following.lookAtEverything();
  }

  const listening = vscode.Disposable.from(
    ...hearEditors(following),
    ...hearOperations(following),
    ...hearReturns(() => {
      if (watched > 0 && where.isWanted()) following.lookAtEverything();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(findAgain),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (where.settings.some(id => change.affectsConfiguration(id))) findAgain();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(findAgain),
  );

  return {
    onDidTouch: following.onDidTouch,
    list: find => following.list(async () => withoutStampsOfUnsaved(await find())),
    dispose() {
      vscode.Disposable.from(listening, watching, following).dispose();
    },
  };
}

type Told = Following<vscode.Uri>;

interface Watching {
  readonly watched: number;
  readonly watching: Disposable;
}

function watch(where: Where, following: Told): Watching {
  following.beginWatching();
  const patterns = where.watched();
  const parts = patterns.flatMap(pattern => {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    return [
      watcher,
      watcher.onDidCreate(uri => following.lookAtNew(uri)),
      watcher.onDidChange(uri => following.lookAtChanged(uri)),
      watcher.onDidDelete(uri => following.lookAtGone(uri)),
    ];
  });
  return { watched: patterns.length, watching: vscode.Disposable.from(...parts) };
}

/** What is typed, saved, and thrown away. */
function hearEditors(following: Told): readonly Disposable[] {
  const { workspace } = vscode;
  return [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) following.lookAfterTyping(document.uri);
    }),
    workspace.onDidOpenTextDocument(({ isDirty, uri }) => {
      if (isDirty) following.lookAt(uri);
    }),
    // Also when it is closed with its changes thrown away.
    workspace.onDidCloseTextDocument(({ uri }) => void following.lookAt(uri)),
    workspace.onDidSaveTextDocument(({ uri }) => void following.lookAt(uri)),
  ];
}

/** What VS Code itself makes, takes away and renames: it tells sooner than watchers do. */
function hearOperations(following: Told): readonly Disposable[] {
  const { workspace } = vscode;
  return [
    workspace.onDidCreateFiles(({ files }) => {
      for (const uri of files) following.lookAtNew(uri);
    }),
    workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) following.lookAtGone(uri);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        following.lookAtGone(oldUri);
        following.lookAtNew(newUri);
      }
    }),
  ];
}

/** Somebody who comes back may have changed files elsewhere: not on every disk, nor in every folder, is that told of. */
function hearReturns(look: () => void): readonly Disposable[] {
  let inFocus = vscode.window.state.focused;
  return [
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused && !inFocus) look();
      inFocus = focused;
    }),
  ];
}

function withoutStampsOfUnsaved(files: readonly NoteFile[]): readonly NoteFile[] {
  const documents = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  const unsaved = new Set(documents.map(({ uri }) => uri.toString()));
  return files.map(file =>
    unsaved.has(file.uri) ? { uri: file.uri, root: file.root, path: file.path } : file,
  );
}
