import { together } from '../../core/base/disposable';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { OutlineView } from '../../platform/trees/outlineView';
import type { Fits } from '../../platform/trees/rowsMeant';
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
  const dossier = (on: CalledOn) => {
    const isDossier: Fits = ({ note }) => note?.kind === 'company';
    const row = subjects.row(on, isDossier);
    return row && isDossier(row) ? row.note : undefined;
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
      const note = dossier(on);
      return note && (await import('./setDates')).setNextAction(note, needs);
    }),
    command(commands.setInterviewDate, async (_, on) => {
      const note = dossier(on);
      return note && (await import('./setDates')).setInterviewDate(note, needs);
    }),
  ];
  return { ...view, dispose: () => together(view, ...parts).dispose() };
}
