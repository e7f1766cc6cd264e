import * as vscode from 'vscode';
import { pathBelow } from '../files/uris';
import { followed } from '../files/followed';
import { nameOf } from '../files/uris';
import { isNotFound, LinkTrouble } from '../files/fileTrouble';
import { hasCode } from '../host/nodeHost';

/** A link that must not be written through. */
export interface BadLink {
  readonly link: vscode.Uri;
  readonly leads: 'out' | 'nowhere';
}

/**
 * Throws where a file of the user's, or a folder above it in the workspace, is a link that leads out of the
 * workspace, or nowhere. `from` is where to begin: the file itself, or the folder that a new one goes into.
 */
export async function refuseOutside(uri: vscode.Uri, from = uri): Promise<void> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(folder => folder.uri);
  const around = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const bad = await badLink(from, around ?? vscode.Uri.joinPath(uri, '..'), around ? folders : []);
  if (!bad) return;
  throw new LinkTrouble(nameOf(bad.link), bad.link.toString() !== uri.toString(), bad.leads);
}

/**
 * The link on the way from a folder down to a place in it that leads to none of these folders. What is not there
 * yet leads where the folder leads that it will be in.
 */
export async function badLink(
  place: vscode.Uri,
  around: vscode.Uri,
  folders: readonly vscode.Uri[],
): Promise<BadLink | undefined> {
  const allowed = await Promise.all([around, ...folders].map(real));
  let [bad, at]: [BadLink | undefined, vscode.Uri] = [undefined, place];
  // The highest of them is the link: what is below it only follows.
  for (; at.path.length > around.path.length; at = vscode.Uri.joinPath(at, '..')) {
    const leads = await leadsTo(at, allowed);
    if (leads === 'in') break;
    if (leads !== 'nothing there') bad = { link: at, leads };
  }
  return bad;
}

async function leadsTo(
  uri: vscode.Uri,
  allowed: readonly (vscode.Uri | undefined)[],
): Promise<BadLink['leads'] | 'in' | 'nothing there'> {
  const type = await typeOf(uri);
  if (type === undefined) return 'nothing there';
  try {
    const place = await followed(uri);
    // Where the host cannot tell, a link is taken for one that leads elsewhere, and all above is looked at too.
    if (!place) return type & vscode.FileType.SymbolicLink ? 'out' : 'nothing there';
    return allowed.some(folder => folder && pathBelow(place, folder) !== undefined) ? 'in' : 'out';
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ELOOP')) return 'nowhere';
    // A file where a folder should be is no link, and whoever goes on is told so.
    if (hasCode(error, 'ENOTDIR')) return 'nothing there';
    throw error;
  }
}

/** What is there by its own name; a link that leads nowhere, or in a circle, is there too. */
async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch (error) {
    return isNotFound(error) ? undefined : vscode.FileType.Unknown;
  }
}

async function real(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  try {
    return await followed(uri);
  } catch {
    return undefined;
  }
}
