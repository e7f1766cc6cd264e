import * as vscode from 'vscode';

interface NodeProcess {
  getBuiltinModule?(name: 'node:os'): { homedir(): string } | undefined;
}

/** The user's home folder, in a host that has the user's disk; `undefined` in the web worker host. */
export function nodeHome(): vscode.Uri | undefined {
  // The types of this folder know no Node, and rightly so: what is there is asked for, not assumed.
  const { process } = globalThis as { process?: NodeProcess };
  const home = process?.getBuiltinModule?.('node:os')?.homedir();
  return home === undefined || home === '' ? undefined : vscode.Uri.file(home);
}
