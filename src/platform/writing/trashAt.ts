import * as vscode from 'vscode';
import type { Trash } from '../../core/notes/deletion';
import { isNotFound } from '../files/fileTrouble';

/** Whether a file would go to a trash. There is none on a server, in the web, or where files are virtual. */
export async function trashAt(uri: vscode.Uri): Promise<Trash> {
  if (vscode.workspace.getConfiguration('files', uri).get<unknown>('enableTrash') === false)
    return 'switched off';
  // Nothing says so but an attempt: VS Code looks for a trash before it looks for the file, and this one is not there.
  const nothing = vscode.Uri.joinPath(uri, '..', `.${crypto.randomUUID()}`);
  try {
    await vscode.workspace.fs.delete(nothing, { recursive: false, useTrash: true });
    return 'no trash';
  } catch (error) {
    return isNotFound(error) ? 'trash' : 'no trash';
  }
}
