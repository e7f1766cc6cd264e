import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { kindOf } from '../../core/kinds/index';
import type { NoteKind } from '../../core/kinds/kind';
import { setField } from '../../core/edits/setField';
import type { Note } from '../../core/notes/note';
import { ours } from '../../core/languages/ours';
import { choiceName } from '../../core/kinds/choiceName';
import type { CallOf, commands } from '../../manifest/commands';
import type { Outcome } from '../../platform/commands/commands';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { pickOne } from '../../platform/asking/pickOne';
import { giveStatus, type GiveStatusNeeds } from './giveStatus';

const field = 'status';

type StatusCall = CallOf<typeof commands.setStatus>;

/** Asks for a status, unless the call has it, and gives it to all of the notes that are of the first one's kind. */
export async function setStatus(
  notes: readonly Note[],
  call: StatusCall,
  needs: GiveStatusNeeds,
): Promise<Outcome> {
  const kind = notes.map(note => kindOf(note.kind)).find(of => of?.fields.some(({ key }) => key === field));
  if (!kind) return undefined;
  const meant = notes.filter(note => note.kind === kind.id);
  const refusal = await whyNone(meant, needs.writer);
  if (refusal) return refusal;
  const status = await statusFor(meant, kind, call);
  return status === undefined ? undefined : giveStatus(meant, status, needs);
}

/** The status of the call, or the one that the user picks. `undefined`: they left. */
async function statusFor(
  meant: readonly Note[],
  kind: NoteKind,
  { status, ended }: StatusCall,
): Promise<string | undefined> {
  const { choices = [], over = [] } = kind.fields.find(({ key }) => key === field) ?? {};
  if (status !== undefined && choices.includes(status)) return status;
  const now = new Set(meant.map(note => note.choices[field]));
  const [first] = meant;
  const single = ended
    ? say('How did it end with {0}?', first?.title ?? '')
    : say('Status of {0}', first?.title ?? '');
  const picked = await pickOne(
    meant.length === 1 ? single : say('Status of {0} notes', meant.length),
    (ended ? over : choices).map(value => ({
      value,
      label: choiceName(kind, field, value, ours),
      isNow: now.has(value),
    })),
  );
  return picked?.value;
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
