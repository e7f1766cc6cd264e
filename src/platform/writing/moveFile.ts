import * as vscode from 'vscode';
import type { Tools } from './tools';
import { exists } from '../files/exists';
import { refuseOutside } from './leadsOutside';

/**
 * Gives a file or a folder another name, where that is free; its open editors follow. Answers whether it did:
 * `false` means that something has that name already, and is untouched. Throws when it cannot be done.
 */
export async function moveFile({ lock }: Tools, from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  return lock([from, to], () => moveLocked(from, to));
}

async function moveLocked(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  await refuseOutside(from);
  await refuseOutside(to, vscode.Uri.joinPath(to, '..'));
  if (await exists(to)) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to, { overwrite: false, ignoreIfExists: false });
  if (await vscode.workspace.applyEdit(edit)) return true;
  if (await exists(to)) return false;
  throw vscode.FileSystemError.NoPermissions(to);
}
