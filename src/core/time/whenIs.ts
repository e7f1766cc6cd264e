import { isDay, type Day } from './day';
import { dayAt, instantOf, isZone, startOf, type Instant } from './instant';
import type { Moment } from './written';

/** When a moment is for somebody in one zone. */
export interface When {
  /** The day on which it is there: of a day without a time that day, of any other the one on the wall there. */
  readonly day: Day;
  /** From when on it may be: a day without a time begins with its morning. */
  readonly from: Instant;
  /** When it has passed: a day without a time ends with its night. */
  readonly until: Instant;
  /** The zone that it was given in: its own, else the user's. */
  readonly zone: string;
}

/**
 * The one place that says when something is for the user: for trees, the countdown, the timeline, the calendar and
 * for what comes first. A zone that there is not is no reason to forget a moment: it is taken as one of here.
 */
export function whenIs(moment: Moment, userZone: string): When | undefined {
  const key = [moment.day, moment.time, moment.offset, moment.zone, userZone].join(' ');
  if (known.has(key)) return known.get(key);
  if (known.size >= mostKnown) known.clear();
  const when = workedOut(moment, userZone);
  known.set(key, when);
  return when;
}

/** The calendar answers slowly, and of many notes many have the same dates, each of which is asked for often. */
const known = new Map<string, When | undefined>();
const mostKnown = 10_000;

function workedOut(moment: Moment, userZone: string): When | undefined {
  const { day, time } = moment;
  const zone = ownZone(moment, userZone);
  const until = instantOf(moment, userZone) ?? instantOf({ ...moment, zone: undefined }, userZone);
  const from = time === undefined ? startOf(day, userZone) : until;
  if (from === undefined || until === undefined) return undefined;
  const here = time === undefined ? day : dayAt(until, userZone);
  // Beyond the first and the last day of the calendar there is none to be named.
  return { day: isDay(here) ? here : day, from, until, zone };
}

function ownZone({ zone, offset }: Moment, userZone: string): string {
  if (zone !== undefined && isZone(zone)) return zone;
  return offset === undefined ? userZone : offset === 'Z' ? 'UTC' : offset;
}
