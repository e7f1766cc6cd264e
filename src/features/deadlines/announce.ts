import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { openCompanies } from '../../core/deadlines/openCompanies';
import type { NoteIndex } from '../../core/index/noteIndex';
import { commands } from '../../manifest/commands';
import type { Outcome } from '../../platform/commands/commands';
import { runCommand } from '../../platform/commands/runCommand';
import { fileFolders } from '../../platform/notes/workspaceFolders';
import { shownWords } from '../../platform/shown/shownWords';
import { words } from '../../platform/shown/words';
import { announceDeadline } from './deadlineLetters';

/** Opens the letter that names the user's deadline, for each of the companies that they pick. */
export async function announce(index: NoteIndex): Promise<Outcome> {
  const { notes } = index.snapshot;
  const folderOf = fileFolders(notes);
  const items = openCompanies(notes).map(({ name, uri }) => {
    const folder = folderOf(vscode.Uri.parse(uri, true));
    return {
      label: shownWords(name),
      ...(folder !== undefined && { description: shownWords(folder) }),
      uri,
      picked: true,
    };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: words(say('Who should hear about your deadline?')),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  for (const { uri } of picked ?? []) await runCommand(commands.insertLetter, announceDeadline(uri));
  return undefined;
}
