import * as vscode from 'vscode';
import { Emitter } from '../core/base/event';
import type { Disposable } from '../core/base/disposable';
import { isListedFolderPath, isListedPath } from '../core/notes/notePath';
import type { Log, NoteFile, NoteFiles, Touched } from '../core/ports';
import { settings } from '../ids';
import { isFolder } from './isFolder';
import { noteRoots, pathBelow, rootOf, type NoteRoot } from './noteRoots';
import { readNote } from './readNote';
import { walkNotes } from './walkNotes';

/** How long typing rests before it is looked at. */
const typingRest = 150;
/** How often everything is looked at, as not every change is told of; what has not changed is not read. */
const lookAgainEvery = 10 * 60 * 1000;
/** Watchers put together what happens within less than this. */
const shortLived = 1000;

/** The notes of all workspace folders, followed through everything that may change them. */
export function createWorkspaceNotes(log: Log, every = lookAgainEvery): NoteFiles & Disposable {
  const touched = new Emitter<Touched>();
  let roots = noteRoots();
  let watchers = watch();

  function locate(uri: vscode.Uri): NoteFile | undefined {
    const root = rootOf(uri, roots);
    const path = root && pathBelow(uri, root.notes);
    if (path === undefined || path === '' || !isListedPath(path, root?.templates)) return undefined;
    return { uri: uri.toString(), root: root?.key ?? '', path };
  }

  function watch(): vscode.Disposable {
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
    if (file) touched.fire([file.uri]);
    return file !== undefined;
  }

  function lookAtNew(uri: vscode.Uri): void {
    if (lookAt(uri)) return;
    const place = folderAt(uri);
    if (place === 'above') touched.fire('everything');
    else if (place) void lookInto(uri, place);
  }

  function lookAtChanged(uri: vscode.Uri): void {
    // A folder that went and came back at once is told of as changed, and nothing of what is in it.
    if (!lookAt(uri) && folderAt(uri)) void lookIntoChanged(uri);
  }

  async function lookIntoChanged(uri: vscode.Uri): Promise<void> {
    if (await isFolder(uri)) touched.fire('everything');
  }

  function lookAtGone(uri: vscode.Uri): void {
    // Nothing tells whether it was a folder, nor what was in it.
    if (!lookAt(uri) && folderAt(uri)) touched.fire('everything');
  }

  /** Where something stands that is no note: in a notes folder where notes can be, or above one. */
  function folderAt(uri: vscode.Uri): NoteRoot | 'above' | undefined {
    if (roots.some(root => pathBelow(root.notes, uri) !== undefined)) return 'above';
    const root = rootOf(uri, roots);
    return root && isListedFolderPath(pathBelow(uri, root.notes) ?? '', root.templates) ? root : undefined;
  }

  async function lookInto(folder: vscode.Uri, root: NoteRoot): Promise<void> {
    const before = await touchIn(folder, root, []);
    // What comes and goes at once is told by no watcher, nor what comes right behind its folder.
    const again = setTimeout(() => {
      secondLooks.delete(again);
      void touchIn(folder, root, before);
    }, shortLived);
    secondLooks.add(again);
  }

  /** Says where to look in a folder: at the notes that are there now, and at those that were. */
  async function touchIn(
    folder: vscode.Uri,
    root: NoteRoot,
    before: readonly string[],
  ): Promise<readonly string[]> {
    try {
      const found = (await walkNotes(root, roots, log, folder)).map(file => file.uri);
      const uris = [...new Set([...before, ...found])];
      if (uris.length > 0) touched.fire(uris);
      return uris;
    } catch (error) {
      log.warn('A new folder among the notes cannot be read', { error });
      return before;
    }
  }

  function findRootsAgain(): void {
    roots = noteRoots();
    touched.fire('everything');
  }

  function watchAgain(): void {
    roots = noteRoots();
    // The new ones first: what happens while nobody watches is never told.
    const before = watchers;
    watchers = watch();
    before.dispose();
    touched.fire('everything');
  }

  const secondLooks = new Set<ReturnType<typeof setTimeout>>();
  const typed = new Set<string>();
  let rest: ReturnType<typeof setTimeout> | undefined;
  function lookAfterTyping(uri: vscode.Uri): void {
    const file = locate(uri);
    if (!file) return;
    typed.add(file.uri);
    clearTimeout(rest);
    rest = setTimeout(() => {
      const uris = [...typed];
      typed.clear();
      touched.fire(uris);
    }, typingRest);
  }

  const lookingAgain = setInterval(() => touched.fire('everything'), every);

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
      if (focused && !inFocus) touched.fire('everything');
      inFocus = focused;
    }),
  );

  return {
    onDidTouch: touched.event,
    locate: uri => locate(vscode.Uri.parse(uri, true)),
    async list() {
      const listed = await Promise.all(roots.map(root => walkNotes(root, roots, log)));
      const documents = workspace.textDocuments.filter(({ isDirty }) => isDirty);
      const unsaved = new Set(documents.map(({ uri }) => uri.toString()));
      return listed.flat().map(file => (unsaved.has(file.uri) ? withoutStamp(file) : file));
    },
    async read(file) {
      const root = roots.find(({ key }) => key === file.root);
      return root ? readNote(file, root) : { state: 'gone' };
    },
    dispose() {
      clearInterval(lookingAgain);
      clearTimeout(rest);
      secondLooks.forEach(clearTimeout);
      vscode.Disposable.from(listening, watchers).dispose();
      touched.dispose();
    },
  };
}

const whereNotesAre = [settings.folder, settings.templatesFolder];

function withoutStamp({ uri, root, path }: NoteFile): NoteFile {
  return { uri, root, path };
}
