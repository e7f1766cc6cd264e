import { casual } from 'chrono-node/en';
import { addDays, dayOf, numberOf, padded, weekdayOf, type Day } from './day';
import { dayAt, instantOf, timeAt, type Instant } from './instant';
import { withSpokenDay } from './spokenDay';
import { spokenZone } from './spokenZone';
import { readMoment, type Moment } from './written';
import { writtenMoment } from './writtenMoment';

/** A moment as a person said it. */
export interface Spoken {
  /** As it goes into a front matter. */
  readonly written: string;
  readonly moment: Moment;
}

/** From when and where a person speaks. */
export interface Speaking {
  readonly instant: Instant;
  readonly zone: string;
}

/** More than that nobody says to name a moment. */
const longest = 200;

/**
 * What moment a person means: `Friday 5pm`, `in 10 days`, `4 Dec 17:00 Berlin`, `EOD tomorrow`, or one of the
 * written forms. A weekday is the coming one; a day without a time stays one. `undefined` when part of the text
 * says something else, or when it can mean two days: a wrong deadline is worse than none.
 *
 * This file brings chrono with it: import it when somebody starts to type, `await import('…/spokenMoment')`.
 */
export function readSpoken(text: string, now: Speaking): Spoken | undefined {
  if (text.length > longest) return undefined;
  const said = text.replace(/\s+/g, ' ').trim();
  const written = readMoment(said);
  if (written.state === 'impossible') return undefined;
  if (written.state === 'read') return known({ ...written.value }, now, said);

  const exact = hoursAhead(said, now);
  if (exact) return exact;

  const { zone, rest } = spokenZone(said);
  // Today is where the deadline is.
  const today = dayAt(now.instant, zone ?? now.zone);
  const { hint, rest: words } = endOfDay(rest);
  const dated = withSpokenDay(words, today);
  if (dated === undefined) return undefined;
  const day = isFiller(dated) && hint !== undefined ? { day: today } : readWords(dated, today);
  if (!day) return undefined;

  const time = day.time ?? hint;
  const moment = {
    day: day.day,
    time: time === 'end' ? undefined : time,
    offset: day.offset,
    // An offset is exact: `UTC +02:00` is not UTC.
    zone: day.offset === undefined ? zone : undefined,
  };
  const inTime = day.isLoose === true ? notPassed(moment, now, day.step ?? 1) : moment;
  return known(inTime, now);
}

/** What is left of a text that says all there is to say. Such words stand around a moment and change nothing. */
const filler =
  /\b(?:by|on|at|until|till|before|due|deadline|the|of|is|and|o'?clock|sharp|latest)\b|[,;.()-]/gi;

function isFiller(text: string): boolean {
  return text.replace(filler, '').trim() === '';
}

interface Found {
  readonly day: Day;
  readonly time?: string;
  readonly offset?: string;
  /** Whether the day follows from now: it is moved on when its time has passed. */
  readonly isLoose?: boolean;
  /** The days between one such day and the next. */
  readonly step?: number;
}

function readWords(words: string, today: Day): Found | undefined {
  const [found, second] = casual.parse(words, noonOf(today), { forwardDate: true });
  if (!found || second || found.end || found.tags().has('result/relativeDateAndTime')) return undefined;
  const around = words.slice(0, found.index) + words.slice(found.index + found.text.length);
  if (!isFiller(around)) return undefined;

  const { start } = found;
  const certain = (part: 'day' | 'weekday' | 'hour' | 'minute' | 'meridiem' | 'timezoneOffset') =>
    start.isCertain(part) ? start.get(part) : null;
  const number = (part: 'year' | 'month' | 'day') => start.get(part) ?? 0;
  const day = dayOf({ year: number('year'), month: number('month'), day: number('day') });
  const hour = certain('hour');
  const time = hour === null ? undefined : `${padded(hour, 2)}:${padded(start.get('minute') ?? 0, 2)}`;
  const offset = certain('timezoneOffset');
  // Letters that stand for a zone were read before; what chrono makes of others is a guess.
  if (offset !== null && !/[+-]\d/.test(found.text)) return undefined;
  const timed = { ...(time !== undefined && { time }), ...(offset !== null && { offset: offsetOf(offset) }) };

  const weekday = certain('weekday');
  if (certain('day') !== null)
    return weekday !== null && weekday % 7 !== weekdayOf(day) % 7 ? undefined : { day, ...timed };
  if (weekday !== null) {
    if (/\b(?:next|last|this|past|previous|week)\b/i.test(words)) return { day, ...timed };
    return { day: comingWeekday(weekday, today), ...timed, isLoose: true, step: 7 };
  }
  // An hour alone is one only if it looks like it: "10" is a number of anything.
  const isTime = certain('meridiem') !== null || /\d:\d\d|noon/i.test(found.text);
  return hour !== null && isTime ? { day: today, ...timed, isLoose: true } : undefined;
}

/** The first such weekday from this day on, itself included. */
function comingWeekday(weekday: number, from: Day): Day {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** A reference for chrono that no change of the clocks is near: days are ours to count, hours as well. */
function noonOf(day: Day): { instant: Date; timezone: number } {
  return {
    instant: new Date((numberOf(day) - numberOf('1970-01-01')) * 86_400_000 + 43_200_000),
    timezone: 0,
  };
}

/** Takes out what stands for the end of a day: of the calendar's, or of the one at work. */
function endOfDay(text: string): { readonly hint: string | undefined; readonly rest: string } {
  const work =
    /\b(?:cob|close of business|eob|end of business|end of (?:the )?(?:work|working|business) ?day)\b/i;
  const night = /\b(?:eod|end of (?:the )?day|(?:at )?midnight)\b/i;
  if (work.test(text)) return { hint: '17:00', rest: text.replace(work, '') };
  if (night.test(text)) return { hint: 'end', rest: text.replace(night, '') };
  return { hint: undefined, rest: text };
}

/** `in 48 hours`, `within 90 minutes`: real time, whatever the clocks do meanwhile. */
function hoursAhead(text: string, now: Speaking): Spoken | undefined {
  const [, number, hours] =
    /^(?:in|within)? ?(\d{1,4}) ?(?:(hours?|hrs?)|minutes?|mins?)(?: from now)?$/i.exec(text) ?? [];
  if (number === undefined) return undefined;
  const length = Number(number) * (hours === undefined ? 60_000 : 3_600_000);
  const then = now.instant + length;
  const moment = { day: dayAt(then, now.zone), time: timeAt(then, now.zone) };
  return known({ ...moment, offset: undefined, zone: undefined }, now);
}

/** The moment, or the same some days later if it has passed. */
function notPassed(moment: Moment, now: Speaking, step: number): Moment {
  const instant = instantOf(moment, now.zone);
  return instant !== undefined && instant <= now.instant
    ? { ...moment, day: addDays(moment.day, step) }
    : moment;
}

/** The moment as it is written, if it is one: in a zone that there is, in the calendar. */
function known(moment: Moment, now: Speaking, asSaid?: string): Spoken | undefined {
  const isZoned = moment.zone !== undefined && moment.zone !== 'UTC';
  // A day has no zone of its own: its last minute has one.
  const timed =
    moment.time === undefined && moment.zone !== undefined ? { ...moment, time: '23:59' } : moment;
  const exact = isZoned ? timed : { ...timed, zone: undefined, ...(moment.zone && { offset: 'Z' }) };
  const isDayElsewhere = exact.time === undefined && exact.offset !== undefined;
  if (isDayElsewhere || instantOf(exact, now.zone) === undefined) return undefined;
  return { written: asSaid ?? writtenMoment(exact), moment: exact };
}

function offsetOf(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}:${padded(size % 60, 2)}`;
}
