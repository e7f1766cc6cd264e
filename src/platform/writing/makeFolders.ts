import * as vscode from 'vscode';
import { exists } from '../files/exists';
import type { Tools } from './tools';

/** VS Code tells of a new folder within a tenth of a second; where nothing is watched, it never does. */
const patience = 1000;

/**
 * Makes the folders above a file; answers those that were not there, the deepest first. Where folders are watched,
 * each is made once the one above it is watched: VS Code may never watch a folder that was made right behind that.
 */
export async function makeFolders({ node }: Tools, file: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const missing: vscode.Uri[] = [];
  let folder = vscode.Uri.joinPath(file, '..');
  while (!(await exists(folder))) {
    missing.push(folder);
    const above = vscode.Uri.joinPath(folder, '..');
    if (above.path === folder.path) break;
    folder = above;
  }
  const [deepest, ...above] = missing;
  if (!deepest) return missing;
  const watched = node && file.scheme === 'file' ? vscode.workspace.getWorkspaceFolder(file) : undefined;
  if (watched) await makeWatched(above.reverse(), watched);
  await vscode.workspace.fs.createDirectory(deepest);
  return missing;
}

async function makeWatched(folders: readonly vscode.Uri[], within: vscode.WorkspaceFolder): Promise<void> {
  if (folders.length === 0) return;
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(within, '**'));
  try {
    for (const folder of folders) {
      const told = isToldOf(folder, watcher);
      await vscode.workspace.fs.createDirectory(folder);
      // Nobody tells of the first: then nobody tells of what is in it either.
      if (!(await told)) return;
    }
  } finally {
    watcher.dispose();
  }
}

function isToldOf(folder: vscode.Uri, watcher: vscode.FileSystemWatcher): Promise<boolean> {
  return new Promise(resolve => {
    const end = (isTold: boolean) => {
      clearTimeout(timer);
      listening.dispose();
      resolve(isTold);
    };
    const timer = setTimeout(end, patience, false);
    const listening = watcher.onDidCreate(({ path }) => {
      if (path === folder.path) end(true);
    });
  });
}
