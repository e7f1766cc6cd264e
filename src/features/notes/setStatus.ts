import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { kindOf } from '../../core/kinds/index';
import { setField } from '../../core/edits/setField';
import type { Note } from '../../core/notes/note';
import { ours } from '../../core/languages/ours';
import { choiceName } from '../../core/kinds/choiceName';
import { changeField } from '../../platform/writing/changeField';
import type { Outcome } from '../../platform/commands/commands';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { pickOne } from '../../platform/asking/pickOne';

const field = 'status';

/** Asks for a status and gives it to all of the notes that are of the first one's kind. */
export async function setStatus(notes: readonly Note[], writer: NoteWriter): Promise<Outcome> {
  const kind = notes.map(note => kindOf(note.kind)).find(of => of?.fields.some(({ key }) => key === field));
  if (!kind) return undefined;
  const meant = notes.filter(note => note.kind === kind.id);
  const refusal = await whyNone(meant, writer);
  if (refusal) return refusal;
  const now = new Set(meant.map(note => note.choices[field]));
  const choices = kind.fields.find(({ key }) => key === field)?.choices ?? [];
  const [first] = meant;
  const picked = await pickOne(
    meant.length === 1 && first
      ? say('Status of {0}', first.title)
      : say('Status of {0} notes', meant.length),
    choices.map(value => ({ value, label: choiceName(kind, field, value, ours), isNow: now.has(value) })),
  );
  return picked && changeField(writer, meant, field, picked.value);
}

/** Why the status of none of these can be changed: told before anybody chooses one. */
async function whyNone(notes: readonly Note[], writer: NoteWriter): Promise<Outcome> {
  let first: Outcome;
  for (const { uri } of notes) {
    const refusal = await writer.mayEdit(vscode.Uri.parse(uri, true), text => setField(text, field, 'x'));
    if (!refusal) return undefined;
    first ??= refusal;
  }
  return first;
}
