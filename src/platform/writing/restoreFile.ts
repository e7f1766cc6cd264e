import * as vscode from 'vscode';
import type { Pending } from './journal';
import { refuseOutside } from './leadsOutside';
import type { NodeHost } from '../host/nodeHost';
import { bytesOf, sameBytes } from './textFile';

/** Gives a file that was cut off in the middle of being written what it held before. Answers whether it has that now. */
export async function restoreFile(
  node: NodeHost | undefined,
  uri: vscode.Uri,
  pending: Pending,
): Promise<boolean> {
  if (pending.before === undefined) return false;
  const bytes = bytesOf(pending.before);
  try {
    await refuseOutside(uri);
    const now = await vscode.workspace.fs.readFile(uri);
    if (!isCutOff(now, pending)) return false;
    if (node && uri.scheme === 'file') await writeInPlace(node, uri.fsPath, bytes);
    else await vscode.workspace.fs.writeFile(uri, bytes);
    return sameBytes(await vscode.workspace.fs.readFile(uri), bytes);
  } catch {
    // The journal still has it.
    return false;
  }
}

/** Whether a file holds no more than the beginning of what was to be written: nobody meant it to be so. */
export function isCutOff(now: Uint8Array, { before, after }: Pending): boolean {
  return [before, after].some(text => {
    if (text === undefined) return false;
    const whole = bytesOf(text);
    return now.length < whole.length && sameBytes(now, whole.subarray(0, now.length));
  });
}

/** A full disk has no room for a second file, but has what the first gave up. */
async function writeInPlace({ files }: NodeHost, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
