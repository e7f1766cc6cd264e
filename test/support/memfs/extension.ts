import * as vscode from 'vscode';
import { MemoryFileSystem } from './memoryFileSystem';

/** `memfs:` can be written to; `memfs-readonly:` shows the same files and cannot. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFileSystem();
  const at = (path: string) => vscode.Uri.from({ scheme: 'memfs', path });
  const folders = ['workspace', 'second'].map(path => ({ path }));
  for (const { path } of folders) files.createDirectory(at(`/${path}`));
  const workspace = new TextEncoder().encode(JSON.stringify({ folders }));
  files.writeFile(at('/tests.code-workspace'), workspace, { create: true, overwrite: true });
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }),
    vscode.workspace.registerFileSystemProvider('memfs-readonly', files, {
      isCaseSensitive: true,
      isReadonly: true,
    }),
  );
}
