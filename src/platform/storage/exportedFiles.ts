import * as vscode from 'vscode';
import { isNotFound } from '../files/fileTrouble';

/** Where files lie that another program opens, such as a calendar: in the extension's own storage. */
export function exportsFolder(storage: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(storage, 'calendar');
}

/** Deletes what was handed on; the other program has its own copy. */
export async function clearExports(storage: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(exportsFolder(storage), { recursive: true });
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}
