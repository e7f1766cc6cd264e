import * as vscode from 'vscode';

/** Closes the editors of a file that has gone, in all groups. One with unsaved changes stays: they are its user's. */
export async function closeTabs(uri: vscode.Uri): Promise<void> {
  const key = uri.toString();
  const tabs = vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(({ isDirty, input }) => {
      const of = input as { readonly uri?: unknown } | undefined; // Every kind that shows one file has it there.
      return !isDirty && of?.uri instanceof vscode.Uri && of.uri.toString() === key;
    });
  if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
}
