import { addDays, numberOf, padded, type Day } from './day';
import type { Moment } from './written';

/** Milliseconds since 1970, UTC. */
export type Instant = number;

const dayLength = 86_400_000;
const epoch = numberOf('1970-01-01');

/**
 * When a moment is, or when a day ends, for somebody in this zone. A time that the clocks skip is as much later;
 * of one that they show twice, it is the first. `undefined` when the moment names a zone that there is not.
 */
export function instantOf({ day, time, offset, zone }: Moment, userZone: string): Instant | undefined {
  const wall = time === undefined ? wallOf(addDays(day, 1), '00:00') : wallOf(day, time);
  if (offset !== undefined) return wall - offsetOf(offset);
  try {
    return instantIn(zone ?? userZone, wall);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The day that it is in this zone. */
export function dayAt(instant: Instant, zone: string): Day {
  const { year, month, day } = partsIn(zone, instant);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** What a clock shows in this zone: `14:30`. */
export function timeAt(instant: Instant, zone: string): string {
  const { hour, minute } = partsIn(zone, instant);
  return `${padded(hour, 2)}:${padded(minute, 2)}`;
}

/** What a clock on the wall shows, counted as if it stood in UTC. */
function wallOf(day: Day, time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return (numberOf(day) - epoch) * dayLength + ((hour * 60 + minute) * 60 + second) * 1000;
}

function offsetOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function instantIn(zone: string, wall: number): Instant {
  const before = offsetAt(zone, wall - dayLength);
  const after = offsetAt(zone, wall + dayLength);
  if (before === after) return wall - before;
  const exact = [wall - before, wall - after].filter(instant => instant + offsetAt(zone, instant) === wall);
  return exact.length > 0 ? Math.min(...exact) : wall - before;
}

function offsetAt(zone: string, instant: Instant): number {
  const { year, month, day, hour, minute, second } = partsIn(zone, instant);
  const shown = wallOf(
    `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`,
    `${hour}:${minute}:${second}`,
  );
  return shown - Math.floor(instant / 1000) * 1000;
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

function partsIn(zone: string, instant: Instant): Readonly<Record<Part, number>> {
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatFor(zone).formatToParts(instant))
    if (type in parts) parts[type as Part] = Number(value); // `in` has just said so.
  return parts;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it. */
function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
