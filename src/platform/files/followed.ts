import * as vscode from 'vscode';
import { diskAt } from './diskAt';
import { nodeHost } from '../host/nodeHost';
import { pathBelow } from './uris';

/** Where a path leads when all its links are followed; `undefined` where the host cannot tell. */
export async function followed(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (uri.scheme !== 'file') return undefined;
  const node = nodeHost();
  return node && vscode.Uri.file((await node.files.realpath(uri.fsPath)).normalize('NFC'));
}

/**
 * Whether something is in this folder when all its links are followed. Where the host cannot tell, a link is taken
 * for one that leads elsewhere. Throws for what is not there.
 */
export async function isInside(uri: vscode.Uri, folder: vscode.Uri): Promise<boolean> {
  const [real, around] = await Promise.all([followed(uri), followed(folder)]);
  if (real && around) return pathBelow(real, around) !== undefined;
  const { type } = await diskAt(uri).stat('');
  return (type & vscode.FileType.SymbolicLink) === 0;
}
