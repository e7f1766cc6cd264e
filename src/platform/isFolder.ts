import * as vscode from 'vscode';

export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    // Whatever keeps us from seeing it, no notes can be seen there.
    return false;
  }
}
