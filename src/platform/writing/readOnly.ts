import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { nameOf } from '../uris';
import { hasCode, type NodeHost } from './nodeHost';

/** Why a file is not ours to change: its user, its disk or its provider keeps it read-only. */
export async function whyReadOnly(
  node: NodeHost | undefined,
  document: vscode.TextDocument,
): Promise<Message | undefined> {
  const { uri } = document;
  // VS Code heeds this in editors only: it would be edited by an extension, and then not saved.
  if (isReadOnlyBySetting(document)) return readOnlyBySetting(uri);
  const { permissions } = await vscode.workspace.fs.stat(uri);
  const isReadOnly =
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false ||
    ((permissions ?? 0) & vscode.FilePermission.Readonly) !== 0 ||
    (node !== undefined && uri.scheme === 'file' && !(await isWritable(node, uri.fsPath)));
  return isReadOnly ? say('{0} is read-only. Allow changing it first.', nameOf(uri)) : undefined;
}

/** Whether the user's settings want a file to be left as it is. */
export function isReadOnlyBySetting(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('files', document.uri);
  return (
    matches(document, settings.get<unknown>('readonlyInclude')) &&
    !matches(document, settings.get<unknown>('readonlyExclude'))
  );
}

export function readOnlyBySetting(uri: vscode.Uri): Message {
  const setting = 'files.readonlyInclude';
  return say('{0} is kept read-only by the setting {1}. Change that first.', nameOf(uri), setting);
}

/** As VS Code reads it: patterns that are set to true, below the workspace folder or by their whole path. */
function matches(document: vscode.TextDocument, patterns: unknown): boolean {
  if (typeof patterns !== 'object' || patterns === null) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const wanted = Object.entries(patterns).flatMap(([pattern, isOn]) => (isOn === true ? pattern : []));
  return wanted.some(pattern => {
    const below = folder && new vscode.RelativePattern(folder, pattern);
    return [pattern, below].some(glob => glob && vscode.languages.match({ pattern: glob }, document) > 0);
  });
}

const writable = 2;
const anyoneMayWrite = 0o222;

/** What nobody may write is read-only to root too, who could. */
async function isWritable({ files }: NodeHost, path: string): Promise<boolean> {
  try {
    await files.access(path, writable);
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw error;
  }
  return ((await files.stat(path)).mode & anyoneMayWrite) !== 0;
}
