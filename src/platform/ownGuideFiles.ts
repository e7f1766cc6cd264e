import * as vscode from 'vscode';
import type { Disposable } from '../core/base/disposable';
import { Emitter } from '../core/base/event';
import { say } from '../core/base/message';
import { isMeant } from '../core/guide/ownPath';
import { isListedFolder } from '../core/notes/notePath';
import type { NoteContent, NoteFile, NoteFiles, Touched } from '../core/ports';
import { settings } from '../ids';
import { pathBelow } from './noteRoots';
import { ownGuidePlaces, type OwnPlace } from './ownGuidePlaces';
import { decoded, textOf } from './readNote';
import { isInside } from './realPlace';
import { warn } from './tell';
import { isNotFound } from './writing/fileTrouble';

const largest = 5 * 1024 * 1024;
const mostFiles = 2000;
const deepest = 16;
const typingRest = 150;

/** The guide files of the user's own that the setting names, followed through everything that may change them. */
export function createOwnGuideFiles(): NoteFiles & Disposable {
  const touched = new Emitter<Touched>();
  const told = new Set<string>();
  let { places, unusable } = ownGuidePlaces();
  let watchers = watch();

  function locate(uri: vscode.Uri): NoteFile | undefined {
    const place = places.find(({ path, base }) => {
      const below = pathBelow(uri, base);
      return below !== undefined && isMeant(path, below);
    });
    if (!place) return undefined;
    const path = vscode.workspace.asRelativePath(uri);
    return { uri: uri.toString(), root: place.base.toString(), path };
  }

  function watch(): vscode.Disposable {
    const parts = places.flatMap(({ watched }) => {
      const watcher = vscode.workspace.createFileSystemWatcher(watched);
      return [watcher, watcher.onDidCreate(lookAt), watcher.onDidChange(lookAt), watcher.onDidDelete(lookAt)];
    });
    return vscode.Disposable.from(...parts);
  }

  function lookAt(uri: vscode.Uri): void {
    const file = locate(uri);
    if (file) touched.fire([file.uri]);
    // Nothing tells whether it is a folder, nor what was in it.
    else if (isAround(uri) && !/\.\w+$/.test(uri.path)) touched.fire('everything');
  }

  function isAround(uri: vscode.Uri): boolean {
    return places.some(
      ({ base }) => pathBelow(uri, base) !== undefined || pathBelow(base, uri) !== undefined,
    );
  }

  function startAgain(): void {
    watchers.dispose();
    ({ places, unusable } = ownGuidePlaces());
    watchers = watch();
    told.clear();
    touched.fire('everything');
  }

  /** Says once which entries and files cannot be used. */
  function complain(missing: readonly string[], huge: readonly string[]): void {
    const news = [...missing, ...huge].filter(name => !told.has(name));
    if (news.length === 0) return;
    for (const name of news) told.add(name);
    const openSettings = {
      title: say('Open settings'),
      do: () => vscode.commands.executeCommand('workbench.action.openSettings', settings.guideFiles),
    };
    const [name = ''] = news;
    if (news.length > 1)
      void warn(
        say(
          '{0} guide files of your own cannot be used: {1}. They are missing or larger than 5 MB.',
          news.length,
          news.join(', '),
        ),
        openSettings,
      );
    else if (huge.includes(name))
      void warn(say('{0} is larger than 5 MB, so it is not part of your guide.', name), openSettings);
    else void warn(say('Your own guide file {0} cannot be found here.', name), openSettings);
  }

  async function list(): Promise<readonly NoteFile[]> {
    const found = new Map<string, NoteFile>();
    const missing = new Set(unusable);
    const huge: string[] = [];
    const wanted = new Map<string, number>();
    for (const place of places) {
      const { written } = place.path;
      const files = await filesOf(place);
      // In several workspace folders, one that has it is enough.
      wanted.set(written, (wanted.get(written) ?? 0) + files.length);
      for (const { uri, stamp, size } of files) {
        const path = vscode.workspace.asRelativePath(uri);
        if (size > largest) huge.push(path);
        else {
          const isOpen = vscode.workspace.textDocuments.some(open => open.uri.toString() === uri.toString());
          const file = { uri: uri.toString(), root: place.base.toString(), path };
          found.set(file.uri, isOpen ? file : { ...file, stamp });
        }
      }
    }
    for (const [written, count] of wanted) if (count === 0) missing.add(written);
    complain([...missing], huge);
    return [...found.values()].slice(0, mostFiles);
  }

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

  const { workspace, window } = vscode;
  let inFocus = window.state.focused;
  const listening = vscode.Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) lookAfterTyping(document.uri);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => lookAfterTyping(uri)),
    workspace.onDidSaveTextDocument(({ uri }) => lookAfterTyping(uri)),
    workspace.onDidChangeWorkspaceFolders(startAgain),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(settings.guideFiles)) startAgain();
    }),
    workspace.onDidGrantWorkspaceTrust(startAgain),
    window.onDidChangeWindowState(({ focused }) => {
      if (focused && !inFocus && places.length > 0) touched.fire('everything');
      inFocus = focused;
    }),
  );

  return {
    onDidTouch: touched.event,
    locate: uri => locate(vscode.Uri.parse(uri, true)),
    list,
    read,
    dispose() {
      clearTimeout(rest);
      vscode.Disposable.from(listening, watchers).dispose();
      touched.dispose();
    },
  };
}

async function read(file: NoteFile): Promise<NoteContent> {
  const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === file.uri);
  const uri = vscode.Uri.parse(file.uri, true);
  if (document && !document.isClosed && !(await leadsOut(uri))) return textOf(document.getText());
  try {
    if (await leadsOut(uri)) return { state: 'gone' };
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largest) return { state: 'unreadable', why: 'size' };
    return decoded(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return isNotFound(error) ? { state: 'gone' } : { state: 'unreadable', why: 'failed' };
  }
}

interface Found {
  readonly uri: vscode.Uri;
  readonly stamp: string;
  readonly size: number;
}

/** The files of a place; none when it is not there, or cannot be seen. */
async function filesOf({ path, base }: OwnPlace): Promise<readonly Found[]> {
  const at = await found(base);
  if (!at || (await leadsOut(base))) return [];
  if (!at.isFolder) return isMeant(path, '') ? [at] : [];
  const files: Found[] = [];
  const waiting = [{ folder: base, depth: 0 }];
  for (let next = waiting.shift(); next && files.length < mostFiles; next = waiting.shift()) {
    const { folder, depth } = next;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
      if (type & vscode.FileType.Directory) {
        if (isListedFolder(name) && !isLink && depth < deepest)
          waiting.push({ folder: uri, depth: depth + 1 });
      } else if (isMeant(path, pathBelow(uri, base) ?? '') && !(isLink && (await leadsOut(uri)))) {
        const file = await found(uri);
        if (file) files.push(file);
      }
    }
  }
  return files;
}

/** Whether a link in the workspace leads out of it. What names a place elsewhere itself may be there. */
async function leadsOut(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  try {
    return folder !== undefined && !(await isInside(uri, folder.uri));
  } catch {
    // It leads nowhere, or nobody may look.
    return true;
  }
}

async function found(uri: vscode.Uri): Promise<(Found & { readonly isFolder: boolean }) | undefined> {
  try {
    const { type, mtime, size } = await vscode.workspace.fs.stat(uri);
    return { uri, size, stamp: `${mtime}:${size}`, isFolder: (type & vscode.FileType.Directory) !== 0 };
  } catch {
    // Not there, or not to be seen: the user is told so by the one who asked.
    return undefined;
  }
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // Gone since it was named.
    return [];
  }
}
