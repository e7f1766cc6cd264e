import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { exists } from '../files/exists';
import { writeTrouble } from '../files/fileTrouble';
import { refuseOutside } from './leadsOutside';
import type { NodeHost } from '../host/nodeHost';
import { isReadOnlyBySetting, isWritable, readOnlyBySetting } from './readOnly';

/** Why no new file can be made here, as far as it can be told before. `name` is what a message calls it. */
export async function whyNotNew(
  node: NodeHost | undefined,
  uri: vscode.Uri,
  name: string,
): Promise<Message | undefined> {
  if (isReadOnlyBySetting(uri)) return readOnlyBySetting(name);
  try {
    await refuseOutside(uri, vscode.Uri.joinPath(uri, '..'));
    const folder = await nearestFolder(uri);
    // Who provides the files may be there only since somebody has asked for one.
    if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false)
      return say(
        '{0} cannot be written: this workspace is read-only. Open a folder that can be changed.',
        name,
      );
    const { type, permissions = 0 } = await vscode.workspace.fs.stat(folder);
    if (!(type & vscode.FileType.Directory)) throw vscode.FileSystemError.FileNotADirectory(folder);
    const isReadOnly =
      (permissions & vscode.FilePermission.Readonly) !== 0 ||
      (node !== undefined && folder.scheme === 'file' && !(await isWritable(node, folder.fsPath)));
    return isReadOnly ? writeTrouble(vscode.FileSystemError.NoPermissions(folder), name) : undefined;
  } catch (error) {
    return writeTrouble(error, name);
  }
}

/** The deepest folder above a file that there is; a file that has the name of one counts as it. */
async function nearestFolder(uri: vscode.Uri): Promise<vscode.Uri> {
  let folder = vscode.Uri.joinPath(uri, '..');
  while (!(await isThere(folder))) {
    const above = vscode.Uri.joinPath(folder, '..');
    if (above.path === folder.path) break;
    folder = above;
  }
  return folder;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    return await exists(uri);
  } catch (error) {
    // Below a file there is nothing; the file itself is found next.
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotADirectory') return false;
    throw error;
  }
}
