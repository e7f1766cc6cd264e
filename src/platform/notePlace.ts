import * as vscode from 'vscode';
import { say } from '../core/base/message';
import { chooseFolder } from '../core/newNote/chooseFolder';
import { isFolder } from './isFolder';
import { notesFolder } from './settings';
import { openFolder, tell } from './tell';
import { words } from './words';

const remembered = 'newNote.folder';

/** The workspace folder for something new. Asks when it must; `undefined` when the user left or has no folder. */
export async function chooseWorkspaceFolder(
  state: vscode.Memento,
): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const candidates = await Promise.all(
    folders.map(async folder => ({
      folder: folder.uri.toString(),
      hasNotes: await isFolder(notesFolder(folder)),
    })),
  );
  const editing = vscode.window.activeTextEditor?.document.uri;
  const active = editing && vscode.workspace.getWorkspaceFolder(editing)?.uri.toString();
  const chosen = chooseFolder(candidates, active, state.get<string>(remembered));
  switch (chosen.go) {
    case 'none':
      tell(say('Your notes need a folder to live in. Open one, then try again.'), openFolder);
      return undefined;
    case 'in':
      return folders.find(folder => folder.uri.toString() === chosen.folder);
    case 'ask': {
      const picked = await vscode.window.showWorkspaceFolderPick({
        placeHolder: words(say('In which folder do you keep your interview notes?')),
        ignoreFocusOut: true,
      });
      if (picked) await state.update(remembered, picked.uri.toString());
      return picked;
    }
  }
}
