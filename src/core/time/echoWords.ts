import { say, type Message } from '../base/message';
import { daysBetween, type Day } from './day';
import { dayAt, instantOf, timeAt, type Instant } from './instant';
import type { Direction, Speaking } from './speaking';
import type { Moment } from './written';
import { cityName } from './zoneName';

/** From when, where and in which language somebody reads. */
export interface Reading extends Speaking {
  readonly language: string;
}

/**
 * How a moment was understood, to be read before it is written: `Fri 4 Dec, 17:00 your time, in 4 days`. With the
 * clock of the place that it was given for; a day without a time is one to its end, unless it is over or the past
 * is asked about.
 */
export function echoWords(moment: Moment, here: Reading, direction: Direction = 'ahead'): Message {
  const today = dayAt(here.instant, here.zone);
  const { day, time } = moment;
  if (time === undefined) {
    const near = nearWords(day, today, here.language);
    const isOver = direction === 'behind' || day < today;
    return isOver
      ? say('{0}, {1}', shortDay(day, here), near)
      : say('{0}, end of the day, {1}', shortDay(day, here), near);
  }
  // In a zone that there is not, a moment is taken as one of here.
  const instant =
    instantOf(moment, here.zone) ?? instantOf({ ...moment, zone: undefined }, here.zone) ?? here.instant;
  const ownDay = dayAt(instant, here.zone);
  const near = nearWords(ownDay, today, here.language);
  const clock = timeAt(instant, here.zone);
  const place = placeOf(moment);
  if (place === undefined) return say('{0}, {1} your time, {2}', shortDay(ownDay, here), clock, near);
  const there = shortDay(day, here);
  const thereClock = time.slice(0, 5);
  return day === ownDay
    ? say('{0}, {1} in {2}, {3} your time, {4}', there, thereClock, place, clock, near)
    : say(
        '{0}, {1} in {2}; {3}, {4} your time, {5}',
        there,
        thereClock,
        place,
        shortDay(ownDay, here),
        clock,
        near,
      );
}

/** A day as one writes it: `Fri 4 Dec`, with its year where that is another. */
export function shortDay(day: Day, { instant, zone, language }: Reading): string {
  return dayFrom(day, { today: dayAt(instant, zone), language });
}

/** The same for somebody for whom it is this day. */
export function dayFrom(
  day: Day,
  { today, language }: { readonly today: Day; readonly language: string },
): string {
  return dayText(day, language, day.slice(0, 4) !== today.slice(0, 4));
}

/** The same with its year always, where nobody knows from when it is looked at: `Fri 4 Dec 2026`. */
export function datedDay(day: Day, language: string): string {
  return dayText(day, language, true);
}

/** The name of its day in the week: `Fri`. */
export function weekdayName(day: Day, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(noonOf(day));
}

function noonOf(day: Day): Instant {
  return instantOf({ day, time: '12:00', offset: 'Z', zone: undefined }, 'UTC') ?? 0;
}

function dayText(day: Day, language: string, withYear: boolean): string {
  const noon = noonOf(day);
  const formatWith = (month: 'short' | 'long') =>
    new Intl.DateTimeFormat(language, {
      weekday: 'short',
      day: 'numeric',
      month,
      ...(withYear && { year: 'numeric' }),
      timeZone: 'UTC',
    });
  const format = formatWith('short');
  if (!/^en(-|$)/i.test(language)) {
    const short = format.format(noon);
    // That of some languages (lt) is the one of a file.
    return /\d{4}-\d{2}/.test(short) ? formatWith('long').format(noon) : short;
  }
  // English alone is that of Boston and London alike: a day before the name of its month is clear to both.
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    format.formatToParts(noon).find(one => one.type === type)?.value ?? '';
  return ['weekday', 'day', 'month', 'year']
    .map(type => part(type as Intl.DateTimeFormatPartTypes))
    .filter(Boolean)
    .join(' ');
}

/** How far away a day is, in the reader's language: `tomorrow`, `in 4 days`, `3 months ago`. */
function nearWords(day: Day, today: Day, language: string): string {
  const days = daysBetween(today, day);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const size = Math.abs(days);
  // “The day after tomorrow”, as some languages have it, is less plain than a number.
  const counted = size > 1 ? new Intl.RelativeTimeFormat(language, { numeric: 'always' }) : format;
  if (size <= 60) return counted.format(days, 'day');
  return size <= 700
    ? counted.format(Math.round(days / 30.44), 'month')
    : counted.format(Math.round(days / 365.25), 'year');
}

/** The place whose clocks were meant; `undefined`: the reader's own. */
function placeOf({ zone, offset }: Moment): string | undefined {
  const named = offset ?? zone;
  return named === undefined ? undefined : cityName(named);
}
