import type { Day } from './day';
import { Temporal } from './temporal';
import type { Moment } from './written';

/** Milliseconds since 1970, UTC. */
export type Instant = number;

/**
 * When a moment is, or when a day ends, for somebody in this zone. A time that the clocks skip is as much later;
 * of one that they show twice, it is the first. `undefined` when the moment names a zone that there is not.
 */
export function instantOf(moment: Moment, userZone: string): Instant | undefined {
  return unlessOutOfRange(() => exactInstant(moment, userZone));
}

/** When a day begins for somebody in this zone, which is not everywhere at midnight. */
export function startOf(day: Day, zone: string): Instant | undefined {
  return unlessOutOfRange(() => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
}

/** When a day is over in this zone. */
export function endOfDay(day: Day, zone: string): Instant | undefined {
  return instantOf({ day, time: undefined, offset: undefined, zone: undefined }, zone);
}

/** The day that it is in this zone. */
export function dayAt(instant: Instant, zone: string): Day {
  return zonedAt(instant, zone).toPlainDate().toString();
}

/** What a clock shows in this zone: `14:30`. */
export function timeAt(instant: Instant, zone: string): string {
  return zonedAt(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The instant as other programs read it: `2026-12-04T16:00:00Z`. */
export function isoText(instant: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString();
}

/** What the clocks of this zone show. */
export function zonedAt(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

/** Whether clocks somewhere show the time of a zone with this name, or with this offset from UTC. */
export function isZone(name: string): boolean {
  return unlessOutOfRange(() => zonedAt(0, name)) !== undefined;
}

function exactInstant({ day, time, offset, zone }: Moment, userZone: string): Instant {
  // The offset is what was meant, also where the zone beside it has another on that day.
  if (time !== undefined && offset !== undefined)
    return Temporal.Instant.from(`${day}T${time}${offset}`).epochMilliseconds;
  // A day ends when the next one begins, which is not everywhere at midnight.
  const zoned =
    time === undefined
      ? Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(userZone)
      : Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone ?? userZone);
  return zoned.epochMilliseconds;
}

/** Temporal throws at what is in no calendar and in no list of zones. */
function unlessOutOfRange<T>(answer: () => T): T | undefined {
  try {
    return answer();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
