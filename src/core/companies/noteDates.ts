import { oncePer } from '../base/oncePer';
import { fieldsRead } from '../kinds/fieldsRead';
import { kindOf } from '../kinds/index';
import type { Field, NoteKind } from '../kinds/kind';
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

/** A moment that stands in a field, and when that is somewhere. */
interface Placed extends Pick<Dated, 'key' | 'moment' | 'when'> {
  /** Whether nobody waits for it any more once it was. */
  readonly passes: boolean;
}

/** A note never changes, and many ask about the same. */
const factsOf = oncePer((note: Note) => {
  const { ending, moments } = fieldsOf(kindOf(note.kind) ?? none);
  return {
    isOver: ending.some(({ key, over = [] }) => over.some(value => value === note.choices[key])),
    momentsIn: lastAsked((zone: string) => moments.flatMap(field => placedIn(note, field, zone) ?? [])),
  };
});

/** The fields that are asked about here, of which a kind has few. */
const fieldsOf = oncePer((kind: Pick<NoteKind, 'fields' | 'alsoRead'>) => {
  const fields = fieldsRead(kind);
  return {
    ending: fields.filter(({ over }) => over),
    moments: fields.filter(({ shape }) => shape === 'moment'),
  };
});
const none = { fields: [] };

function placedIn(note: Note, { key, passes }: Field, zone: string): Placed | undefined {
  const text = textOf(note, key);
  const written = text === undefined ? undefined : readMoment(text);
  if (written?.state !== 'read') return undefined;
  const when = whenIs(written.value, zone);
  return when && { key, moment: written.value, when, passes: passes === true };
}

/** Knows the last answer: the zone that the user is in is seldom another. */
function lastAsked<V>(work: (zone: string) => V): (zone: string) => V {
  let last: { readonly zone: string; readonly value: V } | undefined;
  return zone => (last?.zone === zone ? last : (last = { zone, value: work(zone) })).value;
}

/** Whether a note says of itself that its matter is over. */
export function isOver(note: Note): boolean {
  return factsOf(note).isOver;
}

/** The moments that a note speaks of, in the order of its fields, with when they are for somebody in this zone. */
export function momentsIn(note: Note, zone: string): readonly Placed[] {
  return factsOf(note).momentsIn(zone);
}

/** The same with how near they are. Those of a matter that is over have passed. */
export function datesOf(note: Note, now: Now): readonly Dated[] {
  const { isOver: over, momentsIn } = factsOf(note);
  return momentsIn(now.zone).map(({ key, moment, when, passes }) => {
    const state = stateOf(when, now);
    const isPast = over || (state === 'overdue' && passes);
    return { key, moment, when, state: isPast ? 'passed' : state };
  });
}

/** A day is due from 72 hours before its morning until its night. */
function stateOf({ from, until }: When, now: Now): Dated['state'] {
  if (until <= now.instant) return 'overdue';
  return from <= now.soonUntil ? 'soon' : 'later';
}
