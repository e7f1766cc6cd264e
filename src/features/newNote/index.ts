import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Guide } from '../../core/guide/guide';
import { kinds } from '../../core/kinds/index';
import type { KindId, NoteKind } from '../../core/kinds/kind';
import { answersText } from '../../core/asking/answersText';
import { newNote } from '../../core/newNote/newNote';
import type { Answers } from '../../core/asking/step';
import { dossiersMeant, stepsFor } from '../../core/newNote/stepsFor';
import { textOf, type Note } from '../../core/notes/note';
import type { Clock } from '../../core/ports';
import { ownThemes } from '../../core/stories/ownThemes';
import { commands, settings } from '../../manifest/ids';
import { askAll } from '../../platform/asking/ask';
import { today } from '../../platform/host/clock';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { foldersOf } from '../../platform/notes/folderNames';
import { here } from '../../platform/host/here';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import { chooseWorkspaceFolder } from '../../platform/asking/notePlace';
import { pickOne } from '../../platform/asking/pickOne';
import type { Targets } from '../../platform/trees/noteTargets';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { notesFolder } from '../../platform/files/settings';
import { offerCommand, tell, warn } from '../../platform/shown/tell';
import { isBelow, nameOf } from '../../platform/files/uris';
import { userTemplate } from '../../platform/notes/userTemplate';
import { words } from '../../platform/shown/words';

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
  const folder = here
    ? vscode.workspace.getWorkspaceFolder(here)
    : await chooseWorkspaceFolder(needs.state, needs.notes());
  if (!folder)
    return (
      here && refuse(say('{0} is not in a folder that is open here. Open its folder first.', nameOf(here)))
    );
  return (await whyNotHere(needs, kind, { folder, here })) ?? askAndWrite(needs, kind, { folder, here });
}

/** What would be refused at the end is refused before anything is asked. */
async function whyNotHere({ writer }: Needs, kind: NoteKind, { folder, here }: Place): Promise<Outcome> {
  const refusal = await writer.mayCreate(here ?? notesFolder(folder), here ? 'note.md' : kind.pathOf('note'));
  return refusal ?? whyNoTemplate(kind, folder);
}

/** A template that cannot be used is told of before anything is typed. */
async function whyNoTemplate(kind: NoteKind, folder: vscode.WorkspaceFolder): Promise<Outcome> {
  const template = await userTemplate(kind, folder);
  return template.ok ? undefined : template;
}

async function askAndWrite(needs: Needs, kind: NoteKind, place: Place, beside?: Note): Promise<Outcome> {
  const asked = await ask(needs, kind, beside);
  if (!asked) return undefined;
  // What is kept is the whole note as soon as there is one.
  let { text } = asked;
  const keep = (whole: string) => void (text = whole);
  return keepAnswers(
    () => text,
    () => write(needs, kind, { ...asked, ...place }, keep),
  );
}

/** Makes a note for the dossier that a row of the tree is about, which is not asked for then. */
async function createFor(needs: Needs, kind: NoteKind, row: string): Promise<Outcome> {
  const [dossier] = needs.targets([row]).flatMap(({ note }) => (note?.kind === kind.beside ? note : []));
  const folder = dossier && folderOf(dossier);
  if (!folder) return undefined;
  const place = { folder, here: undefined };
  const beside = vscode.Uri.joinPath(vscode.Uri.parse(dossier.uri, true), '..');
  return (
    (await needs.writer.mayCreate(beside, 'note.md')) ??
    (await whyNoTemplate(kind, folder)) ??
    askAndWrite(needs, kind, place, dossier)
  );
}

interface Asked {
  readonly guide: Guide;
  readonly answers: Answers;
  /** The note that the new one goes beside. */
  readonly neighbour: Note | undefined;
  /** The answers as a text, in case that they cannot be written. */
  readonly text: string;
}

async function ask(needs: Needs, kind: NoteKind, neighbour?: Note): Promise<Asked | undefined> {
  const guide = await needs.guide();
  const notes = [...needs.notes()];
  const dossiers = notes.filter(note => note.kind === kind.beside);
  const known = {
    guide,
    themes: ownThemes(notes),
    dossiers,
    folderOf: foldersOf(notes),
    here: here(needs.clock),
  };
  const steps = stepsFor(kind, known).filter(({ key }) => !neighbour || key !== kind.titleField);
  const answers = await askAll(kind.newTitle, steps);
  if (!answers) return undefined;
  const name = answers[kind.titleField];
  const meant = neighbour || typeof name !== 'string' ? [] : dossiersMeant(name, dossiers);
  const [first, second] = meant;
  const beside = neighbour ?? (second ? await chooseDossier(meant, notes) : first);
  if (first && !beside) return undefined;
  const told = beside ? { ...answers, [kind.titleField]: beside.title } : answers;
  return { guide, answers: told, neighbour: beside, text: answersText(steps, told, words) };
}

/** Asks which of the dossiers of one company is meant. `undefined`: the user left. */
async function chooseDossier(dossiers: readonly Note[], all: readonly Note[]): Promise<Note | undefined> {
  const workspaceFolder = foldersOf(all);
  const options = dossiers.map(value => {
    const about = [textOf(value, 'role') ?? value.path, workspaceFolder(value.root)];
    return { value, label: value.title, description: about.filter(text => text !== undefined).join(' · ') };
  });
  return (await pickOne(say('Which dossier is it for?'), options))?.value;
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
  keep: (text: string) => void,
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
  keep(text);
  const root = neighbour ? vscode.Uri.parse(neighbour.root, true) : notesFolder(folder);
  const created = await needs.writer.create(here ?? root, note.value.paths(), text);
  if (!created.ok) return created;
  await needs.writer.openScaffold(created.value, text, stops);
  if (doubt) warn(doubt);
  if (!isBelow(created.value, notesFolder(folder))) tell(unlisted(created.value), openNotesFolderSetting);
  return undefined;
}

function folderOf({ uri }: Note): vscode.WorkspaceFolder | undefined {
  return vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true));
}

const unlisted = (uri: vscode.Uri) =>
  say('{0} is outside your notes folder, so the views do not show it.', nameOf(uri));

const openNotesFolderSetting = offerCommand(
  say('Change notes folder'),
  'workbench.action.openSettings',
  settings.folder,
);
