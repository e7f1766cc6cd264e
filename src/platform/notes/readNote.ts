import * as vscode from 'vscode';
import type { NoteContent, NoteFile } from '../../core/ports';
import { readBytes, readText } from '../files/readBytes';
import type { NoteRoot } from './noteRoots';
import { isRegular } from '../files/readRegular';
import { realPlace } from './realPlace';
import { isNotFound } from '../files/fileTrouble';

/** A note is written by a person. What is larger was not, and would hold up the notes that were. */
const largest = 2 * 1024 * 1024;

/** See `NoteFiles.read`. */
export async function readNote(file: NoteFile, root: NoteRoot): Promise<NoteContent> {
  const uri = vscode.Uri.parse(file.uri, true);
  // A document without changes follows its file, if a little late: then the disk is what the user will see.
  const changed = vscode.workspace.textDocuments.find(
    ({ isDirty, uri: open }) => isDirty && open.toString() === file.uri,
  );
  if (changed) {
    if (!(await isHere(uri, root))) return { state: 'gone' };
    const onDisk = await savedText(uri);
    const content = readText(changed.getText());
    return content.state === 'text' ? { ...content, onDisk } : content;
  }
  try {
    const size = file.stamp === undefined ? await sizeOf(uri, root) : Number(file.stamp.split(':')[1]);
    if (size === undefined) return { state: 'gone' };
    if (size > largest) return { state: 'unreadable', why: 'size' };
    return readBytes(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return isNotFound(error) ? { state: 'gone' } : { state: 'unreadable', why: 'failed' };
  }
}

/**
 * Whether the file of a document with changes is a note of this folder: no link that leads elsewhere, and not gone.
 * What was typed stays in its editor then, and is no note until it is saved.
 */
async function isHere(uri: vscode.Uri, root: NoteRoot): Promise<boolean> {
  try {
    return (await sizeOf(uri, root)) !== undefined;
  } catch (error) {
    return !isNotFound(error);
  }
}

/** What the disk has of a document with changes, as far as it is text: what is not, has nothing of the document saved. */
async function savedText(uri: vscode.Uri): Promise<string> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largest) return '';
    const content = readBytes(await vscode.workspace.fs.readFile(uri));
    return content.state === 'text' ? content.text : '';
  } catch {
    return '';
  }
}

/** The size of what is there; `undefined` when a listing would not show it. */
async function sizeOf(uri: vscode.Uri, root: NoteRoot): Promise<number | undefined> {
  const stat = await vscode.workspace.fs.stat(uri);
  if (!isRegular(stat)) return undefined;
  const place = await realPlace(root, uri, (stat.type & vscode.FileType.SymbolicLink) !== 0);
  return place && stat.size;
}
