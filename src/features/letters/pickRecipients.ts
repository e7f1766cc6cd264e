import * as vscode from 'vscode';
import type { Message } from '../../core/base/message';
import { capitalised } from '../../core/letters/capitalised';
import type { LetterText } from '../../core/letters/letter';
import { labelOf, type Recipient } from '../../core/letters/round';
import type { Note } from '../../core/notes/note';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import { shownWords } from '../../platform/shown/shownWords';
import { words } from '../../platform/shown/words';

type Row = vscode.QuickPickItem & { readonly recipient: Recipient };

/** Asks who is written to, each with the letter that they get. `undefined`: the user left. */
export async function pickRecipients(
  title: Message,
  recipients: readonly Recipient[],
  letters: readonly LetterText[],
): Promise<readonly Recipient[] | undefined> {
  const notes = recipients.flatMap(recipient => noteOf(recipient) ?? []);
  const folderOf = foldersOf(notes);
  const rows = recipients.map((recipient): Row => {
    const folder = folderOf(noteOf(recipient)?.root ?? '');
    const letter = letters.find(({ id }) => id === recipient.letter)?.title ?? '';
    return {
      recipient,
      label: shownWords(labelOf(recipient.to)),
      ...(folder !== undefined && { description: shownWords(folder) }),
      detail: shownWords(capitalised(letter)),
      picked: recipient.isLikely,
    };
  });
  const picked = await vscode.window.showQuickPick(rows, {
    title: words(title),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return picked?.map(({ recipient }) => recipient);
}

function noteOf({ to: { dossier, negotiations } }: Recipient): Note | undefined {
  return dossier ?? negotiations[0];
}
