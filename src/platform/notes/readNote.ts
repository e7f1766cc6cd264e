import * as vscode from 'vscode';
import type { NoteContent, NoteFile } from '../../core/ports';
import { TooLarge, type Disk } from '../files/disk';
import { diskAt } from '../files/diskAt';
import { isNotFound } from '../files/fileTrouble';
import { readBytes, readText } from '../files/readBytes';
import { isRegular } from '../files/readRegular';
import type { NoteRoot } from './noteRoots';
import { realPlace } from './realPlace';

/** A note is written by a person. What is larger was not, and would hold up the notes that were. */
const largest = 2 * 1024 * 1024;

/** See `NoteFiles.read`. */
export async function readNote(file: NoteFile, root: NoteRoot): Promise<NoteContent> {
  const disk = diskAt(root.notes);
  // A listing gives a stamp to what no editor has otherwise, and what is typed since is told of.
  if (file.stamp !== undefined) return contentOf(disk, file.path, Number(file.stamp.split(':')[1]));
  // A document without changes follows its file, if a little late: then the disk is what the user will see.
  const changed = vscode.workspace.textDocuments.find(
    ({ isDirty, uri }) => isDirty && uri.toString() === file.uri,
  );
  if (changed) {
    if (!(await isHere(disk, file, root))) return { state: 'gone' };
    const onDisk = await savedText(disk, file.path);
    const content = readText(changed.getText());
    return content.state === 'text' ? { ...content, onDisk } : content;
  }
  try {
    const size = await sizeOf(disk, file, root);
    return size === undefined ? { state: 'gone' } : await contentOf(disk, file.path, size);
  } catch (error) {
    return noContent(error);
  }
}

async function contentOf(disk: Disk, path: string, size: number): Promise<NoteContent> {
  if (size > largest) return { state: 'unreadable', why: 'size' };
  try {
    return readBytes(await disk.read(path, largest));
  } catch (error) {
    return noContent(error);
  }
}

function noContent(error: unknown): NoteContent {
  if (isNotFound(error)) return { state: 'gone' };
  return { state: 'unreadable', why: error instanceof TooLarge ? 'size' : 'failed' };
}

/**
 * Whether the file of a document with changes is a note of this folder: no link that leads elsewhere, and not gone.
 * What was typed stays in its editor then, and is no note until it is saved.
 */
async function isHere(disk: Disk, file: NoteFile, root: NoteRoot): Promise<boolean> {
  try {
    return (await sizeOf(disk, file, root)) !== undefined;
  } catch (error) {
    return !isNotFound(error);
  }
}

/** What the disk has of a document with changes, as far as it is text: what is not, has nothing of the document saved. */
async function savedText(disk: Disk, path: string): Promise<string> {
  try {
    const { size } = await disk.stat(path);
    const content = await contentOf(disk, path, size);
    return content.state === 'text' ? content.text : '';
  } catch {
    return '';
  }
}

/** The size of what is there; `undefined` when a listing would not show it. */
async function sizeOf(disk: Disk, { uri, path }: NoteFile, root: NoteRoot): Promise<number | undefined> {
  const state = await disk.stat(path);
  if (!isRegular(state)) return undefined;
  const isLink = (state.type & vscode.FileType.SymbolicLink) !== 0;
  return (await realPlace(root, vscode.Uri.parse(uri, true), isLink)) && state.size;
}
