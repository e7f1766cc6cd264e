import { fieldsRead } from '../kinds/fieldsRead';
import { kindOf } from '../kinds/index';
import type { Field } from '../kinds/kind';
import { textOf, type Note } from '../notes/note';
import type { Clock } from '../ports';
import type { Day } from '../time/day';
import { dayAt, type Instant } from '../time/instant';
import { whenIs, type When } from '../time/whenIs';
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
  /** In which its days are named. */
  readonly language: string;
  /** Up to then, things are due soon. */
  readonly soonUntil: Instant;
}

export function nowAt(clock: Clock, language = 'en', hours = warningHours): Now {
  const instant = clock.now();
  const zone = clock.zone();
  const soonUntil = instant + hours * 3_600_000;
  return {
    instant,
    zone,
    today: dayAt(instant, zone),
    language,
    soonUntil,
  };
}

/** A moment that a note speaks of. */
export interface Dated {
  readonly key: string;
  readonly moment: Moment;
  /** When that is where the user is. */
  readonly when: When;
  readonly state: 'overdue' | 'soon' | 'later' | 'passed';
}

/** Whether a note says of itself that its matter is over. */
export function isOver(note: Note): boolean {
  return fieldsOf(note).some(({ key, over = [] }) => over.some(value => value === note.choices[key]));
}

/** The moments that a note speaks of, in the order of its fields. Those of a matter that is over have passed. */
export function datesOf(note: Note, now: Now): readonly Dated[] {
  const over = isOver(note);
  return fieldsOf(note).flatMap(field => {
    if (field.shape !== 'moment') return [];
    const written = readMoment(textOf(note, field.key) ?? '');
    if (written.state !== 'read') return [];
    const moment = written.value;
    const when = whenIs(moment, now.zone);
    if (!when) return [];
    const state = stateOf(when, now);
    const isPast = over || (state === 'overdue' && field.passes);
    return [{ key: field.key, moment, when, state: isPast ? 'passed' : state }];
  });
}

/** A day is due from 72 hours before its morning until its night. */
function stateOf({ from, until }: When, now: Now): Dated['state'] {
  if (until <= now.instant) return 'overdue';
  return from <= now.soonUntil ? 'soon' : 'later';
}

function fieldsOf(note: Note): readonly Field[] {
  return fieldsRead(kindOf(note.kind));
}
