import { say, type Message } from '../base/message';
import { dayAt, instantOf, zonedAt, type Instant } from '../time/instant';
import { weekdayOf, type Day } from '../time/day';
import type { Moment } from '../time/written';
import { zoneName } from '../time/zoneName';
import type { Deadline } from './deadline';

/*
 * One clock wherever a moment is shown, that of the notes: 24 hours. Dates are in the order of the reader's locale.
 */

/** Where words are read: which clocks are meant, and in which language names of days are. */
export interface Reader {
  readonly zone: string;
  readonly language: string;
}

/** A deadline with its weekday, in the reader's time and, where it was given in another, in that too. */
export function deadlineWords({ moment, instant, zone }: Deadline, reader: Reader): Message {
  if (moment.time === undefined) return say('{0}, until the end of the day', dayWords(moment.day, reader));
  const here = timeWords(instant, reader.zone, reader.language);
  const there = timeWords(instant, zone, reader.language);
  return here === there ? say('{0}', here) : say('{0} ({1} in {2})', here, there, zoneName(zone));
}

/** The same for a moment that is not in a note yet. */
export function momentWords(moment: Moment, reader: Reader): Message {
  const instant = instantOf(moment, reader.zone) ?? 0;
  if (moment.time === undefined) return say('{0}, until the end of the day', dayWords(moment.day, reader));
  const own = moment.zone ?? (moment.offset === 'Z' ? 'UTC' : moment.offset) ?? reader.zone;
  const here = timeWords(instant, reader.zone, reader.language);
  const there = timeWords(instant, own, reader.language);
  return here === there
    ? say('{0} in {1}', here, zoneName(own))
    : say('{0} ({1} in {2})', here, there, zoneName(own));
}

/** The same in short, where many moments stand below each other; a day that names no time is that day alone. */
export function shortDeadlineWords({ moment, instant, zone }: Deadline, reader: Reader): Message {
  if (moment.time === undefined) return say('{0}', namedDay(moment.day, reader, shortDay));
  const here = timeWords(instant, reader.zone, reader.language, shortDay);
  const there = timeWords(instant, zone, reader.language, shortDay);
  if (here === there) return say('{0}', here);
  const isSameDay = dayAt(instant, zone) === dayAt(instant, reader.zone);
  const elsewhere = isSameDay ? clockWords(instant, { ...reader, zone }) : there;
  return say('{0} ({1} in {2})', here, elsewhere, zoneName(zone));
}

/** A day with its weekday: `Friday, December 4, 2026`. */
function dayWords(day: Day, reader: Pick<Reader, 'language'>): string {
  return namedDay(day, reader, longDay);
}

/** A time of day: `17:00`. */
export function clockWords(instant: Instant, { zone, language }: Reader): string {
  return formatted(wallTime(instant, zone), language, clock);
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}

const longDay = {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
} as const satisfies Intl.DateTimeFormatOptions;
const shortDay = {
  weekday: 'short',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
} as const satisfies Intl.DateTimeFormatOptions;
const clock = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const satisfies Intl.DateTimeFormatOptions;

function namedDay(
  day: Day,
  { language }: Pick<Reader, 'language'>,
  style: Intl.DateTimeFormatOptions,
): string {
  const noon = instantOf({ day, time: '12:00', offset: 'Z', zone: undefined }, 'UTC') ?? 0;
  return formatted(noon, language, style);
}

function timeWords(
  instant: Instant,
  zone: string,
  language: string,
  style: Intl.DateTimeFormatOptions = longDay,
): string {
  return formatted(wallTime(instant, zone), language, { ...style, ...clock });
}

/** What the clocks show there, as if it were in UTC: not every host knows offsets as zones. */
function wallTime(instant: Instant, zone: string): Instant {
  return zonedAt(instant, zone).toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
}

function formatted(instant: Instant, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(instant);
}
