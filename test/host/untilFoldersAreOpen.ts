import * as vscode from 'vscode';
import { waitFor } from '../support/waitFor';

/** A VS Code that runs for the first time may tell of its folders, and watch them, after it has begun the tests. */
export async function untilFoldersAreOpen(): Promise<void> {
  const { workspace } = vscode;
  const firstFolder = () => workspace.workspaceFolders?.[0];
  const first = await waitFor(
    'the folders of the workspace',
    () => waitFor('a folder', firstFolder, 2).catch(writeWorkspaceAgain),
    60,
  );
  const probe = vscode.Uri.joinPath(first.uri, 'probe.txt');
  const watcher = workspace.createFileSystemWatcher('**/probe.txt');
  const seen = { count: 0 };
  const listening = watcher.onDidChange(() => (seen.count += 1));
  await waitFor(
    'a change to be told',
    async () => {
      await workspace.fs.writeFile(probe, new TextEncoder().encode(`${Date.now()}`));
      return seen.count > 0;
    },
    60,
  );
  await workspace.fs.delete(probe);
  vscode.Disposable.from(listening, watcher).dispose();
}

/** A page that asks for its workspace file before the server answers takes it for empty until it changes. */
async function writeWorkspaceAgain(): Promise<undefined> {
  const { workspaceFile, fs } = vscode.workspace;
  if (workspaceFile) await fs.writeFile(workspaceFile, await fs.readFile(workspaceFile));
}
