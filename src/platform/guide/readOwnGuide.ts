import * as vscode from 'vscode';
import { largestGuideFile } from '../../core/guide/guideLeftOut';
import type { NoteContent, NoteFile } from '../../core/ports';
import { isNotFound } from '../files/fileTrouble';
import { readBytes, readText } from '../files/readBytes';
import { isRegular } from '../files/readRegular';
import { leadsOut } from './leadsOut';

/** See `NoteFiles.read`. A file that stands in an editor is read from there. */
export async function readOwnGuide(file: NoteFile): Promise<NoteContent> {
  const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === file.uri);
  const uri = vscode.Uri.parse(file.uri, true);
  if (document && !document.isClosed && !(await leadsOut(uri))) return readText(document.getText());
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
