import * as vscode from 'vscode';
import { collate } from '../../core/base/collate';
import { Emitter, type Event } from '../../core/base/event';
import { same } from '../../core/base/same';
import type { Disposable } from '../../core/base/disposable';
import type { LeftOut } from '../../core/index/leftOut';
import { isListedFolderPath, isListedPath } from '../../core/index/notePath';
import { Untold } from '../../core/index/untold';
import type { Log, NoteFile, NoteFiles, Touched } from '../../core/ports';
import { settings } from '../../manifest/ids';
import { isFile, isFolder } from '../files/isFolder';
import { createLull } from '../host/lull';
import { noteRoots, pathBelow, rootOf, type NoteRoot } from '../files/noteRoots';
import { readNote } from './readNote';
import { walkNotes } from './walkNotes';

/** How long typing rests before it is looked at. */
const typingRest = 150;
/** How often everything is looked at, as not every change is told of; what has not changed is not read. */
const lookAgainEvery = 10 * 60 * 1000;
/** Watchers put together what happens within less than this, and leave out some of it. */
const shortLived = 1000;
/** Where things never stop coming, they are looked at this often all the same. */
const longestStorm = 4000;
/** A watcher that was just asked for has begun by then: what happened before it had is told by nobody. */
const watcherStart = 5000;

/** The notes of all workspace folders, and what the last listing of them left out. */
export interface WorkspaceNotes extends NoteFiles, LeftOuts, Disposable {}

/** What is among the notes and is not shown. */
export interface LeftOuts {
  leftOut(): readonly LeftOut[];
  readonly onDidChangeLeftOut: Event<undefined>;
}

/** The notes of all workspace folders, followed through everything that may change them. */
export function createWorkspaceNotes(log: Log, every = lookAgainEvery): WorkspaceNotes {
  const touched = new Emitter<Touched>();
  const leftOutChanged = new Emitter<undefined>();
  let leftOut: readonly LeftOut[] = [];
  const noteFolders = new Set<string>();
  const untold = new Untold();
  const telling = touched.event(where => {
    untold.tell(where);
  });
  const lookAtEverything = () => {
    touched.fire('everything');
  };
  const afterStorm = createLull(watcherStart, lookAtEverything);
  const storm = createLull(
    shortLived,
    () => {
      lookAtEverything();
      // A folder that was made right behind the one above it may be watched late: nothing in it was told of.
      afterStorm.await();
    },
    longestStorm,
  );
  const start = createLull(watcherStart, lookAtEverything);
  let roots = noteRoots();
  let watchers = watch();

  function locate(uri: vscode.Uri): NoteFile | undefined {
    const root = rootOf(uri, roots);
    const path = root && pathBelow(uri, root.notes);
    if (path === undefined || path === '' || !isListedPath(path, root?.templates)) return undefined;
    return { uri: uri.toString(), root: root?.key ?? '', path };
  }

  function watch(): vscode.Disposable {
    start.await();
    // All of a workspace folder: a folder that goes, or comes, tells nothing of the files that are in it.
    const parts = roots.flatMap(({ workspaceFolder }) => {
      const pattern = new vscode.RelativePattern(workspaceFolder, '**');
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      return [
        watcher,
        watcher.onDidCreate(lookAtNew),
        watcher.onDidChange(lookAtChanged),
        watcher.onDidDelete(lookAtGone),
      ];
    });
    return vscode.Disposable.from(...parts);
  }

  function lookAt(uri: vscode.Uri): boolean {
    const file = locate(uri);
    if (file) {
      rememberFolders(file);
      touched.fire([file.uri]);
    }
    return file !== undefined;
  }

  /** Keeps in mind which folders notes were seen in. */
  function rememberFolders({ uri }: NoteFile): void {
    let folder = uri.slice(0, uri.lastIndexOf('/'));
    while (folder.includes('/') && !noteFolders.has(folder)) {
      noteFolders.add(folder);
      folder = folder.slice(0, folder.lastIndexOf('/'));
    }
  }

  function lookAtNew(uri: vscode.Uri): void {
    if (lookAt(uri)) {
      storm.await();
      return;
    }
    const place = folderAt(uri);
    if (place === 'above') {
      storm.await();
      lookAtEverything();
    } else if (place) void lookIntoNew(uri, place);
  }

  async function lookIntoNew(uri: vscode.Uri, root: NoteRoot): Promise<void> {
    // The notes may be in the midst of anything: files of no concern must not have all of it looked at again and again.
    if (await isFile(uri)) return;
    storm.await();
    await lookInto(uri, root);
  }

  function lookAtChanged(uri: vscode.Uri): void {
    // A folder that went and came back at once is told of as changed, and nothing of what is in it.
    if (!lookAt(uri) && folderAt(uri)) void lookIntoChanged(uri);
  }

  async function lookIntoChanged(uri: vscode.Uri): Promise<void> {
    if (!(await isFolder(uri))) return;
    storm.await();
    lookAtEverything();
  }

  function lookAtGone(uri: vscode.Uri): void {
    if (lookAt(uri)) storm.await();
    else if (folderAt(uri) && (noteFolders.has(uri.toString()) || !/\.\w+$/.test(uri.path))) {
      // Nothing tells whether it was a folder, nor what was in it; a name like a file's was one that notes were in.
      storm.await();
      lookAtEverything();
    }
  }

  /** Where something stands that is no note: in a notes folder where notes can be, or above one. */
  function folderAt(uri: vscode.Uri): NoteRoot | 'above' | undefined {
    if (roots.some(root => pathBelow(root.notes, uri) !== undefined)) return 'above';
    const root = rootOf(uri, roots);
    return root && isListedFolderPath(pathBelow(uri, root.notes) ?? '', root.templates) ? root : undefined;
  }

  /** Says where to look in a new folder: nobody tells of all that came with it. */
  async function lookInto(folder: vscode.Uri, root: NoteRoot): Promise<void> {
    try {
      const { files } = await walkNotes(root, roots, log, folder);
      files.forEach(rememberFolders);
      if (files.length > 0) touched.fire(files.map(file => file.uri));
    } catch (error) {
      log.warn('A new folder among the notes cannot be read', { error });
    }
  }

  function findRootsAgain(): void {
    roots = noteRoots();
    lookAtEverything();
  }

  function watchAgain(): void {
    roots = noteRoots();
    // The new ones first: what happens while nobody watches is never told.
    const before = watchers;
    watchers = watch();
    before.dispose();
    lookAtEverything();
  }

  const typed = new Set<string>();
  const rest = createLull(typingRest, () => {
    const uris = [...typed];
    typed.clear();
    touched.fire(uris);
  });
  function lookAfterTyping(uri: vscode.Uri): void {
    const file = locate(uri);
    if (!file) return;
    typed.add(file.uri);
    rest.await();
  }

  function leaveOut(found: readonly LeftOut[]): void {
    if (same(leftOut, found)) return;
    leftOut = found;
    leftOutChanged.fire(undefined);
  }

  const lookingAgain = setInterval(lookAtEverything, every);

  const { workspace, window } = vscode;
  let inFocus = window.state.focused;
  const listening = vscode.Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) lookAfterTyping(document.uri);
    }),
    workspace.onDidOpenTextDocument(({ isDirty, uri }) => {
      if (isDirty) lookAt(uri);
    }),
    // Also when it is closed with its changes thrown away.
    workspace.onDidCloseTextDocument(({ uri }) => void lookAt(uri)),
    workspace.onDidSaveTextDocument(({ uri }) => void lookAt(uri)),
    workspace.onDidCreateFiles(({ files }) => files.forEach(lookAtNew)),
    workspace.onDidDeleteFiles(({ files }) => files.forEach(lookAtGone)),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        lookAtGone(oldUri);
        lookAtNew(newUri);
      }
    }),
    workspace.onDidChangeWorkspaceFolders(watchAgain),
    workspace.onDidChangeConfiguration(change => {
      if (whereNotesAre.some(id => change.affectsConfiguration(id))) findRootsAgain();
    }),
    workspace.onDidGrantWorkspaceTrust(findRootsAgain),
    // Not every change is told of: not on a network drive, not in a folder that the watcher is told to leave out.
    window.onDidChangeWindowState(({ focused }) => {
      if (focused && !inFocus) lookAtEverything();
      inFocus = focused;
    }),
  );

  return {
    onDidTouch: touched.event,
    leftOut: () => leftOut,
    onDidChangeLeftOut: leftOutChanged.event,
    locate: uri => locate(vscode.Uri.parse(uri, true)),
    async list() {
      const listings = await Promise.all(roots.map(root => walkNotes(root, roots, log)));
      const listed = listings.flatMap(({ files }) => files);
      listed.forEach(rememberFolders);
      leaveOut(
        listings
          .flatMap(listing => listing.leftOut)
          .sort((a, b) => collate(a.root, b.root) || collate(a.path, b.path)),
      );
      const documents = workspace.textDocuments.filter(({ isDirty }) => isDirty);
      const unsaved = new Set(documents.map(({ uri }) => uri.toString()));
      const found = listed.map(file => (unsaved.has(file.uri) ? withoutStamp(file) : file));
      // Where a folder is watched late, or not at all, what was found may not be all.
      if (untold.isIn(found)) afterStorm.await();
      return found;
    },
    async read(file) {
      const root = roots.find(({ key }) => key === file.root);
      return root ? readNote(file, root) : { state: 'gone' };
    },
    dispose() {
      clearInterval(lookingAgain);
      vscode.Disposable.from(listening, telling, watchers, storm, afterStorm, start, rest).dispose();
      touched.dispose();
      leftOutChanged.dispose();
    },
  };
}

const whereNotesAre = [settings.folder, settings.templatesFolder];

function withoutStamp({ uri, root, path }: NoteFile): NoteFile {
  return { uri, root, path };
}
