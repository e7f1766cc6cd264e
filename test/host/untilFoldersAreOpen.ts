import * as vscode from 'vscode';
import { waitFor } from '../support/waitFor';

/** A VS Code that runs for the first time may tell of its folders, and watch them, after it has begun the tests. */
export async function untilFoldersAreOpen(): Promise<void> {
  const first = await waitFor(
    'the folders of the workspace',
    () => vscode.workspace.workspaceFolders?.[0],
    60,
  );
  const probe = vscode.Uri.joinPath(first.uri, 'probe.txt');
  const watcher = vscode.workspace.createFileSystemWatcher('**/probe.txt');
  const seen = { count: 0 };
  const listening = watcher.onDidChange(() => (seen.count += 1));
  await waitFor(
    'a change to be told',
    async () => {
      await vscode.workspace.fs.writeFile(probe, new TextEncoder().encode(`${Date.now()}`));
      return seen.count > 0;
    },
    60,
  );
  await vscode.workspace.fs.delete(probe);
  vscode.Disposable.from(listening, watcher).dispose();
}
