import * as vscode from 'vscode';
import type { NoteContent, NoteFile } from '../core/ports';
import type { NoteRoot } from './noteRoots';
import { realPlace } from './realPlace';
import { isNotFound } from './writing/fileTrouble';

/** A note is written by a person. What is larger was not, and would hold up the notes that were. */
const largest = 2 * 1024 * 1024;

/** See `NoteFiles.read`. */
export async function readNote(file: NoteFile, root: NoteRoot): Promise<NoteContent> {
  const uri = vscode.Uri.parse(file.uri, true);
  // A document without changes follows its file, if a little late: then the disk is what the user will see.
  const changed = vscode.workspace.textDocuments.find(
    ({ isDirty, uri: open }) => isDirty && open.toString() === file.uri,
  );
  if (changed) return (await isElsewhere(uri, root)) ? { state: 'gone' } : textOf(changed.getText());
  try {
    const size = file.stamp === undefined ? await sizeOf(uri, root) : Number(file.stamp.split(':')[1]);
    if (size === undefined) return { state: 'gone' };
    if (size > largest) return { state: 'unreadable', why: 'size' };
    return decoded(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return isNotFound(error) ? { state: 'gone' } : { state: 'unreadable', why: 'failed' };
  }
}

/** Whether a link leads from here to where no note of this folder is. What is not saved yet is here. */
async function isElsewhere(uri: vscode.Uri, root: NoteRoot): Promise<boolean> {
  try {
    return (await sizeOf(uri, root)) === undefined;
  } catch {
    return false;
  }
}

/** The size of what is there; `undefined` when a listing would not show it. */
async function sizeOf(uri: vscode.Uri, root: NoteRoot): Promise<number | undefined> {
  const { type, size } = await vscode.workspace.fs.stat(uri);
  if (type & vscode.FileType.Directory) return undefined;
  const place = await realPlace(root, uri, (type & vscode.FileType.SymbolicLink) !== 0);
  return place && size;
}

/** The text that these bytes are, if they are any. */
export function decoded(bytes: Uint8Array): NoteContent {
  try {
    return textOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { state: 'unreadable', why: bytes.includes(0) ? 'binary' : 'encoding' };
  }
}

export function textOf(text: string): NoteContent {
  return text.includes('\0') ? { state: 'unreadable', why: 'binary' } : { state: 'text', text };
}
