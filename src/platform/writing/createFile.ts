import * as vscode from 'vscode';
import { exists } from './exists';
import { nodeFiles, type NodeFiles } from './nodeHost';

/**
 * Writes a file that must not be there yet, and the folders above it. Answers whether it did: `false` means that
 * something has that name already, and is untouched. Throws when it cannot be written; then nothing is left.
 */
export async function createFile(uri: vscode.Uri, text: string): Promise<boolean> {
  const folders = await makeFolders(uri);
  try {
    const bytes = new TextEncoder().encode(text);
    const node = uri.scheme === 'file' ? nodeFiles() : undefined;
    return node ? await createOnDisk(node, uri.fsPath, bytes) : await createThroughEditor(uri, bytes);
  } catch (error) {
    await removeEmpty(folders);
    throw error;
  }
}

/** Node's exclusive open is the one test-and-create that also holds against other windows and programs. */
async function createOnDisk(node: NodeFiles, path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await node.open(path, 'wx').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  });
  if (!file) return false;
  try {
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    return true;
  } catch (error) {
    await file.close().catch(() => undefined);
    await node.unlink(path);
    throw error;
  }
}

/** Without Node, VS Code's own creation refuses a name that is taken; the lock keeps our windows apart. */
async function createThroughEditor(uri: vscode.Uri, contents: Uint8Array): Promise<boolean> {
  return withLock(`interview-prep-notes:${uri.toString()}`, async () => {
    if (await exists(uri)) return false;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
    if (await vscode.workspace.applyEdit(edit)) return true;
    if (await exists(uri)) return false;
    throw vscode.FileSystemError.NoPermissions(uri);
  });
}

async function withLock<T>(name: string, run: () => Promise<T>): Promise<T> {
  const { navigator } = globalThis as { navigator?: { locks?: LockManager } };
  return navigator?.locks ? navigator.locks.request(name, run) : run();
}

/** Makes the folders above a file; answers those that were not there, the deepest first. */
async function makeFolders(uri: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const missing: vscode.Uri[] = [];
  let folder = vscode.Uri.joinPath(uri, '..');
  while (!(await exists(folder))) {
    missing.push(folder);
    const above = vscode.Uri.joinPath(folder, '..');
    if (above.path === folder.path) break;
    folder = above;
  }
  const [deepest] = missing;
  if (deepest) await vscode.workspace.fs.createDirectory(deepest);
  return missing;
}

async function removeEmpty(folders: readonly vscode.Uri[]): Promise<void> {
  for (const folder of folders) {
    try {
      await vscode.workspace.fs.delete(folder, { recursive: false, useTrash: false });
    } catch {
      // Somebody has put something into it in the meantime: then it stays, and so do the folders above.
      return;
    }
  }
}
