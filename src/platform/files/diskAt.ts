import type * as vscode from 'vscode';
import { nodeHost } from '../host/nodeHost';
import type { Disk } from './disk';
import { diskThread } from './diskThread';
import { nodeDisk } from './nodeDisk';
import { vscodeDisk } from './vscodeDisk';

/** The shortest way to what is in a folder: Node where it is at hand, else VS Code, and the outcome is the same. */
export function diskAt(folder: vscode.Uri): Disk {
  const node = folder.scheme === 'file' ? nodeHost() : undefined;
  const thread = node && diskThread(node);
  return thread ? nodeDisk(folder.fsPath, thread, node.namesComeApart) : vscodeDisk(folder);
}
