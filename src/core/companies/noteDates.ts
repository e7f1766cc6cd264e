import { oncePer } from '../base/oncePer';
import { fieldsRead } from '../kinds/fieldsRead';
import { kindOf } from '../kinds/index';
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

/** A note never changes, and many ask about the same. */
const factsOf = oncePer((note: Note) => {
  const fields = fieldsRead(kindOf(note.kind));
  return {
    isOver: fields.some(({ key, over = [] }) => over.some(value => value === note.choices[key])),
    moments: fields.flatMap(field => {
      if (field.shape !== 'moment') return [];
      const written = readMoment(textOf(note, field.key) ?? '');
      return written.state === 'read' ? [{ field, moment: written.value }] : [];
    }),
  };
});

/** Whether a note says of itself that its matter is over. */
export function isOver(note: Note): boolean {
  return factsOf(note).isOver;
}

/** What a field of a note says when it is a moment. */
export function momentIn(note: Note, key: string): Moment | undefined {
  return factsOf(note).moments.find(({ field }) => field.key === key)?.moment;
}

/** The moments that a note speaks of, in the order of its fields. Those of a matter that is over have passed. */
export function datesOf(note: Note, now: Now): readonly Dated[] {
  const { isOver: over, moments } = factsOf(note);
  return moments.flatMap(({ field, moment }) => {
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
