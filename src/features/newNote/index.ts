import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { Guide } from '../../core/guide/guide';
import { kinds } from '../../core/kinds';
import type { KindId, NoteKind } from '../../core/kinds/kind';
import { newNote } from '../../core/newNote/newNote';
import { stepsFor } from '../../core/newNote/stepsFor';
import type { Note } from '../../core/notes/note';
import type { Clock } from '../../core/ports';
import { ownThemes } from '../../core/stories/ownThemes';
import { commands, settings } from '../../ids';
import { askAll } from '../../platform/ask';
import { today } from '../../platform/clock';
import type { Commands, Outcome } from '../../platform/commands';
import { chooseWorkspaceFolder } from '../../platform/notePlace';
import type { NoteWriter } from '../../platform/noteWriter';
import { notesFolder } from '../../platform/settings';
import { tell, type Offer } from '../../platform/tell';
import { isBelow, nameOf } from '../../platform/uris';
import { userTemplate } from './userTemplate';

export interface Needs {
  readonly commands: Commands;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly state: vscode.Memento;
  guide(): Promise<Guide>;
  /** The notes that are known by now. */
  notes(): Iterable<Note>;
}

/** Making a note of each kind: at its own place, or in a folder that was picked in the Explorer. */
export function register(needs: Needs): vscode.Disposable {
  return vscode.Disposable.from(
    ...kinds.flatMap(kind => [
      needs.commands.register(ids[kind.id].anywhere, () => create(needs, kind)),
      needs.commands.register(ids[kind.id].here, target => create(needs, kind, target)),
    ]),
  );
}

const ids: Readonly<Record<KindId, { readonly anywhere: string; readonly here: string }>> = {
  story: { anywhere: commands.newStory, here: commands.newStoryHere },
  company: { anywhere: commands.newCompany, here: commands.newCompanyHere },
  negotiation: { anywhere: commands.newNegotiation, here: commands.newNegotiationHere },
};

async function create(needs: Needs, kind: NoteKind, target?: unknown): Promise<Outcome> {
  const here = target instanceof vscode.Uri ? target : undefined;
  const folder = here ? vscode.workspace.getWorkspaceFolder(here) : await chooseWorkspaceFolder(needs.state);
  if (!folder) return undefined;

  const guide = await needs.guide();
  const answers = await askAll(kind.newTitle, stepsFor(kind, { guide, themes: ownThemes(needs.notes()) }));
  if (!answers) return undefined;

  const template = await userTemplate(kind, folder);
  if (!template.ok) return template;
  const note = newNote({
    kind,
    answers,
    guide,
    today: today(needs.clock),
    template: template.value,
    here: here !== undefined,
  });
  if (!note.ok) return note;

  const { text, stops } = note.value;
  const created = await needs.writer.create(here ?? notesFolder(folder), note.value.paths(), text);
  if (!created.ok) return created;
  await needs.writer.openScaffold(created.value, text, stops);
  if (!isBelow(created.value, notesFolder(folder)))
    void tell(unlisted(created.value), openNotesFolderSetting);
  return undefined;
}

const unlisted = (uri: vscode.Uri) =>
  say('{0} lies outside your notes folder, so the views do not show it.', nameOf(uri));

const openNotesFolderSetting: Offer = {
  title: say('Change notes folder'),
  do: () => vscode.commands.executeCommand('workbench.action.openSettings', settings.folder),
};
