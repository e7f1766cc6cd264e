import * as vscode from 'vscode';
import { isListedFolderPath, isListedPath } from '../../core/index/notePath';
import type { Log, NoteFile } from '../../core/ports';
import { settings } from '../../manifest/ids';
import type { Where } from '../files/followFiles';
import { pathBelow } from '../files/uris';
import { noteRoots, rootOf, type NoteRoot } from './noteRoots';
import { walkNotes } from './walkNotes';

export interface WhereNotesAre extends Where {
  /** The notes folders as they were found last. */
  roots(): readonly NoteRoot[];
  /** `locate` by the text form of a URI. */
  locateKey(key: string): NoteFile | undefined;
}

/** What a URI writes as it is, so that what is behind the key of a folder is the path below it. */
const plainPath = /^[\w.~/-]+$/;

/** Where the notes are: in the notes folder of each workspace folder. */
export function whereNotesAre(log: Log): WhereNotesAre {
  let roots = noteRoots();

  function locate(uri: vscode.Uri): NoteFile | undefined {
    const root = rootOf(uri, roots);
    const path = root && pathBelow(uri, root.notes);
    if (path === undefined || path === '' || !isListedPath(path, root?.templates)) return undefined;
    return { uri: uri.toString(), root: root?.key ?? '', path };
  }

  /** Of ten thousand keys, most need not be read as a URI. */
  function locateKey(key: string): NoteFile | undefined {
    const root = roots.find(({ key: folder }) => key.startsWith(folder) && key[folder.length] === '/');
    const path = root && key.slice(root.key.length + 1);
    if (!root || !path || !plainPath.test(path)) return locate(vscode.Uri.parse(key, true));
    return isListedPath(path, root.templates) ? { uri: key, root: root.key, path } : undefined;
  }

  return {
    roots: () => roots,
    settings: [settings.folder, settings.templatesFolder],
    find() {
      roots = noteRoots();
    },
    // All of a workspace folder: a folder that goes, or comes, tells nothing of the files that are in it.
    watched: () => roots.map(({ workspaceFolder }) => new vscode.RelativePattern(workspaceFolder, '**')),
    isWanted: () => true,
    locate,
    locateKey,
    around(uri) {
      if (roots.some(root => pathBelow(root.notes, uri) !== undefined)) return 'above';
      const root = rootOf(uri, roots);
      const path = root && (pathBelow(uri, root.notes) ?? '');
      return path !== undefined && isListedFolderPath(path, root?.templates) ? 'among' : undefined;
    },
    async lookInto(folder) {
      const root = rootOf(folder, roots);
      try {
        return root ? (await walkNotes(root, roots, log, folder)).files.map(({ uri }) => uri) : [];
      } catch (error) {
        log.warn('A new folder among the notes cannot be read', { error });
        return [];
      }
    },
  };
}
