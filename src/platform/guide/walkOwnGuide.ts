import * as vscode from 'vscode';
import { deepestGuideFolder, mostGuideFiles, type GuideLeftOut } from '../../core/guide/guideLeftOut';
import { isMeant } from '../../core/guide/ownPath';
import { isListedFolder } from '../../core/index/notePath';
import { isNotFound } from '../files/fileTrouble';
import { pathBelow } from '../files/uris';
import { isRegular } from '../files/readRegular';
import { leadsOut, whyNoLink } from './leadsOut';
import type { OwnGuidePlace } from './ownGuidePlaces';

/** A file that was found, and what its folder says of it. */
export interface FoundFile {
  readonly uri: vscode.Uri;
  readonly stamp: string;
  readonly size: number;
}

type Where = Pick<OwnGuidePlace, 'path' | 'base'>;
type LeaveOut = (uri: vscode.Uri, why: GuideLeftOut['why']) => void;

/** The files of a place; none when it is not there, or cannot be seen. What is in it and is none of them is said. */
export async function walkOwnGuide({ path, base }: Where, leaveOut: LeaveOut): Promise<readonly FoundFile[]> {
  const at = await found(base);
  if (!at || (await leadsOut(base))) return [];
  if (!at.isFolder) return at.isFile && isMeant(path, '') ? [at] : [];
  return filesBelow({ path, base }, leaveOut);
}

async function filesBelow({ path, base }: Where, leaveOut: LeaveOut): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = [];
  const waiting = [{ folder: base, depth: 0 }];
  // One more than are taken tells that there are more.
  for (let next = waiting.shift(); next && files.length <= mostGuideFiles; next = waiting.shift()) {
    const { folder, depth } = next;
    const entries = await entriesOf(folder);
    if (!entries) leaveOut(folder, 'unseen');
    for (const [name, type] of entries ?? []) {
      const uri = vscode.Uri.joinPath(folder, name);
      const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
      if (type & vscode.FileType.Directory) {
        if (!isListedFolder(name)) continue;
        if (isLink) leaveOut(uri, 'link');
        else if (depth >= deepestGuideFolder) leaveOut(uri, 'deep');
        else waiting.push({ folder: uri, depth: depth + 1 });
      } else if (isMeant(path, pathBelow(uri, base) ?? '')) {
        const file = isLink && (await leadsOut(uri)) ? undefined : await found(uri);
        if (file?.isFile) files.push(file);
        // What is no link and cannot be found has gone since it was named.
        else if (isLink || file) leaveOut(uri, file ? 'special' : await whyNoLink(uri));
      }
    }
  }
  return files;
}

interface Seen extends FoundFile {
  readonly isFolder: boolean;
  /** Whether it has bytes that can be read: who opens a pipe may wait for ever. */
  readonly isFile: boolean;
}

async function found(uri: vscode.Uri): Promise<Seen | undefined> {
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    const { type, mtime, size } = stat;
    const isFolder = (type & vscode.FileType.Directory) !== 0;
    return { uri, size, stamp: `${mtime}:${size}`, isFolder, isFile: isRegular(stat) };
  } catch {
    // Not there, or not to be seen: the user is told so by the one who asked.
    return undefined;
  }
}

/** `undefined` for a folder that cannot be looked into. */
async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][] | undefined> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    // Gone since it was named.
    return isNotFound(error) ? [] : undefined;
  }
}
