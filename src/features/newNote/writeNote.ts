import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { isBeforeOffer } from '../../core/companies/standing';
import { choiceName } from '../../core/kinds/choiceName';
import { company } from '../../core/kinds/company';
import type { NoteKind } from '../../core/kinds/kind';
import { negotiation } from '../../core/kinds/negotiation';
import { ours } from '../../core/languages/ours';
import { newNote } from '../../core/newNote/newNote';
import { folderOf, type Note } from '../../core/notes/note';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/commands';
import { settings } from '../../manifest/ids';
import type { Outcome } from '../../platform/commands/commands';
import { offerCommand } from '../../platform/commands/runCommand';
import { notesFolder } from '../../platform/notes/notesFolder';
import { isBelow, nameOf } from '../../platform/files/uris';
import { today } from '../../platform/host/today';
import { userTemplate } from '../../platform/notes/userTemplate';
import { offerSetting, tell, warn } from '../../platform/shown/tell';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import type { AskedNote } from './askForNote';

export interface WriteNoteNeeds {
  readonly writer: NoteWriter;
  readonly clock: Clock;
  /** The notes that are known by now. */
  readonly notes: () => Iterable<Note>;
}

/** Where a new note goes. */
export interface Place {
  readonly folder: vscode.WorkspaceFolder;
  /** A folder that was chosen in the Explorer. */
  readonly here: vscode.Uri | undefined;
}

/** Makes the file of a note and opens it. `keep` is told its whole text before anything can be refused. */
export async function writeNote(
  { writer, clock, notes }: WriteNoteNeeds,
  kind: NoteKind,
  { guide, answers, neighbour, folder: chosen, here }: AskedNote & Place,
  keep: (text: string) => void,
): Promise<Outcome> {
  const folder = (neighbour && workspaceFolderOf(neighbour)) ?? chosen;
  const template = await userTemplate(kind, folder);
  if (!template.ok) return template;
  const root = neighbour ? vscode.Uri.parse(neighbour.root, true) : notesFolder(folder);
  const alike = [...notes()].filter(note => note.kind === kind.id && note.root === root.toString());
  const note = newNote({
    kind,
    answers,
    guide,
    today: today(clock),
    template: template.value,
    here: here !== undefined,
    occupied: new Set(alike.map(folderOf)),
    beside: neighbour?.path,
  });
  if (!note.ok) return note;

  const { text, stops, doubt } = note.value;
  keep(text);
  const created = await writer.create(here ?? root, note.value.paths(), text);
  if (!created.ok) return created;
  await writer.openScaffold(created.value, text, stops);
  if (doubt) warn(doubt);
  if (!isBelow(created.value, notesFolder(folder)))
    tell(
      say('{0} is outside your notes folder, so the views do not show it.', nameOf(created.value)),
      offerSetting(say('Change notes folder'), settings.folder),
    );
  if (kind.id === negotiation.id && neighbour && isBeforeOffer(neighbour)) offerMove(neighbour);
  return undefined;
}

/** There is an offer: the dossier may say so, too. */
function offerMove({ title, uri }: Note): void {
  const name = choiceName(company, 'status', 'offer', ours);
  tell(
    say('{0} is not under “{1}” yet.', title, name),
    offerCommand(say('Move it there'), commands.setStatus, { note: uri, status: 'offer' }),
  );
}

export function workspaceFolderOf({ uri }: Note): vscode.WorkspaceFolder | undefined {
  return vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true));
}
