import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { nameKey } from '../../core/base/nameKey';
import { plain } from '../../core/base/plain';
import { companiesOf } from '../../core/companies/companyFiles';
import { kindOf } from '../../core/kinds/index';
import { movesFor } from '../../core/notes/movesFor';
import { textOf, type Note } from '../../core/notes/note';
import { changeField } from '../../platform/writing/changeField';
import type { Outcome } from '../../platform/commands/commands';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { words } from '../../platform/shown/words';

/** Asks for another title of a note, and gives it that. */
export async function renameNote(
  note: Note | undefined,
  all: readonly Note[],
  writer: NoteWriter,
): Promise<Outcome> {
  if (!note || !kindOf(note.kind)) return undefined;
  const refusal = await writer.mayEdit(vscode.Uri.parse(note.uri, true));
  if (refusal) return refusal;
  const title = await ask(note.title);
  if (title === undefined || title === note.title) return undefined;
  return keepAnswers(
    () => `${title}\n`,
    () => retitle(note, title, all, writer),
  );
}

/**
 * Writes a new title into a note, and lets its file or folder follow where their names were made of the old one.
 * The negotiations that have the dossier's name are renamed with it, so that they stay together.
 */
export async function retitle(
  note: Note,
  title: string,
  all: readonly Note[],
  writer: NoteWriter,
): Promise<Outcome> {
  const kind = kindOf(note.kind);
  if (!kind) return undefined;
  const own = companiesOf(all).find(({ dossier }) => dossier?.uri === note.uri);
  const alike = (own?.negotiations ?? []).filter(
    other => nameKey(textOf(other, kind.titleField) ?? note.title) === nameKey(note.title),
  );
  const written = await changeField(writer, [note, ...alike], kind.titleField, title);
  if (written) return written;
  const root = vscode.Uri.parse(note.root, true);
  for (const { from, folder, names } of movesFor(note, kind, title)) {
    const moved = await writer.move(
      vscode.Uri.joinPath(root, from),
      vscode.Uri.joinPath(root, folder),
      names(),
    );
    if (!moved.ok) return moved;
  }
  return undefined;
}

async function ask(title: string): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: words(say('Rename {0}', title)),
    value: title,
    ignoreFocusOut: true,
    validateInput: value => (plain(value) === '' ? words(say('Give it a title.')) : undefined),
  });
  return typed?.replace(/\s+/g, ' ').trim();
}
