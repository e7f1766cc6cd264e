import { together, type Disposable } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import { countDue } from '../../core/companies/companyDates';
import { companiesOf } from '../../core/companies/companyFiles';
import { nextChange } from '../../core/companies/nextChange';
import type { Guide } from '../../core/guide/guide';
import { allLeftOut } from '../../core/index/leftOut';
import type { NoteIndex } from '../../core/index/noteIndex';
import { company } from '../../core/kinds/company';
import type { Note } from '../../core/notes/note';
import { companyOutline } from '../../core/outlines/companyOutline';
import { checklistsOfDossiers } from '../../core/outlines/companyRows';
import { inFolders } from '../../core/outlines/inFolders';
import { leftOutRow } from '../../core/outlines/leftOutRow';
import type { OutlineNode, ShownTask } from '../../core/outlines/outlineNode';
import { taskHint } from '../../core/outlines/taskHint';
import type { Tooltip } from '../../core/outlines/tooltip';
import type { Clock } from '../../core/ports';
import { views } from '../../manifest/ids';
import { createWindowAlarm } from '../../platform/host/alarm';
import { nowHere } from '../../platform/host/nowHere';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import type { LeftOuts } from '../../platform/notes/workspaceNotes';
import type { OutlineView } from '../../platform/trees/outlineView';

export interface CompanyRowsNeeds {
  readonly index: NoteIndex;
  readonly clock: Clock;
  readonly leftOuts: LeftOuts;
  readonly guide: () => Promise<Guide>;
}

/** Works out the rows of the tree of companies, each time as they are then. */
export function companyRows({ index, clock, leftOuts }: CompanyRowsNeeds): () => readonly OutlineNode[] {
  const checklists = checklistsOfDossiers();
  return () => {
    const { notes } = index.snapshot;
    const folderOf = foldersOf(notes);
    const rows = inFolders(companyOutline(notes, nowHere(clock), checklists, folderOf), folderOf);
    // Without a company the view says how to begin; the stories have the row then, too.
    return rows.length === 0
      ? rows
      : [...rows, ...leftOutRow(views.companies, allLeftOut(leftOuts.leftOut(), notes), folderOf)];
  };
}

/** Counts the companies that need attention, and shows the rows again when that changes. */
export function followAttention(view: OutlineView, { index, clock }: CompanyRowsNeeds): Disposable {
  const alarm = createWindowAlarm(clock, () => {
    view.refresh();
    count();
  });
  function count(): void {
    const { notes } = index.snapshot;
    alarm.set(nextChange(notes, nowHere(clock)));
    const due = countDue(companiesOf(notes), nowHere(clock));
    view.count(due, due === 1 ? say('1 company needs attention') : say('{0} companies need attention', due));
  }
  count();
  return together(alarm, index.onDidChange(count));
}

/** What the guide says of a question of a checklist. */
export async function hintFor(
  { anchor }: ShownTask,
  { guide }: CompanyRowsNeeds,
): Promise<Tooltip | undefined> {
  return taskHint(await guide(), anchor.text);
}

/** The dossiers among the notes that rows are about, each once. */
export function dossiersOf(rows: readonly OutlineNode[]): readonly Note[] {
  return [...new Set(rows.flatMap(({ note }) => (note?.kind === company.id ? note : [])))];
}
