import type { Now } from '../time/now';
import { companiesOf, openNotes, type CompanyFiles } from '../companies/companyFiles';
import type { Note } from '../notes/note';
import type { Day } from '../time/day';
import { deadlineOf, type Deadline } from './deadline';
import { deadlineKeys, type DeadlineKey } from './deadlineKeys';

/** What is going on with a company that the user is still talking to. */
export interface Process {
  readonly name: string;
  readonly files: CompanyFiles;
  /** In the order of time. */
  readonly moments: readonly Deadline[];
}

/** Every company that is still in the running, with the moments that its notes speak of, those behind us too. */
export function openProcesses(
  notes: readonly Note[],
  { zone }: Pick<Now, 'zone'>,
  keys: readonly DeadlineKey[] = deadlineKeys,
): readonly Process[] {
  return companiesOf(notes).flatMap(files => {
    const open = openNotes(files);
    if (open.length === 0) return [];
    const moments = open
      .flatMap(note => keys.flatMap(key => deadlineOf(note, key, files.name, zone) ?? []))
      .filter(({ moment }) => isCountable(moment.day));
    return [
      { name: files.name, files, moments: moments.sort((a, b) => a.from - b.from || a.instant - b.instant) },
    ];
  });
}

/** Nobody waits for the first or the last days of the calendar, and there is none beside them to count from. */
export function isCountable(day: Day): boolean {
  return day > '0001-02-01' && day < '9999-11-30';
}
