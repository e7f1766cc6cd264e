import { isOver, type Now } from '../companies/attention';
import { companyFiles, type CompanyFiles } from '../companies/companyFiles';
import { kindOf } from '../kinds/index';
import { textOf, type Note } from '../notes/note';
import { addDays, type Day } from '../time/day';
import { instantOf, type Instant } from '../time/instant';
import { readMoment, type Moment } from '../time/written';

/** One moment in the process with a company, where it stands in time for somebody in the user's zone. */
export interface ProcessMoment {
  readonly note: Note;
  /** The field that says it. */
  readonly key: string;
  readonly moment: Moment;
  /** From when on it may be: a day that names no time begins with its morning. */
  readonly from: Instant;
  /** When it is over: such a day ends with its night. */
  readonly until: Instant;
}

/** What is going on with a company that the user is still talking to. */
export interface Process {
  readonly name: string;
  readonly files: CompanyFiles;
  /** In the order of time. */
  readonly moments: readonly ProcessMoment[];
}

/** Every company that is still in the running, with all moments that its notes speak of, those behind us too. */
export function openProcesses(notes: readonly Note[], { zone }: Pick<Now, 'zone'>): readonly Process[] {
  return companyFiles(notes).flatMap(files => {
    const { name, dossier, negotiations } = files;
    const open = [...(dossier ? [dossier] : []), ...negotiations].filter(note => !isOver(note));
    if (open.length === 0 || (dossier !== undefined && isOver(dossier))) return [];
    const moments = open.flatMap(note => momentsOf(note, zone));
    return [{ name, files, moments: moments.sort((a, b) => a.from - b.from || a.until - b.until) }];
  });
}

function momentsOf(note: Note, zone: string): readonly ProcessMoment[] {
  const fields = kindOf(note.kind)?.fields ?? [];
  return fields.flatMap(({ key, shape }) => {
    const written = shape === 'moment' ? readMoment(textOf(note, key) ?? '') : undefined;
    if (written?.state !== 'read') return [];
    const moment = written.value;
    const [from, until] = extentOf(moment, zone);
    return from === undefined || until === undefined ? [] : [{ note, key, moment, from, until }];
  });
}

function extentOf(moment: Moment, zone: string): readonly [Instant | undefined, Instant | undefined] {
  if (!isCountable(moment.day)) return [undefined, undefined];
  if (moment.time === undefined) return [startOf(moment.day, zone), instantOf(moment, zone)];
  // A zone that nobody knows is read as the user's own, as everywhere.
  const instant = instantOf(moment, zone) ?? instantOf({ ...moment, zone: undefined }, zone);
  return [instant, instant];
}

/** When a day begins for somebody in this zone: as the one before it ends. */
export function startOf(day: Day, zone: string): Instant | undefined {
  if (!isCountable(day)) return undefined;
  return instantOf({ day: addDays(day, -1), time: undefined, offset: undefined, zone: undefined }, zone);
}

/** Nobody waits for the first or the last days of the calendar, and there is none beside them to count from. */
function isCountable(day: Day): boolean {
  return day > '0001-02-01' && day < '9999-11-30';
}
