import * as vscode from 'vscode';

/** The bytes of a file. Throws for what is none: whoever opens a pipe or a device may wait for ever. */
export async function readRegular(uri: vscode.Uri): Promise<Uint8Array> {
  if (!isRegular(await vscode.workspace.fs.stat(uri))) throw vscode.FileSystemError.Unavailable(uri);
  return vscode.workspace.fs.readFile(uri);
}

/** Whether this is a file with bytes that can be read, and no folder, pipe or device. */
export function isRegular({ type }: Pick<vscode.FileStat, 'type'>): boolean {
  return (type & vscode.FileType.File) !== 0;
}
