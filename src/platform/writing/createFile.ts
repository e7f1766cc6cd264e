import * as vscode from 'vscode';
import type { Tools } from './tools';
import { exists } from '../files/exists';
import { makeFolders } from './makeFolders';
import { hasCode, type NodeFiles, type NodeHost } from '../host/nodeHost';
import { syncFolder } from './replaceFile';
import { temporaryBeside } from './temporaryBeside';

/**
 * Writes a file that must not be there yet, and the folders above it. Answers whether it did: `false` means that
 * something has that name already, and is untouched. Throws when it cannot be written; then nothing is left.
 * `mayMake` throws where it must not be made; it is asked before anything is, and again right before the file is.
 */
export async function createFile(
  tools: Tools,
  uri: vscode.Uri,
  text: string,
  mayMake: () => Promise<void> = () => Promise.resolve(),
): Promise<boolean> {
  const { node, lock } = tools;
  if (await exists(uri)) return false;
  // VS Code may still have the document of a file that has gone. What is typed into it would be lost; one without
  // changes follows what VS Code itself makes in its place, and nothing else soon enough to be saved.
  const left = documentOf(uri);
  if (left?.isDirty) return false;
  await mayMake();
  const folders = await makeFolders(tools, uri);
  try {
    await mayMake();
    const bytes = new TextEncoder().encode(text);
    return node && uri.scheme === 'file' && !left
      ? await createOnDisk({ ...tools, node }, uri, text)
      : await lock([uri], () => createThroughEditor(uri, bytes));
  } catch (error) {
    await removeEmpty(folders);
    throw error;
  }
}

function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(open => !open.isClosed && open.uri.toString() === key);
}

/**
 * The file is written under another name and then given its own, which fails when that is taken: the one
 * test-and-create that also holds against other programs, and nobody ever sees a half of it.
 */
async function createOnDisk(
  { node, journal }: Tools & { readonly node: NodeHost },
  uri: vscode.Uri,
  text: string,
): Promise<boolean> {
  const { files } = node;
  const bytes = new TextEncoder().encode(text);
  const temporary = temporaryBeside(uri);
  const kept = await journal.keep({ uri: uri.toString(), temporary: temporary.toString(), after: text });
  try {
    await writeNew(files, temporary.fsPath, bytes);
    try {
      await files.link(temporary.fsPath, uri.fsPath);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) return false;
      // A file system without second names still has an exclusive open.
      return await writeNew(files, uri.fsPath, bytes);
    } finally {
      await files.unlink(temporary.fsPath);
    }
    await syncFolder(node, uri.fsPath);
    return true;
  } finally {
    await kept.forget();
  }
}

async function writeNew(files: NodeFiles, path: string, bytes: Uint8Array): Promise<boolean> {
  // Whoever may read the folder may read its files, as with every other new file: the user's own mask decides.
  const file = await files.open(path, 'wx', 0o666).catch((error: unknown) => {
    if (hasCode(error, 'EEXIST')) return undefined;
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
    await files.unlink(path);
    throw error;
  }
}

/** Without Node, VS Code's own creation refuses a name that is taken; the lock keeps our windows apart. */
async function createThroughEditor(uri: vscode.Uri, contents: Uint8Array): Promise<boolean> {
  if (await exists(uri)) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
  if (await vscode.workspace.applyEdit(edit)) return true;
  if (await exists(uri)) return false;
  throw vscode.FileSystemError.NoPermissions(uri);
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
