import { say, type Message } from '../base/message';
import { instantOf, zonedAt, type Instant } from '../time/instant';
import { weekdayOf, type Day } from '../time/day';
import type { Moment } from '../time/written';
import type { Deadline } from './deadline';

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

/** A day with its weekday: `Friday, December 4, 2026`. */
export function dayWords(day: Day, { language }: Pick<Reader, 'language'>): string {
  const noon = instantOf({ day, time: '12:00', offset: 'Z', zone: undefined }, 'UTC') ?? 0;
  return formatted(noon, language, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}

function timeWords(instant: Instant, zone: string, language: string): string {
  // As if it were in UTC: not every host knows offsets as zones.
  const wall = zonedAt(instant, zone).toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
  return formatted(wall, language, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

function formatted(instant: Instant, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(instant);
}

function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ');
}
