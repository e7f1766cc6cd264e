import * as vscode from 'vscode';
import { folderNames, type FolderOf } from '../../core/notes/workspaceFolderNames';
import { noteRoots, rootOf } from './noteRoots';

/** The names of the workspace folders, where they have to be told apart to know where these notes are. */
export function foldersOf(notes: Iterable<{ readonly root: string }>): FolderOf {
  const places = noteRoots().map(({ key, name, workspaceFolder: { path } }) => ({ root: key, name, path }));
  return folderNames(notes, places);
}

/** The same for any file: the name of the workspace folder that it is in, where that has to be told. */
export function fileFolders(
  notes: Iterable<{ readonly root: string }>,
): (uri: vscode.Uri) => string | undefined {
  const roots = noteRoots();
  const folderOf = foldersOf(notes);
  return uri => {
    const around = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
    const root =
      rootOf(uri, roots) ?? roots.find(({ workspaceFolder }) => workspaceFolder.toString() === around);
    return root && folderOf(root.key);
  };
}
