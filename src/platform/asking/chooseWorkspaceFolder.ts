import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { chooseFolder } from '../../core/newNote/chooseFolder';
import { namesOf } from '../../core/notes/workspaceFolderNames';
import type { Note } from '../../core/notes/note';
import { noteRoots, rootOf, type NoteRoot } from '../notes/noteRoots';
import { pickOne } from './pickOne';
import { openFolder, tell } from '../shown/tell';

const remembered = 'newNote.folder';

/** The workspace folder for something new. Asks when it is not certain; `undefined` when the user left or has none. */
export async function chooseWorkspaceFolder(
  state: vscode.Memento,
  notes: Iterable<Note>,
): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const roots = noteRoots();
  // A file that does not say what it is may be of any project.
  const known = [...notes].filter(({ kind }) => kind !== undefined);
  const withNotes = new Set(known.map(({ root }) => root));
  const editing = vscode.window.activeTextEditor?.document.uri;
  const active = editing && vscode.workspace.getWorkspaceFolder(editing)?.uri.toString();
  const candidates = folders.map(({ uri }) => ({
    folder: uri.toString(),
    hasNotes: roots.some(
      ({ key, workspaceFolder }) => withNotes.has(key) && workspaceFolder.toString() === uri.toString(),
    ),
  }));
  const inHand = editing && isNote(editing, known, roots) ? active : undefined;
  const chosen = chooseFolder(candidates, inHand, [active, state.get<string>(remembered)]);
  switch (chosen.go) {
    case 'none':
      tell(say('Your notes need a folder to live in. Open one, then try again.'), openFolder);
      return undefined;
    case 'in':
      return folders.find(folder => folder.uri.toString() === chosen.folder);
    case 'ask': {
      const picked = await pickFolder(folders, chosen.first);
      if (picked) await state.update(remembered, picked.uri.toString());
      return picked;
    }
  }
}

/** Whether a file is a note, or lies in a folder that is for nothing but notes. */
function isNote(uri: vscode.Uri, notes: readonly Note[], roots: readonly NoteRoot[]): boolean {
  const root = rootOf(uri, roots);
  if (!root) return false;
  return root.key !== root.workspaceFolder.toString() || notes.some(note => note.uri === uri.toString());
}

async function pickFolder(
  folders: readonly vscode.WorkspaceFolder[],
  first: string | undefined,
): Promise<vscode.WorkspaceFolder | undefined> {
  const places = folders.map(({ uri, name }) => ({ root: uri.toString(), name, path: uri.path }));
  const names = namesOf(places);
  const options = folders.map(folder => {
    const key = folder.uri.toString();
    return {
      value: folder,
      label: names.get(key) ?? folder.name,
      description: folder.uri.scheme === 'file' ? folder.uri.fsPath : folder.uri.path,
      isFirst: key === first,
    };
  });
  const inOrder = [...options].sort((a, b) => Number(b.isFirst) - Number(a.isFirst));
  return (await pickOne(say('Which folder is it for?'), inOrder))?.value;
}
