import * as vscode from 'vscode';
import { together } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import type { Result } from '../../core/base/result';
import { companiesOf } from '../../core/companies/companyFiles';
import { countDue } from '../../core/companies/companyDates';
import { nextChange } from '../../core/companies/nextChange';
import { taskHint } from '../../core/outlines/taskHint';
import type { Guide } from '../../core/guide/guide';
import { company } from '../../core/kinds/company';
import { setTask } from '../../core/edits/setTask';
import { allLeftOut } from '../../core/index/leftOut';
import { textOf, type Note } from '../../core/notes/note';
import type { NoteIndex } from '../../core/index/noteIndex';
import { companyOutline } from '../../core/outlines/companyOutline';
import { checklistsOfDossiers } from '../../core/outlines/companyRows';
import { inFolders } from '../../core/outlines/inFolders';
import { leftOutRow } from '../../core/outlines/leftOutRow';
import type { OutlineNode, ShownTask } from '../../core/outlines/outlineNode';
import type { Clock } from '../../core/ports';
import { commands, views } from '../../manifest/ids';
import { here, nowHere } from '../../platform/host/here';
import { createWindowAlarm } from '../../platform/host/alarm';
import { changeField } from '../../platform/writing/changeField';
import type { Commands } from '../../platform/commands/commands';
import { foldersOf } from '../../platform/notes/folderNames';
import { noteTargets } from '../../platform/trees/noteTargets';
import type { NoteWriter, Written } from '../../platform/writing/noteWriter';
import { createOutlineView, type OutlineView } from '../../platform/trees/outlineView';
import { pickOne } from '../../platform/asking/pickOne';
import type { LeftOuts } from '../../platform/notes/workspaceNotes';
import { addQuestions } from './addQuestions';
import { noteAnswer } from './noteAnswer';
import { setInterviewDate, setNextAction } from './setDates';

export interface Needs {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly leftOuts: LeftOuts;
  guide(): Promise<Guide>;
}

/** The tree of companies, what can be done in it, and how many of them need attention. */
export function register(needs: Needs): OutlineView {
  const { commands: registry, index, writer, clock, leftOuts } = needs;
  const now = () => nowHere(clock);
  const checklists = checklistsOfDossiers();
  const view = createOutlineView(views.companies, {
    outline() {
      const { notes } = index.snapshot;
      const folderOf = foldersOf(notes);
      const rows = inFolders(companyOutline(notes, now(), checklists, folderOf), folderOf);
      // Without a company the view says how to begin; the stories have the row then, too.
      return rows.length === 0
        ? rows
        : [...rows, ...leftOutRow(views.companies, allLeftOut(leftOuts.leftOut(), notes), folderOf)];
    },
    drop: (rows, status) => changeField(writer, [...new Set(dossiersOf(rows))], 'status', status),
    ticks: { write, settled: () => index.settled() },
    reader: () => here(clock),
    hint: async ({ task }) => task && taskHint(await needs.guide(), task.anchor.text),
  });
  const targets = noteTargets([view]);

  function write({ uri, anchor }: ShownTask, done: boolean): Promise<Result<Written>> {
    return writer.edit(vscode.Uri.parse(uri, true), text => setTask(text, anchor, done));
  }

  /** The dossier of the row, else of the active editor, else one that the user picks. */
  async function dossierFor(args: readonly unknown[]): Promise<Note | undefined> {
    if (typeof args[0] === 'string') return dossiersOf(targets(args))[0];
    const dossiers = index.snapshot.notes.filter(({ kind }) => kind === company.id);
    const editing = vscode.window.activeTextEditor?.document.uri.toString();
    const open = dossiers.find(({ uri }) => uri === editing);
    if (open || dossiers.length === 0) return open;
    const folderOf = foldersOf(index.snapshot.notes);
    const options = dossiers.map(value => {
      const role = textOf(value, 'role');
      const label = role === undefined ? value.title : `${value.title} · ${role}`;
      return { value, label, description: folderOf(value.root) };
    });
    return (await pickOne(say('Which company is it?'), options))?.value;
  }

  const alarm = createWindowAlarm(clock, show);
  function show(): void {
    view.refresh();
    const { notes } = index.snapshot;
    alarm.set(nextChange(notes, now()));
    const due = countDue(companiesOf(notes), now());
    view.count(due, due === 1 ? say('1 company needs attention') : say('{0} companies need attention', due));
  }

  const parts = [
    index.onDidChange(show),
    leftOuts.onDidChangeLeftOut(show),
    alarm,
    registry.register(commands.noteAnswer, (...args) => {
      const [task] = targets(args).flatMap(({ task }) => task ?? []);
      return task && noteAnswer(task, writer);
    }),
    registry.register(commands.addQuestions, async (...args) => {
      const dossier = await dossierFor(args);
      return dossier && addQuestions(dossier, await needs.guide(), writer);
    }),
    registry.register(commands.setNextAction, (...args) => {
      const [dossier] = dossiersOf(targets(args));
      return dossier && setNextAction(dossier, needs);
    }),
    registry.register(commands.setInterviewDate, (...args) => {
      const [dossier] = dossiersOf(targets(args));
      return dossier && setInterviewDate(dossier, needs);
    }),
  ];
  return { ...view, dispose: () => together(view, ...parts).dispose() };
}

function dossiersOf(rows: readonly OutlineNode[]): readonly Note[] {
  return rows.flatMap(({ note }) => (note?.kind === company.id ? note : []));
}
