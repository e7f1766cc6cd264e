import { nameKey } from '../base/nameKey';
import { kindOf } from '../kinds/index';
import type { Field } from '../kinds/kind';
import { textOf, type Note } from '../notes/note';
import type { Clock } from '../ports';
import { addDays, type Day } from '../time/day';
import { dayAt, instantOf, type Instant } from '../time/instant';
import { readMoment, type Moment } from '../time/written';

/** Hours before a moment from which on it needs attention. */
export const warningHours = 72;

/** Hours before a moment from which on nothing else is as important. */
export const urgentHours = 24;

/** The moment at which something is looked at, where the user is. */
export interface Now {
  readonly instant: Instant;
  readonly zone: string;
  readonly today: Day;
  /** Up to then, things are due soon. */
  readonly soonUntil: Instant;
  /** The day on which that is. */
  readonly lastSoonDay: Day;
}

export function nowAt(clock: Clock, hours = warningHours): Now {
  const instant = clock.now();
  const zone = clock.zone();
  const soonUntil = instant + hours * 3_600_000;
  return {
    instant,
    zone,
    today: dayAt(instant, zone),
    soonUntil,
    lastSoonDay: dayAt(soonUntil, zone),
  };
}

/** A moment that a note speaks of. */
export interface Dated {
  readonly key: string;
  readonly moment: Moment;
  readonly state: 'overdue' | 'soon' | 'later' | 'passed';
}

/** Whether a note says of itself that its matter is over. */
export function isOver(note: Note): boolean {
  return fieldsOf(note).some(({ key, over }) => {
    const value = over && textOf(note, key);
    return value !== undefined && over?.includes(nameKey(value));
  });
}

/** The moments that a note speaks of, in the order of its fields. Those of a matter that is over have passed. */
export function datesOf(note: Note, now: Now): readonly Dated[] {
  const over = isOver(note);
  return fieldsOf(note).flatMap(field => {
    if (field.shape !== 'moment') return [];
    const written = readMoment(textOf(note, field.key) ?? '');
    if (written.state !== 'read') return [];
    const moment = written.value;
    const state = stateOf(moment, now);
    const isPast = over || (state === 'overdue' && field.passes);
    return [{ key: field.key, moment, state: isPast ? 'passed' : state }];
  });
}

function stateOf(moment: Moment, now: Now): Dated['state'] {
  const { day, time } = moment;
  // A day is due from 72 hours before its morning until its night.
  if (time === undefined) return day < now.today ? 'overdue' : day <= now.lastSoonDay ? 'soon' : 'later';
  // Two days off, no zone makes a difference, and none has to be looked up.
  if (day < addDays(now.today, -2)) return 'overdue';
  if (day > addDays(now.lastSoonDay, 2)) return 'later';
  const instant = instantOf(moment, now.zone) ?? instantOf({ ...moment, zone: undefined }, now.zone);
  if (instant === undefined || instant > now.soonUntil) return 'later';
  return instant <= now.instant ? 'overdue' : 'soon';
}

function fieldsOf(note: Note): readonly Field[] {
  return kindOf(note.kind)?.fields ?? [];
}
