import * as vscode from 'vscode';
import { isInside } from '../realPlace';
import { exists } from './exists';
import { OutsideTrouble } from './fileTrouble';

/** Throws where a folder above a new file of the workspace is a link that leads out of it: what is there is not ours. */
export async function refuseOutside(uri: vscode.Uri): Promise<void> {
  const around = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (!around) return;
  let folder = vscode.Uri.joinPath(uri, '..');
  while (folder.path.length > around.path.length && !(await exists(folder)))
    folder = vscode.Uri.joinPath(folder, '..');
  if (folder.path.length > around.path.length && !(await isInside(folder, around)))
    throw new OutsideTrouble();
}
