import * as vscode from 'vscode';
import { mapAtOnce } from '../../core/base/mapAtOnce';
import { Breather } from '../../core/index/breather';
import { deepest, mostFiles, mostFolders, type LeftOut, type WhyLeftOut } from '../../core/index/leftOut';
import { isListedFile, isListedFolderPath } from '../../core/index/notePath';
import type { Log, NoteFile } from '../../core/ports';
import type { Disk, Entry, FileState } from '../files/disk';
import { diskAt } from '../files/diskAt';
import { isNotFound } from '../files/fileTrouble';
import { isInside } from '../files/followed';
import { isRegular } from '../files/readRegular';
import { pathBelow } from '../files/uris';
import { systemClock as clock } from '../host/clock';
import { pause } from '../host/pause';
import type { NoteRoot } from './noteRoots';
import { realPlace } from './realPlace';

const atOnce = 256;

interface Walk {
  readonly root: NoteRoot;
  readonly disk: Disk;
  readonly log: Log;
  readonly breather: Breather;
  /** Where the links led that were followed: none is followed there again, so that no circle has no end. */
  readonly followed: Set<string>;
  readonly leftOut: LeftOut[];
}

/** Something below the notes folder. */
interface Place {
  /** The text form of its URI. */
  readonly key: string;
  /** Its path below the notes folder. */
  readonly path: string;
  readonly isLink: boolean;
}

/** What a folder holds that is looked at, as far as its entries tell. */
interface Found {
  readonly files: readonly Place[];
  readonly folders: readonly Place[];
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
  const breather = new Breather({ clock, pause });
  const walk: Walk = { root, disk: diskAt(root.notes), log, breather, followed: new Set(), leftOut: [] };
  const { leftOut } = walk;
  const key = from.toString().replace(/\/$/, '');
  const start: Place = { key, path: pathBelow(from, root.notes) ?? '', isLink: false };
  if (!(await isFolderOf(walk, start.path))) return { files: [], leftOut };
  const files: NoteFile[] = [];
  let seen = 0;
  // Level by level, and each in the order of its folders: what is too much, or found by two links, is always the same.
  for (let level: readonly Place[] = [start]; level.length > 0;) {
    const looked = level.slice(0, mostFolders - seen);
    seen += looked.length;
    const found = await mapAtOnce(looked, atOnce, folder => readFolder(walk, folder));
    const wanted = await followedOf(
      walk,
      found.flatMap(folder => folder.files),
    );
    for (const file of await mapAtOnce(wanted.slice(0, mostFiles + 1 - files.length), atOnce, place =>
      fileAt(walk, place),
    ))
      if (file) files.push(file);
    const isCut = level.length > looked.length;
    level = await followedOf(
      walk,
      found.flatMap(({ folders }) => folders).filter(({ key }) => !roots.some(other => other.key === key)),
    );
    if (files.length > mostFiles || isCut || (seen >= mostFolders && level.length > 0)) {
      log.warn('A notes folder holds too much; the rest is not indexed.', { count: files.length });
      leaveOut(walk, start.path, files.length > mostFiles ? 'many' : 'folders');
      return { files: files.slice(0, mostFiles), leftOut };
    }
  }
  return { files, leftOut };
}

function leaveOut({ root, leftOut }: Walk, path: string, why: WhyLeftOut): void {
  leftOut.push({ root: root.key, path, why });
}

async function isFolderOf(walk: Walk, path: string): Promise<boolean> {
  const { root, disk } = walk;
  try {
    const { type } = await disk.stat(path);
    if (!(type & vscode.FileType.Directory)) {
      if (path === '') leaveOut(walk, path, 'file');
      return false;
    }
    const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
    if ((await realPlace(root, uriAt(root, path), isLink)) !== undefined) return true;
    await skipLink(walk, path);
    return false;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

async function readFolder(walk: Walk, folder: Place): Promise<Found> {
  const { root, breather } = walk;
  const folders: Place[] = [];
  const files: Place[] = [];
  for (const [name, type] of await entriesOf(walk, folder.path)) {
    if (breather.isDue) await breather.breathe();
    const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
    if (!(type & vscode.FileType.Directory)) {
      if (isListedFile(name)) files.push(placeIn(root, folder, name, isLink));
      continue;
    }
    const place = placeIn(root, folder, name, isLink);
    if (!isListedFolderPath(place.path, root.templates)) continue;
    if (place.path.split('/').length > deepest) leaveOut(walk, place.path, 'deep');
    else folders.push(place);
  }
  return { files, folders };
}

/** What a URI writes as it is. */
const plainName = /^[\w.~-]+$/;

/** Something in a folder. Most of ten thousand names need no URI to be made for them. */
function placeIn(root: NoteRoot, folder: Place, name: string, isLink: boolean): Place {
  const path = folder.path === '' ? name : `${folder.path}/${name}`;
  const isPlain = plainName.test(name) && endsWithPath(root.notes);
  const key = isPlain ? `${folder.key}/${name}` : uriAt(root, path).toString();
  return { key, path, isLink };
}

function endsWithPath({ query, fragment }: vscode.Uri): boolean {
  return query === '' && fragment === '';
}

function uriAt({ notes }: NoteRoot, path: string): vscode.Uri {
  return path === '' ? notes : vscode.Uri.joinPath(notes, path);
}

async function entriesOf(walk: Walk, path: string): Promise<readonly Entry[]> {
  const { disk, log } = walk;
  try {
    return await disk.entries(path);
  } catch (error) {
    // Gone since it was named: nothing is in it.
    if (isNotFound(error)) return [];
    // When the notes as a whole cannot be seen for a while, what is known of them stays.
    if (path === '') throw error;
    log.warn('A folder among the notes cannot be read; the notes in it are not indexed.');
    leaveOut(walk, path, 'unseen');
    return [];
  }
}

/** A file as it is listed; `undefined` for what is none. */
async function fileAt(walk: Walk, { key: uri, path }: Place): Promise<NoteFile | undefined> {
  const { root, disk } = walk;
  const state = await stateOf(disk, path);
  // Reading it will tell what is the matter.
  if (!state) return { uri, root: root.key, path };
  if (isRegular(state)) return { uri, root: root.key, path, stamp: `${state.mtime}:${state.size}` };
  if (!(state.type & vscode.FileType.Directory)) leaveOut(walk, path, 'special');
  return undefined;
}

/** These places without the links among them that are not followed. */
async function followedOf(walk: Walk, places: readonly Place[]): Promise<readonly Place[]> {
  if (!places.some(({ isLink }) => isLink)) return places;
  const kept: Place[] = [];
  for (const place of places) if (!place.isLink || (await follows(walk, place))) kept.push(place);
  return kept;
}

async function follows(walk: Walk, { path }: Place): Promise<boolean> {
  const { root, followed } = walk;
  try {
    const place = (await realPlace(root, uriAt(root, path), true))?.toString();
    if (place === undefined) await skipLink(walk, path);
    // What it leads to is shown already.
    if (place === undefined || followed.has(place)) return false;
    followed.add(place);
    return true;
  } catch {
    leaveOut(walk, path, 'nowhere');
    return false;
  }
}

/** Says that a link is not followed, unless what it leads to is shown in its own place. */
async function skipLink(walk: Walk, path: string): Promise<void> {
  const { root } = walk;
  const link = uriAt(root, path);
  if (link.scheme !== 'file') leaveOut(walk, path, 'link');
  else if (!(await isInside(link, root.workspaceFolder))) leaveOut(walk, path, 'elsewhere');
}

async function stateOf(disk: Disk, path: string): Promise<FileState | undefined> {
  try {
    return await disk.stat(path);
  } catch {
    return undefined;
  }
}
