import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { nameKey } from '../../core/base/nameKey';
import { plain } from '../../core/base/plain';
import { companyFiles } from '../../core/companies/companyFiles';
import { kindOf } from '../../core/kinds/index';
import { moveFor } from '../../core/notes/moveFor';
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
  const own = companyFiles(all).find(({ dossier }) => dossier?.uri === note.uri);
  const alike = (own?.negotiations ?? []).filter(
    other => nameKey(textOf(other, kind.titleField) ?? note.title) === nameKey(note.title),
  );
  const written = await changeField(writer, [note, ...alike], kind.titleField, title);
  const move = moveFor(note, kind, title);
  if (written || !move) return written;
  const root = vscode.Uri.parse(note.root, true);
  const from = vscode.Uri.joinPath(root, move.from);
  const moved = await writer.move(from, vscode.Uri.joinPath(root, move.folder), move.names());
  return moved.ok ? undefined : moved;
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
