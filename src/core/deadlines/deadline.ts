import { textOf, type Note } from '../notes/note';
import { instantOf, isZone, type Instant } from '../time/instant';
import { readMoment, type Moment } from '../time/written';

/** The fields that a deadline can stand in. */
export const deadlineKeys = ['deadline', 'my_deadline', 'next_action_on', 'interview_on'] as const;

export type DeadlineKey = (typeof deadlineKeys)[number];

/** A moment by which something has to be decided or done. */
export interface Deadline {
  readonly uri: string;
  readonly key: DeadlineKey;
  readonly company: string;
  readonly moment: Moment;
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
  const written = readMoment(textOf(note, key) ?? '');
  if (written.state !== 'read') return undefined;
  const moment = written.value;
  const zone = ownZone(moment, userZone);
  // A zone that there is not is no reason to forget the deadline: it is taken as one of here.
  const instant = instantOf(moment, userZone) ?? instantOf({ ...moment, zone: undefined }, userZone);
  return instant === undefined ? undefined : { uri: note.uri, key, company, moment, instant, zone, note };
}

function ownZone({ zone, offset }: Moment, userZone: string): string {
  if (zone !== undefined && isZone(zone)) return zone;
  return offset === undefined ? userZone : offset === 'Z' ? 'UTC' : offset;
}

/** Names a deadline for as long as it says the same, wherever one is: one that was moved is another. */
export function deadlineId({ uri, key, moment: { day, time, offset, zone } }: Deadline): string {
  return [key, day, time, offset, zone, uri].join(' ');
}
