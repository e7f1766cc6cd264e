import * as vscode from 'vscode';
import { diskAt } from './diskAt';

/** Whether something is a file for certain. */
export async function isFile(uri: vscode.Uri): Promise<boolean> {
  return (await typeOf(uri)) === vscode.FileType.File;
}

export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return ((await typeOf(uri)) & vscode.FileType.Directory) !== 0;
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType> {
  try {
    return (await diskAt(uri).stat('')).type;
  } catch {
    // Whatever keeps us from seeing it, no notes can be seen there.
    return vscode.FileType.Unknown;
  }
}
