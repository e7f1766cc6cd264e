import type * as vscode from 'vscode';
import { followed } from '../files/followed';
import { pathBelow } from '../files/uris';
import type { NoteRoot } from './noteRoots';

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
