import * as vscode from 'vscode';
import { setField } from '../../core/edits/setField';
import type { Note } from '../../core/notes/note';
import type { Outcome } from '../commands/commands';
import type { NoteWriter } from './noteWriter';

/** Gives a field of some notes this value, each in one step that can be undone. Answers the first refusal. */
export async function changeField(
  writer: NoteWriter,
  notes: readonly Note[],
  key: string,
  value: string,
): Promise<Outcome> {
  let refusal: Outcome;
  for (const { uri } of notes) {
    const done = await writer.edit(vscode.Uri.parse(uri, true), text => setField(text, key, value));
    if (!done.ok) refusal ??= done;
  }
  return refusal;
}
