import * as vscode from 'vscode';
import { TooLarge, type Disk } from './disk';

/** A folder of any file system that VS Code knows. Each call is a message to another process. */
export function vscodeDisk(folder: vscode.Uri): Disk {
  const { fs } = vscode.workspace;
  const at = (path: string) => (path === '' ? folder : vscode.Uri.joinPath(folder, path));
  return {
    entries: async path => fs.readDirectory(at(path)),
    stat: async path => fs.stat(at(path)),
    async read(path, most) {
      const bytes = await fs.readFile(at(path));
      if (bytes.length > most) throw new TooLarge();
      return bytes;
    },
  };
}
