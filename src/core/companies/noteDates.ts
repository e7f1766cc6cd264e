import { fieldsRead } from '../kinds/fieldsRead';
import { kindOf } from '../kinds/index';
import type { Field } from '../kinds/kind';
import { textOf, type Note } from '../notes/note';
import type { Now } from '../time/now';
import { whenIs, type When } from '../time/whenIs';
import { readMoment, type Moment } from '../time/written';

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
