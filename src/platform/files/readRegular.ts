import * as vscode from 'vscode';
import { diskAt } from './diskAt';

/** The bytes of a file. Throws for what is none: whoever opens a pipe or a device may wait for ever. */
export async function readRegular(uri: vscode.Uri): Promise<Uint8Array> {
  const disk = diskAt(uri);
  if (!isRegular(await disk.stat(''))) throw vscode.FileSystemError.Unavailable(uri);
  return disk.read('', Infinity);
}

/** Whether this is a file with bytes that can be read, and no folder, pipe or device. */
export function isRegular({ type }: Pick<vscode.FileStat, 'type'>): boolean {
  return (type & vscode.FileType.File) !== 0;
}
