import * as vscode from 'vscode';
import { guideScheme } from '../../manifest/ids';

/** Where a file of the bundled guide can be opened. */
export function guideUri(file: string): vscode.Uri {
  return vscode.Uri.from({ scheme: guideScheme, path: `/${file}` });
}

const nothingChanges: vscode.Event<never> = () => new vscode.Disposable(() => undefined);

/** Where the files of the bundled guide lie, or one of them. */
export function guideFolder(extension: vscode.Uri, ...path: readonly string[]): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'guide', ...path);
}

/** Shows the bundled guide as files that can be read and not written, wherever the extension itself lies. */
export function provideGuideContent(extension: vscode.Uri): vscode.Disposable {
  const folder = guideFolder(extension);
  const inFolder = ({ path }: vscode.Uri) => {
    // Names of the guide's own files only: nothing leads out of their folder.
    if (/^\/[\w-]+\.md$/.test(path)) return vscode.Uri.joinPath(folder, path);
    throw vscode.FileSystemError.FileNotFound();
  };
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const files: vscode.FileSystemProvider = {
    onDidChangeFile: nothingChanges,
    watch: () => new vscode.Disposable(() => undefined),
    async stat(uri) {
      if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const { length } = await vscode.workspace.fs.readFile(inFolder(uri));
      return {
        type: vscode.FileType.File,
        ctime: 0,
        mtime: 0,
        size: length,
        permissions: vscode.FilePermission.Readonly,
      };
    },
    // async, so that a name that is none refuses the promise.
    readFile: async uri => vscode.workspace.fs.readFile(inFolder(uri)),
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  return vscode.workspace.registerFileSystemProvider(guideScheme, files, { isReadonly: true });
}
