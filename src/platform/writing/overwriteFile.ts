import * as vscode from 'vscode';

/** Writes a whole file over whatever has its name, and answers whether the disk then has it. Throws when it cannot. */
export async function overwriteFile(uri: vscode.Uri, text: string): Promise<boolean> {
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) === text;
}
