import * as vscode from 'vscode';
import type { LetterPiece } from '../../core/letters/letterPieces';
import type { Outcome } from '../../platform/commands/commands';
import type { NoteWriter } from '../../platform/writing/noteWriter';

/** Opens a letter as a new document, at the first gap that is left in it. */
export async function openLetter(writer: NoteWriter, pieces: readonly LetterPiece[]): Promise<Outcome> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  return writer.insertLetter(editor, pieces);
}
