import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { kindOf } from '../../core/kinds/index';
import type { KindId, NoteKind } from '../../core/kinds/kind';
import type { Note } from '../../core/notes/note';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import { chooseWorkspaceFolder } from '../../platform/asking/chooseWorkspaceFolder';
import type { Outcome } from '../../platform/commands/commands';
import { notesFolder } from '../../platform/notes/notesFolder';
import { nameOf } from '../../platform/files/uris';
import { userTemplate } from '../../platform/notes/userTemplate';
import { askForNote, type AskForNoteNeeds } from './askForNote';
import { workspaceFolderOf, writeNote, type Place, type WriteNoteNeeds } from './writeNote';

export interface NewNoteNeeds extends AskForNoteNeeds, WriteNoteNeeds {
  readonly state: vscode.Memento;
}

/** Makes a note beside the one that was clicked, where its kind belongs there, else at the place of its kind. */
export async function createNear(
  clicked: Note | undefined,
  id: KindId,
  needs: NewNoteNeeds,
): Promise<Outcome> {
  const kind = kindOf(id);
  return clicked && kind?.beside !== undefined && clicked.kind === kind.beside
    ? createBeside(clicked, kind, needs)
    : createHere(undefined, id, needs);
}

/** Makes a note in a folder that was picked in the Explorer, else at the place of its kind. */
export async function createHere(
  here: vscode.Uri | undefined,
  id: KindId,
  needs: NewNoteNeeds,
): Promise<Outcome> {
  const kind = kindOf(id);
  if (!kind) return undefined;
  const folder = here
    ? vscode.workspace.getWorkspaceFolder(here)
    : await chooseWorkspaceFolder(needs.state, needs.notes());
  if (!folder)
    return (
      here && refuse(say('{0} is not in a folder that is open here. Open its folder first.', nameOf(here)))
    );
  const refusal = await needs.writer.mayCreate(
    here ?? notesFolder(folder),
    here ? 'note.md' : kind.pathOf('note'),
  );
  return refusal ?? askAndWrite(needs, kind, { folder, here });
}

/** Makes a note beside this one, whose company is not asked for then. */
async function createBeside(neighbour: Note, kind: NoteKind, needs: NewNoteNeeds): Promise<Outcome> {
  const folder = workspaceFolderOf(neighbour);
  if (!folder) return undefined;
  const beside = vscode.Uri.joinPath(vscode.Uri.parse(neighbour.uri, true), '..');
  const refusal = await needs.writer.mayCreate(beside, 'note.md');
  return refusal ?? askAndWrite(needs, kind, { folder, here: undefined }, neighbour);
}

async function askAndWrite(
  needs: NewNoteNeeds,
  kind: NoteKind,
  place: Place,
  neighbour?: Note,
): Promise<Outcome> {
  // A template that cannot be used is told of before anything is typed.
  const template = await userTemplate(kind, place.folder);
  if (!template.ok) return template;
  const asked = await askForNote(needs, kind, neighbour);
  if (!asked) return undefined;
  // What is kept is the whole note as soon as there is one.
  let { text } = asked;
  const keep = (whole: string) => void (text = whole);
  return keepAnswers(
    () => text,
    () => writeNote(needs, kind, { ...asked, ...place }, keep),
  );
}
