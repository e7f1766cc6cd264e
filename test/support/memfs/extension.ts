import * as vscode from 'vscode';
import { MemoryFileSystem } from './memoryFileSystem';

/** `memfs:` can be written to; `memfs-readonly:` shows the same files and cannot. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFileSystem();
  files.createDirectory(vscode.Uri.from({ scheme: 'memfs', path: '/workspace' }));
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }),
    vscode.workspace.registerFileSystemProvider('memfs-readonly', files, {
      isCaseSensitive: true,
      isReadonly: true,
    }),
  );
}
