import * as vscode from 'vscode';
import { notesFolder, templatesFolder } from './settings';

/** The notes folder of one workspace folder. */
export interface NoteRoot {
  readonly key: string;
  /** What the workspace folder is called. */
  readonly name: string;
  readonly notes: vscode.Uri;
  readonly workspaceFolder: vscode.Uri;
  /** The path below the notes folder that holds templates and no notes, if they lie there. */
  readonly templates: string | undefined;
}

/** The notes folders of all workspace folders, the deeper ones first. */
export function noteRoots(): readonly NoteRoot[] {
  const roots = (vscode.workspace.workspaceFolders ?? []).map(folder => {
    const notes = notesFolder(folder);
    const templates = pathBelow(templatesFolder(folder), notes);
    return {
      key: notes.toString(),
      name: folder.name,
      notes,
      workspaceFolder: folder.uri,
      templates: templates || undefined,
    };
  });
  return roots.sort((a, b) => b.notes.path.length - a.notes.path.length);
}

/** The root that something belongs to: the deepest that it lies below. */
export function rootOf(uri: vscode.Uri, roots: readonly NoteRoot[]): NoteRoot | undefined {
  return roots.find(root => pathBelow(uri, root.notes) !== undefined);
}

/** The path from a folder down to something below it; empty for the folder itself, `undefined` for what lies elsewhere. */
export function pathBelow(uri: vscode.Uri, folder: vscode.Uri): string | undefined {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return undefined;
  if (uri.path === folder.path) return '';
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(base) ? uri.path.slice(base.length) : undefined;
}
