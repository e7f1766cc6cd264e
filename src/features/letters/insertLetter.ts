import type * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Outcome } from '../../platform/commands/commands';
import type { LastEditor } from '../../platform/editors/lastEditor';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { chooseLetter, type ChooseNeeds, type LetterCall } from './chooseLetter';
import { offerName } from './offerName';
import { openLetter } from './openLetter';

export interface InsertNeeds extends ChooseNeeds {
  readonly writer: NoteWriter;
  readonly state: vscode.Memento;
  readonly lastEditor: LastEditor;
}

/** Puts a letter at the cursor of the last editor; from a row of a tree, which is no place in a text, into a new document. */
export async function insertLetter(call: LetterCall, on: CalledOn, needs: InsertNeeds): Promise<Outcome> {
  const { writer, lastEditor } = needs;
  const pieces = await chooseLetter(say('Insert letter'), call, on, needs);
  if (!pieces) return undefined;
  const editor = call.untitled || on.on === 'rows' ? undefined : await lastEditor.show();
  if (!editor || !isProse(editor.document)) return openLetter(needs, pieces);
  const refused = await writer.insertLetter(editor, pieces);
  if (!refused) offerName(needs, editor.document, pieces);
  return refused;
}

/** Whether a letter may be meant to go there: code is written in other languages. */
function isProse({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext';
}
