import * as vscode from 'vscode';

/** A name beside a file that nothing has, short enough for every file system, and hidden from lists of notes. */
export function temporaryBeside(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..', `.interview-prep-${crypto.randomUUID()}.tmp`);
}

/** Whether a file is one that we have put together: nothing else may be taken away for one, whatever names it. */
export function isTemporary({ path }: vscode.Uri): boolean {
  return /\/\.interview-prep-[\da-f-]+\.tmp$/.test(path);
}
