import * as vscode from 'vscode';
import { together } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import { countDue } from '../../core/companies/companyDates';
import { companiesOf } from '../../core/companies/companyFiles';
import { nextChange } from '../../core/companies/nextChange';
import { setTask } from '../../core/edits/setTask';
import type { Guide } from '../../core/guide/guide';
import { allLeftOut } from '../../core/index/leftOut';
import type { NoteIndex } from '../../core/index/noteIndex';
import { company } from '../../core/kinds/company';
import type { Note } from '../../core/notes/note';
import { companyOutline } from '../../core/outlines/companyOutline';
import { checklistsOfDossiers } from '../../core/outlines/companyRows';
import { inFolders } from '../../core/outlines/inFolders';
import { leftOutRow } from '../../core/outlines/leftOutRow';
import type { OutlineNode } from '../../core/outlines/outlineNode';
import { taskHint } from '../../core/outlines/taskHint';
import type { Clock } from '../../core/ports';
import { views } from '../../manifest/ids';
import { createWindowAlarm } from '../../platform/host/alarm';
import { here, nowHere } from '../../platform/host/here';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import type { LeftOuts } from '../../platform/notes/workspaceNotes';
import { createOutlineView, type OutlineView } from '../../platform/trees/outlineView';
import { changeField } from '../../platform/writing/changeField';
import type { NoteWriter } from '../../platform/writing/noteWriter';

export interface CompanyTreeNeeds {
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly leftOuts: LeftOuts;
  readonly guide: () => Promise<Guide>;
}

/** The tree of companies, and how many of them need attention. */
export function createCompanyTree({ index, writer, clock, leftOuts, guide }: CompanyTreeNeeds): OutlineView {
  const checklists = checklistsOfDossiers();
  function outline(): readonly OutlineNode[] {
    const { notes } = index.snapshot;
    const folderOf = foldersOf(notes);
    const rows = inFolders(companyOutline(notes, nowHere(clock), checklists, folderOf), folderOf);
    // Without a company the view says how to begin; the stories have the row then, too.
    return rows.length === 0
      ? rows
      : [...rows, ...leftOutRow(views.companies, allLeftOut(leftOuts.leftOut(), notes), folderOf)];
  }
  const view = createOutlineView(views.companies, {
    outline,
    drop: (rows, status) => changeField(writer, dossiersOf(rows), 'status', status),
    ticks: {
      write: ({ uri, anchor }, done) =>
        writer.edit(vscode.Uri.parse(uri, true), text => setTask(text, anchor, done)),
      settled: () => index.settled(),
    },
    reader: () => here(clock),
    hint: async ({ task }) => task && taskHint(await guide(), task.anchor.text),
  });
  const alarm = createWindowAlarm(clock, show);
  function show(): void {
    view.refresh();
    const { notes } = index.snapshot;
    alarm.set(nextChange(notes, nowHere(clock)));
    const due = countDue(companiesOf(notes), nowHere(clock));
    view.count(due, due === 1 ? say('1 company needs attention') : say('{0} companies need attention', due));
  }
  const parts = together(view, alarm, index.onDidChange(show), leftOuts.onDidChangeLeftOut(show));
  return { ...view, dispose: () => parts.dispose() };
}

function dossiersOf(rows: readonly OutlineNode[]): readonly Note[] {
  return [...new Set(rows.flatMap(({ note }) => (note?.kind === company.id ? note : [])))];
}
