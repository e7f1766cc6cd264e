import * as vscode from 'vscode';
import { isListedFile, isListedFolderPath } from '../core/notes/notePath';
import type { Log, NoteFile } from '../core/ports';
import { pathBelow, type NoteRoot } from './noteRoots';
import { realPlace } from './realPlace';
import { isNotFound } from './writing/fileTrouble';

/** More than that is not somebody's interview notes, and must not fill the memory. */
const mostFiles = 100_000;
const deepest = 32;
const foldersAtOnce = 16;
const filesAtOnce = 64;

interface Walk {
  readonly root: NoteRoot;
  readonly log: Log;
  /** Where the links led that were followed: none is followed there again, so that no circle has no end. */
  readonly followed: Set<string>;
}

interface Found {
  readonly files: readonly NoteFile[];
  readonly folders: readonly vscode.Uri[];
}

/** Every note file of a root, or of one folder in it. What is not there holds none. */
export async function walkNotes(
  root: NoteRoot,
  roots: readonly NoteRoot[],
  log: Log,
  from: vscode.Uri = root.notes,
): Promise<readonly NoteFile[]> {
  if (!(await isFolderOf(root, from))) return [];
  const files: NoteFile[] = [];
  const waiting = [from];
  const followed = new Set<string>();
  const read = (folder: vscode.Uri) => readFolder({ root, log, followed }, folder);
  while (waiting.length > 0) {
    const found = await Promise.all(waiting.splice(0, foldersAtOnce).map(read));
    for (const folder of found) {
      for (const file of folder.files) files.push(file);
      waiting.push(...folder.folders.filter(uri => !roots.some(other => other.key === uri.toString())));
    }
    if (files.length > mostFiles) {
      log.warn('A notes folder holds too many markdown files; the rest is not indexed.', {
        count: files.length,
      });
      return files.slice(0, mostFiles);
    }
  }
  return files;
}

async function isFolderOf(root: NoteRoot, folder: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(folder);
    if (!(type & vscode.FileType.Directory)) return false;
    return (await realPlace(root, folder, (type & vscode.FileType.SymbolicLink) !== 0)) !== undefined;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

async function readFolder(walk: Walk, folder: vscode.Uri): Promise<Found> {
  const { root } = walk;
  const entries = await entriesOf(walk, folder);
  const folders: vscode.Uri[] = [];
  const wanted: { readonly uri: vscode.Uri; readonly isLink: boolean }[] = [];
  for (const [name, type] of entries) {
    const uri = vscode.Uri.joinPath(folder, name);
    const path = pathBelow(uri, root.notes) ?? '';
    const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
    if (type & vscode.FileType.Directory) {
      const listed = isListedFolderPath(path, root.templates) && path.split('/').length < deepest;
      if (listed && (!isLink || (await follows(walk, uri)))) folders.push(uri);
    } else if (isListedFile(name)) wanted.push({ uri, isLink });
  }
  const files: NoteFile[] = [];
  while (wanted.length > 0) {
    const batch = wanted.splice(0, filesAtOnce).map(({ uri, isLink }) => fileAt(walk, uri, isLink));
    for (const file of await Promise.all(batch)) if (file) files.push(file);
  }
  return { files, folders };
}

async function entriesOf(
  { root, log }: Walk,
  folder: vscode.Uri,
): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    // Gone since it was named: nothing is in it.
    if (isNotFound(error)) return [];
    // When the notes as a whole cannot be seen for a while, what is known of them stays.
    if (folder.path === root.notes.path) throw error;
    log.warn('A folder among the notes cannot be read; the notes in it are not indexed.');
    return [];
  }
}

async function fileAt(walk: Walk, uri: vscode.Uri, isLink: boolean): Promise<NoteFile | undefined> {
  if (isLink && !(await follows(walk, uri))) return undefined;
  const { root } = walk;
  const stamp = await stampOf(uri);
  const file = { uri: uri.toString(), root: root.key, path: pathBelow(uri, root.notes) ?? '' };
  return stamp === undefined ? file : { ...file, stamp };
}

async function follows({ root, followed }: Walk, link: vscode.Uri): Promise<boolean> {
  try {
    const place = (await realPlace(root, link, true))?.toString();
    if (place === undefined || followed.has(place)) return false;
    followed.add(place);
    return true;
  } catch {
    // It leads nowhere.
    return false;
  }
}

async function stampOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime}:${size}`;
  } catch {
    // Reading it will tell what is the matter.
    return undefined;
  }
}
