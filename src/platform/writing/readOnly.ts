import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { nameOf } from '../files/uris';
import { isNotFound } from '../files/fileTrouble';
import { hasCode, type NodeHost } from '../host/nodeHost';

/** Why a file is not ours to change: its user, its disk or its provider keeps it read-only. */
export async function whyReadOnly(node: NodeHost | undefined, uri: vscode.Uri): Promise<Message | undefined> {
  // VS Code heeds this in editors only: it would be edited by an extension, and then not saved.
  if (isReadOnlyBySetting(uri)) return readOnlyBySetting(nameOf(uri));
  const { permissions } = await vscode.workspace.fs.stat(uri);
  const isReadOnly =
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false ||
    ((permissions ?? 0) & vscode.FilePermission.Readonly) !== 0 ||
    (node !== undefined && uri.scheme === 'file' && !(await isWritable(node, uri.fsPath)));
  return isReadOnly ? say('{0} is read-only. Make the file writable first.', nameOf(uri)) : undefined;
}

/** Why a file, or a folder with all that is in it, is to stay where it is; `undefined` also when it is not there. */
export async function whyToStay(node: NodeHost | undefined, uri: vscode.Uri): Promise<Message | undefined> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.Directory) === 0) return await whyReadOnly(node, uri);
    const kept = await readOnlyIn(uri);
    return kept && readOnlyBySetting(nameOf(kept));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** What the user's settings want to be left as it is: the folder itself, or the first that is below it. */
async function readOnlyIn(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (isReadOnlyBySetting(folder)) return folder;
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    // A link is moved as what it is; where it leads, everything stays.
    if (type === vscode.FileType.Directory) {
      const kept = await readOnlyIn(uri);
      if (kept) return kept;
    } else if (isReadOnlyBySetting(uri)) return uri;
  }
  return undefined;
}

/** Whether the user's settings want a file to be left as it is. */
export function isReadOnlyBySetting(uri: vscode.Uri): boolean {
  const settings = vscode.workspace.getConfiguration('files', uri);
  return (
    matches(uri, settings.get<unknown>('readonlyInclude')) &&
    !matches(uri, settings.get<unknown>('readonlyExclude'))
  );
}

export function readOnlyBySetting(name: string): Message {
  const setting = 'files.readonlyInclude';
  return say('{0} is kept read-only by the setting {1}. Change that first.', name, setting);
}

/** As VS Code reads it: patterns that are set to true, below the workspace folder or by their whole path. */
function matches(uri: vscode.Uri, patterns: unknown): boolean {
  if (typeof patterns !== 'object' || patterns === null) return false;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  // It is asked for nothing else of a document, and a folder has none.
  const document = { uri, languageId: '' } as vscode.TextDocument;
  const wanted = Object.entries(patterns).flatMap(([pattern, isOn]) => (isOn === true ? pattern : []));
  return wanted.some(pattern => {
    const below = folder && new vscode.RelativePattern(folder, pattern);
    return [pattern, below].some(glob => glob && vscode.languages.match({ pattern: glob }, document) > 0);
  });
}

const writable = 2;
const anyoneMayWrite = 0o222;

/** What nobody may write is read-only to root too, who could. */
export async function isWritable({ files }: NodeHost, path: string): Promise<boolean> {
  try {
    await files.access(path, writable);
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw error;
  }
  return ((await files.stat(path)).mode & anyoneMayWrite) !== 0;
}
