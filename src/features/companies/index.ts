import { together } from '../../core/base/disposable';
import { answer, type Result } from '../../core/base/result';
import { aDossier } from '../../core/companies/aDossier';
import type { Note } from '../../core/notes/note';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { OutlineView } from '../../platform/trees/outlineView';
import { createSubjects } from '../../platform/trees/subjects';
import { createCompanyTree, type CompanyTreeNeeds } from './companyTree';

export interface CompaniesNeeds extends CompanyTreeNeeds {
  readonly commands: Commands;
}

/** The tree of companies, and what can be done in it. */
export function register(needs: CompaniesNeeds): OutlineView {
  const { register: command } = needs.commands;
  const view = createCompanyTree(needs);
  const subjects = createSubjects(needs.index, [view]);
  const date = (on: CalledOn) =>
    subjects.row(on, ({ context }) => /^date\b/.test(context) && context !== 'date')?.opens;
  /** The dossier that a row is about, or the one that is meant from the palette. */
  const dossier = async (on: CalledOn): Promise<Result<Note> | undefined> => {
    const found = await subjects.chosen(on, aDossier);
    if (!found?.ok) return found;
    const [first] = found.value;
    return first && answer(first);
  };
  const parts = [
    command(commands.noteAnswer, async (_, on) => {
      const task = subjects.row(on, row => row.task !== undefined)?.task;
      return task && (await import('./noteAnswer')).noteAnswer(task, needs.writer);
    }),
    command(commands.addQuestions, async (_, on) => {
      const { addQuestions } = await import('./addQuestions');
      return addQuestions(on, { ...needs, subjects });
    }),
    command(commands.setNextAction, async (_, on) => {
      const note = await dossier(on);
      return note?.ok ? (await import('./setDates')).setNextAction(note.value, needs) : note;
    }),
    command(commands.setInterviewDate, async (_, on) => {
      const note = await dossier(on);
      return note?.ok ? (await import('./setDates')).setInterviewDate(note.value, needs) : note;
    }),
    command(commands.moveDate, async (_, on) => {
      const row = date(on);
      return row && (await import('./actOnDate')).moveDate(row);
    }),
    command(commands.markDone, async (_, on) => {
      const row = date(on);
      return row && (await import('./actOnDate')).markDone(row, needs);
    }),
  ];
  return { ...view, dispose: () => together(view, ...parts).dispose() };
}
