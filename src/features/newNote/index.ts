import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { Guide } from '../../core/guide/guide';
import { kinds } from '../../core/kinds';
import type { KindId, NoteKind } from '../../core/kinds/kind';
import { newNote } from '../../core/newNote/newNote';
import type { Answers } from '../../core/newNote/step';
import { dossierOf, stepsFor } from '../../core/newNote/stepsFor';
import type { Note } from '../../core/notes/note';
import type { Clock } from '../../core/ports';
import { ownThemes } from '../../core/stories/ownThemes';
import { commands, settings } from '../../ids';
import { askAll } from '../../platform/ask';
import { today } from '../../platform/clock';
import type { Commands, Outcome } from '../../platform/commands';
import { dateReader } from '../../platform/dateReader';
import { chooseWorkspaceFolder } from '../../platform/notePlace';
import type { Targets } from '../../platform/noteTargets';
import type { NoteWriter } from '../../platform/noteWriter';
import { notesFolder } from '../../platform/settings';
import { tell, warn, type Offer } from '../../platform/tell';
import { tellUnwritten } from '../../platform/unwritten';
import { isBelow, nameOf } from '../../platform/uris';
import { userTemplate } from '../../platform/userTemplate';

export interface Needs {
  readonly commands: Commands;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly state: vscode.Memento;
  /** The rows of the trees that a command is called on. */
  readonly targets: Targets;
  guide(): Promise<Guide>;
  /** The notes that are known by now. */
  notes(): Iterable<Note>;
}

/** Making a note of each kind: at its own place, or in a folder that was picked in the Explorer. */
export function register(needs: Needs): vscode.Disposable {
  return vscode.Disposable.from(
    ...kinds.flatMap(kind => {
      const own = ids[kind.id];
      if (!own) return [];
      return [
        needs.commands.register(own.anywhere, row =>
          typeof row === 'string' ? createFor(needs, kind, row) : create(needs, kind),
        ),
        needs.commands.register(own.here, target => create(needs, kind, target)),
      ];
    }),
  );
}

/** Notes of the other kinds come out of practice sessions. */
const ids: Readonly<Partial<Record<KindId, { readonly anywhere: string; readonly here: string }>>> = {
  story: { anywhere: commands.newStory, here: commands.newStoryHere },
  company: { anywhere: commands.newCompany, here: commands.newCompanyHere },
  negotiation: { anywhere: commands.newNegotiation, here: commands.newNegotiationHere },
};

async function create(needs: Needs, kind: NoteKind, target?: unknown): Promise<Outcome> {
  const here = target instanceof vscode.Uri ? target : undefined;
  const folder = here ? vscode.workspace.getWorkspaceFolder(here) : await chooseWorkspaceFolder(needs.state);
  if (!folder) return undefined;
  // A template that cannot be used is told of before anything is typed.
  const template = await userTemplate(kind, folder);
  if (!template.ok) return template;
  const asked = await ask(needs, kind);
  return asked && write(needs, kind, { ...asked, folder, here });
}

/** Makes a note for the dossier that a row of the tree is about, which is not asked for then. */
async function createFor(needs: Needs, kind: NoteKind, row: string): Promise<Outcome> {
  const [dossier] = needs.targets([row]).flatMap(({ note }) => (note?.kind === kind.beside ? note : []));
  const folder = dossier && folderOf(dossier);
  if (!folder) return undefined;
  const template = await userTemplate(kind, folder);
  if (!template.ok) return template;
  const asked = await ask(needs, kind, dossier);
  return asked && write(needs, kind, { ...asked, folder, here: undefined });
}

interface Asked {
  readonly guide: Guide;
  readonly answers: Answers;
  /** The note that the new one goes beside. */
  readonly neighbour: Note | undefined;
}

async function ask(needs: Needs, kind: NoteKind, neighbour?: Note): Promise<Asked | undefined> {
  const guide = await needs.guide();
  const notes = [...needs.notes()];
  const dossiers = notes.filter(note => note.kind === kind.beside);
  const known = {
    guide,
    themes: ownThemes(notes),
    dossiers,
    readDate: await dateReader(needs.clock),
  };
  const steps = stepsFor(kind, known).filter(({ key }) => !neighbour || key !== kind.titleField);
  const answers = await askAll(kind.newTitle, steps);
  if (!answers) return undefined;
  const name = answers[kind.titleField];
  const beside = neighbour ?? (typeof name === 'string' ? dossierOf(name, dossiers) : undefined);
  return {
    guide,
    answers: beside ? { ...answers, [kind.titleField]: beside.title } : answers,
    neighbour: beside,
  };
}

interface Place {
  readonly folder: vscode.WorkspaceFolder;
  /** A folder that was chosen in the Explorer. */
  readonly here: vscode.Uri | undefined;
}

async function write(
  needs: Needs,
  kind: NoteKind,
  { guide, answers, neighbour, folder: chosen, here }: Asked & Place,
): Promise<Outcome> {
  const folder = (neighbour && folderOf(neighbour)) ?? chosen;
  const template = await userTemplate(kind, folder);
  if (!template.ok) return template;
  const note = newNote({
    kind,
    answers,
    guide,
    today: today(needs.clock),
    template: template.value,
    here: here !== undefined,
    beside: neighbour?.path,
  });
  if (!note.ok) return note;

  const { text, stops, doubt } = note.value;
  const root = neighbour ? vscode.Uri.parse(neighbour.root, true) : notesFolder(folder);
  const created = await needs.writer.create(here ?? root, note.value.paths(), text);
  if (!created.ok) {
    void tellUnwritten(created, undefined, text);
    return undefined;
  }
  await needs.writer.openScaffold(created.value, text, stops);
  if (doubt) void warn(doubt);
  if (!isBelow(created.value, notesFolder(folder)))
    void tell(unlisted(created.value), openNotesFolderSetting);
  return undefined;
}

function folderOf({ uri }: Note): vscode.WorkspaceFolder | undefined {
  return vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true));
}

const unlisted = (uri: vscode.Uri) =>
  say('{0} lies outside your notes folder, so the views do not show it.', nameOf(uri));

const openNotesFolderSetting: Offer = {
  title: say('Change notes folder'),
  do: () => vscode.commands.executeCommand('workbench.action.openSettings', settings.folder),
};
