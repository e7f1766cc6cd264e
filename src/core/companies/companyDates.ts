import type { Note } from '../notes/note';
import { datesOf, type Dated } from './noteDates';
import type { Now } from '../time/now';
import { openNotes, type CompanyFiles } from './companyFiles';

/** A moment that a company's dossier or one of its negotiations speaks of. */
export interface CompanyDate extends Dated {
  readonly note: Note;
}

/** All moments of a company. When the company is out of the running, none of them is waited for any more. */
export function companyDates(files: CompanyFiles, now: Now): readonly CompanyDate[] {
  const { dossier, negotiations } = files;
  const open = openNotes(files);
  return [...(dossier ? [dossier] : []), ...negotiations].flatMap(note =>
    datesOf(note, now).map(dated => ({
      ...dated,
      ...(!open.includes(note) && { state: 'passed' as const }),
      note,
    })),
  );
}

/** The moment of a company that needs attention first; `undefined` when none does. */
export function firstDue(dates: readonly CompanyDate[]): CompanyDate | undefined {
  const due = dates.filter(({ state }) => state === 'overdue' || state === 'soon');
  return due.reduce<CompanyDate | undefined>(
    (first, date) => (first && first.when.until <= date.when.until ? first : date),
    undefined,
  );
}

/** How many companies have something that is due soon, or was. */
export function countDue(companies: readonly CompanyFiles[], now: Now): number {
  const isDue = (note: Note) =>
    datesOf(note, now).some(({ state }) => state === 'overdue' || state === 'soon');
  // What does not count of a company has passed.
  return companies.filter(files => openNotes(files).some(isDue)).length;
}
