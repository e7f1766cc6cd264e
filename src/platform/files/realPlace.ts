import * as vscode from 'vscode';
import { nodeHost } from '../host/nodeHost';
import { pathBelow, type NoteRoot } from './noteRoots';

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
  const { type } = await vscode.workspace.fs.stat(uri);
  return (type & vscode.FileType.SymbolicLink) === 0;
}

/**
 * Where something really is that lies below a notes folder by its path; `undefined` when it does not belong there.
 * Links are followed to places in the same workspace folder, and only to those that are not listed under their own
 * name already. Where a file system does not tell upper from lower case, another spelling is such a link too.
 * Throws for what is not there.
 */
export async function realPlace(
  root: NoteRoot,
  uri: vscode.Uri,
  isLink: boolean,
): Promise<vscode.Uri | undefined> {
  const real = await followed(uri);
  if (!real) return isLink ? undefined : uri;
  if (real.toString() === uri.toString()) return uri;
  const notes = await followed(root.notes);
  const folder = await followed(root.workspaceFolder);
  if (!notes || !folder || pathBelow(real, folder) === undefined) return undefined;
  const below = pathBelow(real, notes);
  if (below !== undefined) return below === pathBelow(uri, root.notes)?.normalize('NFC') ? real : undefined;
  // A folder above the notes would bring everything around them, and them a second time.
  return pathBelow(notes, real) === undefined ? real : undefined;
}
