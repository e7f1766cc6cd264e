import * as vscode from 'vscode';
import { nameOf } from '../files/uris';
import { codeOf, isNotFound, StorageTrouble } from '../files/fileTrouble';
import type { NodeHost } from '../host/nodeHost';

/**
 * Does what needs a folder of the extension's own storage, the last of these places. Where something else has its
 * place, or nobody may write there, it is put right and tried once more. What was there is set aside and never
 * deleted: it may hold what a note has held.
 */
export async function inStorageFolder<T>(
  places: readonly vscode.Uri[],
  node: NodeHost | undefined,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!isOfPlace(error)) throw error;
  }
  try {
    for (const place of places) await putRight(place, node);
    return await run();
  } catch (error) {
    const [place] = places.slice(-1);
    throw place && isOfPlace(error) ? new StorageTrouble(place) : error;
  }
}

/** Makes a place in the extension's own storage free for a file. */
export async function freeForFile(uri: vscode.Uri): Promise<void> {
  const type = await typeOf(uri);
  if (type !== undefined && (type & vscode.FileType.File) === 0) await setAside(uri);
}

const ofPlace =
  /^(?:EEXIST|ENOTDIR|EACCES|EPERM|EROFS|FileExists|EntryExists|FileNotADirectory|EntryNotADirectory|NoPermissions)$/;

function isOfPlace(error: unknown): boolean {
  return ofPlace.test(codeOf(error));
}

/** Makes a place free for a folder, or usable when it is one. */
async function putRight(place: vscode.Uri, node: NodeHost | undefined): Promise<void> {
  const type = await typeOf(place);
  if (type === undefined) return;
  const isFolder = (type & vscode.FileType.Directory) !== 0;
  if (!isFolder || !(await canBeUsed(place, node))) await setAside(place);
}

const forItsOwner = 0o700;
const readWriteSearch = 7;

async function canBeUsed({ scheme, fsPath }: vscode.Uri, node: NodeHost | undefined): Promise<boolean> {
  if (!node || scheme !== 'file') return true;
  const { files } = node;
  const isUsable = () =>
    files.access(fsPath, readWriteSearch).then(
      () => true,
      () => false,
    );
  if (await isUsable()) return true;
  await files.chmod(fsPath, forItsOwner).catch(() => undefined);
  return isUsable();
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Gives what is in the way another name, beside it. */
async function setAside(place: vscode.Uri): Promise<void> {
  const aside = vscode.Uri.joinPath(place, '..', `${nameOf(place)}~${crypto.randomUUID()}.aside`);
  await vscode.workspace.fs.rename(place, aside, { overwrite: false });
}
