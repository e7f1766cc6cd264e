import * as vscode from 'vscode';
import { pathBelow } from '../files/uris';
import { notesFolder, templatesFolder } from './notesFolder';

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
