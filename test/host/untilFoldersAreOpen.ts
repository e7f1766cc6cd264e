import * as vscode from 'vscode';
import { waitFor } from '../support/waitFor';

/** A VS Code that runs for the first time may tell of its folders after it has begun the tests. */
export async function untilFoldersAreOpen(): Promise<void> {
  const areOpen = () => (vscode.workspace.workspaceFolders ?? []).length > 0;
  await waitFor('the folders of the workspace', areOpen, 60);
}
