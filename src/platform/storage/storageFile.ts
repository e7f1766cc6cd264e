import * as vscode from 'vscode';
import { nodeHost, type NodeHost } from '../host/nodeHost';

const partEnding = '.part';

/** Writes a file of the extension's own storage: whole or not at all, and on a disk for its owner's eyes only. */
export async function writeStorageFile(
  uri: vscode.Uri,
  bytes: Uint8Array,
  node: NodeHost | undefined = nodeHost(),
): Promise<void> {
  if (!node || uri.scheme !== 'file') {
    await vscode.workspace.fs.writeFile(uri, bytes);
    return;
  }
  const part = `${uri.fsPath}~${node.machine}~${node.pid}~${crypto.randomUUID()}${partEnding}`;
  try {
    const file = await node.files.open(part, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await node.files.rename(part, uri.fsPath);
  } catch (error) {
    await node.files.unlink(part).catch(() => undefined);
    throw error;
  }
}

/** Whether a file is the beginning of one that nobody will finish. */
export function isLeftPart(name: string, node: NodeHost | undefined): boolean {
  const [, machine, pid] = name.endsWith(partEnding) ? name.split('~') : [];
  return node !== undefined && machine === node.machine && !node.isAlive(Number(pid));
}
