import * as vscode from 'vscode';
import { deepest, mostFiles, mostFolders, type LeftOut, type WhyLeftOut } from '../../core/index/leftOut';
import { isListedFile, isListedFolderPath } from '../../core/index/notePath';
import type { Log, NoteFile } from '../../core/ports';
import { pathBelow } from '../files/uris';
import { type NoteRoot } from './noteRoots';
import { isRegular } from '../files/readRegular';
import { isInside } from '../files/followed';
import { realPlace } from './realPlace';
import { isNotFound } from '../files/fileTrouble';

const foldersAtOnce = 16;
const filesAtOnce = 64;

interface Walk {
  readonly root: NoteRoot;
  readonly log: Log;
  /** Where the links led that were followed: none is followed there again, so that no circle has no end. */
  readonly followed: Set<string>;
  readonly leftOut: LeftOut[];
}

interface Found {
  readonly files: readonly NoteFile[];
  readonly folders: readonly vscode.Uri[];
}

export interface Listing {
  readonly files: readonly NoteFile[];
  /** What was found and is not among them, though its user may think so. */
  readonly leftOut: readonly LeftOut[];
}

/** Every note file of a root, or of one folder in it. What is not there holds none. */
export async function walkNotes(
  root: NoteRoot,
  roots: readonly NoteRoot[],
  log: Log,
  from: vscode.Uri = root.notes,
): Promise<Listing> {
  const walk: Walk = { root, log, followed: new Set(), leftOut: [] };
  const { leftOut } = walk;
  if (!(await isFolderOf(walk, from))) return { files: [], leftOut };
  const files: NoteFile[] = [];
  const waiting = [from];
  let seen = 0;
  const read = (folder: vscode.Uri) => readFolder(walk, folder);
  while (waiting.length > 0) {
    const batch = waiting.splice(0, foldersAtOnce);
    seen += batch.length;
    for (const folder of await Promise.all(batch.map(read))) {
      for (const file of folder.files) files.push(file);
      waiting.push(...folder.folders.filter(uri => !roots.some(other => other.key === uri.toString())));
    }
    if (files.length > mostFiles || (seen >= mostFolders && waiting.length > 0)) {
      log.warn('A notes folder holds too much; the rest is not indexed.', { count: files.length });
      leaveOut(walk, from, files.length > mostFiles ? 'many' : 'folders');
      return { files: files.slice(0, mostFiles), leftOut };
    }
  }
  return { files, leftOut };
}

function leaveOut({ root, leftOut }: Walk, uri: vscode.Uri, why: WhyLeftOut): void {
  leftOut.push({ root: root.key, path: pathBelow(uri, root.notes) ?? '', why });
}

async function isFolderOf(walk: Walk, folder: vscode.Uri): Promise<boolean> {
  const { root } = walk;
  try {
    const { type } = await vscode.workspace.fs.stat(folder);
    if (!(type & vscode.FileType.Directory)) {
      if (folder.path === root.notes.path) leaveOut(walk, folder, 'file');
      return false;
    }
    const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
    if ((await realPlace(root, folder, isLink)) !== undefined) return true;
    await skipLink(walk, folder);
    return false;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

async function readFolder(walk: Walk, folder: vscode.Uri): Promise<Found> {
  const { root } = walk;
  const folders: vscode.Uri[] = [];
  const wanted: { readonly uri: vscode.Uri; readonly isLink: boolean }[] = [];
  for (const [name, type] of await entriesOf(walk, folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    const path = pathBelow(uri, root.notes) ?? '';
    const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
    if (type & vscode.FileType.Directory) {
      if (!isListedFolderPath(path, root.templates)) continue;
      if (path.split('/').length > deepest) leaveOut(walk, uri, 'deep');
      else if (!isLink || (await follows(walk, uri))) folders.push(uri);
    } else if (isListedFile(name)) wanted.push({ uri, isLink });
  }
  const files: NoteFile[] = [];
  while (wanted.length > 0) {
    const batch = wanted.splice(0, filesAtOnce).map(({ uri, isLink }) => fileAt(walk, uri, isLink));
    for (const file of await Promise.all(batch)) if (file) files.push(file);
  }
  return { files, folders };
}

async function entriesOf(walk: Walk, folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  const { root, log } = walk;
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    // Gone since it was named: nothing is in it.
    if (isNotFound(error)) return [];
    // When the notes as a whole cannot be seen for a while, what is known of them stays.
    if (folder.path === root.notes.path) throw error;
    log.warn('A folder among the notes cannot be read; the notes in it are not indexed.');
    leaveOut(walk, folder, 'unseen');
    return [];
  }
}

async function fileAt(walk: Walk, uri: vscode.Uri, isLink: boolean): Promise<NoteFile | undefined> {
  if (isLink && !(await follows(walk, uri))) return undefined;
  const { root } = walk;
  const file = { uri: uri.toString(), root: root.key, path: pathBelow(uri, root.notes) ?? '' };
  const stat = await statOf(uri);
  // Reading it will tell what is the matter.
  if (!stat) return file;
  if (isRegular(stat)) return { ...file, stamp: `${stat.mtime}:${stat.size}` };
  if (!(stat.type & vscode.FileType.Directory)) leaveOut(walk, uri, 'special');
  return undefined;
}

async function follows(walk: Walk, link: vscode.Uri): Promise<boolean> {
  const { root, followed } = walk;
  try {
    const place = (await realPlace(root, link, true))?.toString();
    if (place === undefined) await skipLink(walk, link);
    // What it leads to is shown already.
    if (place === undefined || followed.has(place)) return false;
    followed.add(place);
    return true;
  } catch {
    leaveOut(walk, link, 'nowhere');
    return false;
  }
}

/** Says that a link is not followed, unless what it leads to is shown in its own place. */
async function skipLink(walk: Walk, link: vscode.Uri): Promise<void> {
  const { workspaceFolder } = walk.root;
  if (link.scheme !== 'file') leaveOut(walk, link, 'link');
  else if (!(await isInside(link, workspaceFolder))) leaveOut(walk, link, 'elsewhere');
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}
