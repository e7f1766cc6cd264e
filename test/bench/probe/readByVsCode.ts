import * as vscode from 'vscode';
import { eachAtOnce } from '../preparedNotes';

/** Lists a folder, stats and reads every note in it through VS Code, and answers how many there were. */
export async function readByVsCode(root: vscode.Uri): Promise<number> {
  const { fs } = vscode.workspace;
  const files: vscode.Uri[] = [];
  let folders: readonly vscode.Uri[] = [root];
  while (folders.length > 0) {
    const below: vscode.Uri[] = [];
    await eachAtOnce(folders, async folder => {
      for (const [name, type] of await fs.readDirectory(folder)) {
        const uri = vscode.Uri.joinPath(folder, name);
        if (type === vscode.FileType.Directory) below.push(uri);
        else if (name.endsWith('.md')) files.push(uri);
      }
    });
    folders = below;
  }
  await eachAtOnce(files, uri => Promise.resolve(fs.stat(uri)));
  const decoder = new TextDecoder();
  await eachAtOnce(files, async uri => decoder.decode(await fs.readFile(uri)));
  return files.length;
}
