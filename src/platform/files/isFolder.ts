import * as vscode from 'vscode';

/** Whether something is a file for certain. */
export async function isFile(uri: vscode.Uri): Promise<boolean> {
  return (await typeOf(uri)) === vscode.FileType.File;
}

export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return ((await typeOf(uri)) & vscode.FileType.Directory) !== 0;
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    // Whatever keeps us from seeing it, no notes can be seen there.
    return vscode.FileType.Unknown;
  }
}
