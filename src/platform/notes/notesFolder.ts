import * as vscode from 'vscode';
import type { Message } from '../../core/base/message';
import { ignoredFolderWords, readFolderSetting } from '../../core/notes/folderSetting';
import { settings } from '../../manifest/ids';

/** The settings that name a folder inside of a workspace folder, and what holds where they name none. */
const folderDefaults = {
  [settings.folder]: 'interview-prep',
  [settings.templatesFolder]: 'interview-prep/templates',
} as const;

type FolderSettingId = keyof typeof folderDefaults;

function writtenFolder(id: FolderSettingId, { uri }: vscode.WorkspaceFolder): unknown {
  return vscode.workspace.getConfiguration(undefined, uri).get<unknown>(id);
}

function folderAt(id: FolderSettingId, folder: vscode.WorkspaceFolder): vscode.Uri {
  const read = readFolderSetting(writtenFolder(id, folder));
  const path = 'path' in read ? read.path : folderDefaults[id];
  return path === '' ? folder.uri : vscode.Uri.joinPath(folder.uri, path);
}

/** Where the notes of a workspace folder lie. */
export function notesFolder(folder: vscode.WorkspaceFolder): vscode.Uri {
  return folderAt(settings.folder, folder);
}

/** Where the user's own templates for a workspace folder lie. */
export function templatesFolder(folder: vscode.WorkspaceFolder): vscode.Uri {
  return folderAt(settings.templatesFolder, folder);
}

/** A folder setting that is not heeded, and what is to be said of it. */
export interface IgnoredFolder {
  readonly id: string;
  readonly words: Message;
}

/** The folder settings of a workspace folder that name no folder inside of it. */
export function ignoredFolders(folder: vscode.WorkspaceFolder): readonly IgnoredFolder[] {
  return folderSettings.flatMap(id => {
    const written = writtenFolder(id, folder);
    const read = readFolderSetting(written);
    if ('path' in read) return [];
    const shown = typeof written === 'string' ? written : '';
    return [{ id, words: ignoredFolderWords(id, shown, read.ignored, folderDefaults[id]) }];
  });
}

const folderSettings = [settings.folder, settings.templatesFolder] as const;
