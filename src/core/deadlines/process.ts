import type { Now } from '../companies/attention';
import { companyFiles, openNotes, type CompanyFiles } from '../companies/companyFiles';
import type { Note } from '../notes/note';
import type { Day } from '../time/day';
import { startOf, type Instant } from '../time/instant';
import { deadlineKeys, deadlineOf, type Deadline, type DeadlineKey } from './deadline';

/** One moment in the process with a company, where it stands in time for somebody in the user's zone. */
export interface ProcessMoment extends Deadline {
  /** From when on it may be: a day that names no time begins with its morning, and ends at `instant`. */
  readonly from: Instant;
}

/** What is going on with a company that the user is still talking to. */
export interface Process {
  readonly name: string;
  readonly files: CompanyFiles;
  /** In the order of time. */
  readonly moments: readonly ProcessMoment[];
}

/** Every company that is still in the running, with the moments that its notes speak of, those behind us too. */
export function openProcesses(
  notes: readonly Note[],
  { zone }: Pick<Now, 'zone'>,
  keys: readonly DeadlineKey[] = deadlineKeys,
): readonly Process[] {
  return companyFiles(notes).flatMap(files => {
    const open = openNotes(files);
    if (open.length === 0) return [];
    const moments = open.flatMap(note => momentsOf(note, keys, files.name, zone));
    return [
      { name: files.name, files, moments: moments.sort((a, b) => a.from - b.from || a.instant - b.instant) },
    ];
  });
}

function momentsOf(
  note: Note,
  keys: readonly DeadlineKey[],
  company: string,
  zone: string,
): readonly ProcessMoment[] {
  return keys.flatMap(key => {
    const deadline = deadlineOf(note, key, company, zone);
    if (!deadline || !isCountable(deadline.moment.day)) return [];
    const { day, time } = deadline.moment;
    const from = time === undefined ? startOf(day, zone) : deadline.instant;
    return from === undefined ? [] : [{ ...deadline, from }];
  });
}

/** Nobody waits for the first or the last days of the calendar, and there is none beside them to count from. */
export function isCountable(day: Day): boolean {
  return day > '0001-02-01' && day < '9999-11-30';
}
