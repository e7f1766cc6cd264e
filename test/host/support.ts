import * as vscode from 'vscode';

export { waitFor } from '../support/waitFor';

const extensionId = 'interview-prep-notes.interview-prep-notes';

/** Our extension, activated. */
export async function activatedExtension(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(extensionId);
  if (extension === undefined) throw new Error(`${extensionId} is not installed in this host`);
  await extension.activate();
  return extension;
}

/** The folder that the tests fill and empty. */
export function workspaceUri(...segments: readonly string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests need an open folder');
  return vscode.Uri.joinPath(folder.uri, ...segments);
}

export async function writeFile(path: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceUri(path);
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function readFile(path: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await vscode.workspace.fs.readFile(workspaceUri(path)),
  );
}

export async function fileExists(path: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(workspaceUri(path));
    return true;
  } catch {
    return false;
  }
}

/** Deletes a file or a folder with all in it; nothing there is fine too. */
export async function deleteFile(path: string): Promise<void> {
  if (await fileExists(path)) await vscode.workspace.fs.delete(workspaceUri(path), { recursive: true });
}

/** Closes all editors, unsaved ones too, and leaves nothing in the workspace folders. */
export async function emptyWorkspace(): Promise<void> {
  if (!workspaceUri().path.endsWith('/workspace')) throw new Error('This folder is not one made for tests');
  await closeEditors();
  for (const { uri } of vscode.workspace.workspaceFolders ?? [])
    for (const [name] of await vscode.workspace.fs.readDirectory(uri))
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(uri, name), { recursive: true });
}

export async function closeEditors(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
