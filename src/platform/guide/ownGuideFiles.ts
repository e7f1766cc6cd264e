import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { Emitter } from '../../core/base/event';
import { say } from '../../core/base/message';
import {
  deepestGuideFolder,
  guideLeftOutWords,
  largestGuideFile,
  mostGuideFiles,
  type GuideLeftOut,
} from '../../core/guide/guideLeftOut';
import { isMeant } from '../../core/guide/ownPath';
import { isListedFolder } from '../../core/index/notePath';
import type { NoteContent, NoteFile, NoteFiles, Touched } from '../../core/ports';
import { settings } from '../../manifest/ids';
import { pathBelow } from '../files/noteRoots';
import { ownGuidePlaces, type OwnPlace } from './ownGuidePlaces';
import { readBytes } from '../files/readBytes';
import { textOf } from '../notes/readNote';
import { isRegular } from '../files/readRegular';
import { followed, isInside } from '../files/realPlace';
import { offerSetting, warn } from '../shown/tell';
import { isNotFound } from '../files/fileTrouble';

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

  /** Says once what of the setting is not part of the guide. */
  function complain(leftOut: readonly GuideLeftOut[]): void {
    const news = leftOut.filter(({ name, why }) => !told.has(`${why} ${name}`));
    if (news.length === 0) return;
    for (const { name, why } of news) told.add(`${why} ${name}`);
    warn(guideLeftOutWords(news), offerSetting(say('Open settings'), settings.guideFiles));
  }

  async function list(): Promise<readonly NoteFile[]> {
    const found = new Map<string, NoteFile>();
    const missing: GuideLeftOut[] = unusable.map(name => ({ name, why: 'missing' }));
    const leftOut: GuideLeftOut[] = [];
    const wanted = new Map<string, number>();
    for (const place of places) {
      const { written } = place.path;
      const files = await filesOf(place, leftOut);
      // In several workspace folders, one that has it is enough.
      wanted.set(written, (wanted.get(written) ?? 0) + files.length);
      for (const { uri, stamp, size } of files) {
        const path = vscode.workspace.asRelativePath(uri);
        if (size > largestGuideFile) leftOut.push({ name: path, why: 'size' });
        else {
          const isOpen = vscode.workspace.textDocuments.some(open => open.uri.toString() === uri.toString());
          const file = { uri: uri.toString(), root: place.base.toString(), path };
          found.set(file.uri, isOpen ? file : { ...file, stamp });
        }
      }
    }
    for (const [name, count] of wanted) if (count === 0) missing.push({ name, why: 'missing' });
    if (found.size > mostGuideFiles) leftOut.push({ name: settings.guideFiles, why: 'many' });
    complain([...missing, ...leftOut]);
    return [...found.values()].slice(0, mostGuideFiles);
  }

  async function readOrComplain(file: NoteFile): Promise<NoteContent> {
    const content = await read(file);
    if (content.state === 'unreadable') complain([{ name: file.path, why: content.why }]);
    return content;
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
    read: readOrComplain,
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
    const stat = await vscode.workspace.fs.stat(uri);
    if (!isRegular(stat)) return { state: 'gone' };
    if (stat.size > largestGuideFile) return { state: 'unreadable', why: 'size' };
    return readBytes(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return isNotFound(error) ? { state: 'gone' } : { state: 'unreadable', why: 'failed' };
  }
}

interface Found {
  readonly uri: vscode.Uri;
  readonly stamp: string;
  readonly size: number;
}

/** The files of a place; none when it is not there, or cannot be seen. What is in it and left out is added to the list. */
async function filesOf({ path, base }: OwnPlace, leftOut: GuideLeftOut[]): Promise<readonly Found[]> {
  const leaveOut = (uri: vscode.Uri, why: GuideLeftOut['why']) =>
    void leftOut.push({ name: vscode.workspace.asRelativePath(uri), why });
  const at = await found(base);
  if (!at || (await leadsOut(base))) return [];
  if (!at.isFolder) return at.isFile && isMeant(path, '') ? [at] : [];
  const files: Found[] = [];
  const waiting = [{ folder: base, depth: 0 }];
  // One more than are taken tells that there are more.
  for (let next = waiting.shift(); next && files.length <= mostGuideFiles; next = waiting.shift()) {
    const { folder, depth } = next;
    const entries = await entriesOf(folder);
    if (!entries) leaveOut(folder, 'unseen');
    for (const [name, type] of entries ?? []) {
      const uri = vscode.Uri.joinPath(folder, name);
      const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
      if (type & vscode.FileType.Directory) {
        if (!isListedFolder(name)) continue;
        if (isLink) leaveOut(uri, 'link');
        else if (depth >= deepestGuideFolder) leaveOut(uri, 'deep');
        else waiting.push({ folder: uri, depth: depth + 1 });
      } else if (isMeant(path, pathBelow(uri, base) ?? '')) {
        const file = isLink && (await leadsOut(uri)) ? undefined : await found(uri);
        if (file?.isFile) files.push(file);
        // What is no link and cannot be found has gone since it was named.
        else if (isLink || file) leaveOut(uri, file ? 'special' : await whyNoLink(uri));
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

/** Why a link that is not followed is not. */
async function whyNoLink(uri: vscode.Uri): Promise<GuideLeftOut['why']> {
  if (uri.scheme !== 'file') return 'link';
  try {
    await followed(uri);
    return 'elsewhere';
  } catch {
    return 'nowhere';
  }
}

interface Seen extends Found {
  readonly isFolder: boolean;
  /** Whether it has bytes that can be read: who opens a pipe may wait for ever. */
  readonly isFile: boolean;
}

async function found(uri: vscode.Uri): Promise<Seen | undefined> {
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    const { type, mtime, size } = stat;
    const isFolder = (type & vscode.FileType.Directory) !== 0;
    return { uri, size, stamp: `${mtime}:${size}`, isFolder, isFile: isRegular(stat) };
  } catch {
    // Not there, or not to be seen: the user is told so by the one who asked.
    return undefined;
  }
}

/** `undefined` for a folder that cannot be looked into. */
async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][] | undefined> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    // Gone since it was named.
    return isNotFound(error) ? [] : undefined;
  }
}
