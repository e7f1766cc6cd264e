import type * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Outcome } from '../../platform/commands/commands';
import type { LastEditor } from '../../platform/editors/lastEditor';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { chooseLetter, type ChooseNeeds, type LetterCall } from './chooseLetter';
import { openLetter } from './openLetter';

export interface InsertNeeds extends ChooseNeeds {
  readonly writer: NoteWriter;
  readonly lastEditor: LastEditor;
}

/** Puts a letter at the cursor of the last editor, or into a new document. */
export async function insertLetter(call: LetterCall, on: CalledOn, needs: InsertNeeds): Promise<Outcome> {
  const { writer, lastEditor } = needs;
  const pieces = await chooseLetter(say('Insert letter'), call, on, needs);
  if (!pieces) return undefined;
  const editor = call.untitled ? undefined : await lastEditor.show();
  return editor && isProse(editor.document)
    ? writer.insertLetter(editor, pieces)
    : openLetter(writer, pieces);
}

/** Whether a letter may be meant to go there: code is written in other languages. */
function isProse({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext';
}
