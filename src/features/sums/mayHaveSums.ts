import * as vscode from 'vscode';
import { practiceFolder } from '../../core/kinds/practiceFolder';
import { isBelow } from '../../platform/files/uris';
import { showsSums } from '../../platform/host/settings';
import { notesFolder } from '../../platform/notes/notesFolder';

/** Whether it is worth reading a document for sums: it is where practice is kept, or says at its top what it is. */
export function mayHaveSums(document: vscode.TextDocument): boolean {
  return showsSums() && (isInPractice(document.uri) || document.lineAt(0).text.startsWith('---'));
}

export function isInPractice(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder !== undefined && isBelow(uri, vscode.Uri.joinPath(notesFolder(folder), practiceFolder));
}
