import * as vscode from 'vscode';
import type { Note } from '../../core/notes/note';
import type { FoundHit } from '../../core/search/library';
import { fileFolders } from '../../platform/notes/workspaceFolders';

/** How hits are shown: those in notes begin with the workspace folder that they are in, where those are told apart. */
export function hitsInFolders(notes: readonly Note[]): (hit: FoundHit) => FoundHit {
  const folderOf = fileFolders(notes);
  return hit => {
    const folder = hit.source === 'note' ? folderOf(vscode.Uri.parse(hit.uri, true)) : undefined;
    return folder === undefined ? hit : { ...hit, breadcrumb: [folder, ...hit.breadcrumb] };
  };
}
