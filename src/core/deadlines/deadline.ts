import { momentsIn } from '../companies/noteDates';
import type { Note } from '../notes/note';
import type { Day } from '../time/day';
import type { Instant } from '../time/instant';
import type { Moment } from '../time/written';
import type { DeadlineKey } from './deadlineKeys';

/** A moment by which something has to be decided or done. */
export interface Deadline {
  readonly uri: string;
  readonly key: DeadlineKey;
  readonly company: string;
  readonly moment: Moment;
  /** The day on which it is where the user is. */
  readonly day: Day;
  /** From when on it may be: a day that names no time begins with its morning. */
  readonly from: Instant;
  /** A day without a time ends when it ends where the user is. */
  readonly instant: Instant;
  /** The zone that it was given in: its own, else the user's. */
  readonly zone: string;
  readonly note: Note;
}

/** What stands in this field of a note, for a user in this zone; `undefined` when that is no moment. */
export function deadlineOf(
  note: Note,
  key: DeadlineKey,
  company: string,
  userZone: string,
): Deadline | undefined {
  const found = momentsIn(note, userZone).find(one => one.key === key);
  if (!found) return undefined;
  const { moment, when } = found;
  const { day, from, until: instant, zone } = when;
  return { uri: note.uri, key, company, moment, day, from, instant, zone, note };
}

/** Names a deadline for as long as it says the same, wherever one is: one that was moved is another. */
export function deadlineId({ uri, key, moment: { day, time, offset, zone } }: Deadline): string {
  return [key, day, time, offset, zone, uri].join(' ');
}
