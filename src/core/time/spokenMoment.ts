import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { compareDays, daysBetween, type Day } from './day';
import { dayAt, instantOf, timeAt, zonedAt } from './instant';
import type { Direction, Speaking, Spoken } from './speaking';
import { spokenDayFrom } from './spokenDay';
import { sortDotted } from './spokenDotted';
import { count, numberOfWord } from './spokenNumbers';
import type { DayPiece, Piece, TimePiece } from './spokenPiece';
import { spokenPieces } from './spokenPieces';
import { unclear, wrongSide } from './spokenRefusals';
import { beginningOf, dayEnd, spokenTime } from './spokenTime';
import { spokenZone } from './spokenZone';
import { readMoment, type Moment } from './written';
import { writtenMoment } from './writtenMoment';

/** More than that nobody says to name a moment. */
const longest = 200;

/**
 * What moment a person means: `Friday 5pm`, `2 days ago`, `4 Dec 17:00 Berlin`, or one of the written forms. A day
 * without a time stays one. The answer is on the side of now that is asked about, unless its year was said. What
 * can mean two moments, or says something else in part, is refused with what to type instead: a wrong deadline is
 * worse than none.
 */
export function readSpoken(text: string, now: Speaking, direction: Direction): Result<Spoken> {
  if (text.length > longest) return unclear(direction);
  const said = text.normalize('NFKC').replace(/\s+/g, ' ').replace(/[–—−]/g, '-').trim();
  const written = readMoment(said);
  if (written.state === 'impossible') return refuse(say('There is no such day or time.'));
  const read =
    written.state === 'read'
      ? answer({ moment: written.value, hasYear: true })
      : (byTheClock(said, now) ?? readWords(said, now, direction));
  if (!read.ok) return read;
  const spoken = inCalendar(read.value.moment, now, written.state === 'read' ? said : undefined);
  if (!spoken) return unclear(direction);
  return onTheRightSide(spoken, read.value, now, direction);
}

interface Read {
  readonly moment: Moment;
  readonly hasYear: boolean;
  /** Whether only a time was said. */
  readonly isTimeAlone?: boolean;
}

function readWords(said: string, now: Speaking, direction: Direction): Result<Read> {
  const { zone, rest } = spokenZone(said);
  const all = spokenPieces(rest);
  if (!all || all.length === 0) return unclear(direction);
  // Of a time alone, today is where the deadline is.
  const today = dayAt(now.instant, zone ?? now.zone);
  const sorted = sortDotted(all, today);
  if (!sorted) return unclear(direction);

  const days = sorted.filter(isDayPiece);
  const times = sorted.filter(piece => !isDayPiece(piece));
  const time = spokenTime(times, direction);
  if (!time.ok) return time;
  const isExact = time.value !== undefined && time.value !== dayEnd;
  if (times.some(({ is }) => is === 'before') && (!isExact || direction === 'behind'))
    return refuse(say('Does that day still count? Type the last one that does, such as “Thursday”.'));
  if (days.length === 0 && time.value === undefined) return unclear(direction);
  const day =
    days.length === 0
      ? answer({ day: today, hasYear: false })
      : spokenDayFrom([today, dayAt(now.instant, now.zone)], days, direction);
  if (!day.ok) return day;

  const begins = time.value === undefined ? beginningOf(times) : undefined;
  if (begins !== undefined && direction === 'behind' && isToCome(day.value.day, begins, now))
    return wrongSide(0, direction, false);
  const moment = momentOf(day.value.day, time.value, times, zone, direction);
  return moment
    ? answer({ moment, hasYear: day.value.hasYear, isTimeAlone: days.length === 0 })
    : unclear(direction);
}

function momentOf(
  day: Day,
  time: string | undefined,
  times: readonly TimePiece[],
  zone: string | undefined,
  direction: Direction,
): Moment | undefined {
  const exact = time === dayEnd ? undefined : time;
  const [offset, second] = times.flatMap(piece => (piece.is === 'offset' ? [piece.offset] : []));
  // An offset is exact, and of a time: `UTC +02:00` is not UTC, and `Berlin +02:00` is wrong half of the year.
  if (second !== undefined || (offset !== undefined && (exact === undefined || (zone ?? 'UTC') !== 'UTC')))
    return undefined;
  if (offset !== undefined) return { day, time: exact, offset, zone: undefined };
  // A day that has been is over everywhere; one to come ends where its zone says.
  if (exact === undefined && direction === 'behind')
    return { day, time: undefined, offset: undefined, zone: undefined };
  const timed = exact === undefined && zone !== undefined ? '23:59' : exact;
  return zone === 'UTC'
    ? { day, time: timed, offset: 'Z', zone: undefined }
    : { day, time: timed, offset: undefined, zone };
}

function isToCome(day: Day, time: string, now: Speaking): boolean {
  const instant = instantOf({ day, time, offset: undefined, zone: undefined }, now.zone);
  return instant !== undefined && instant > now.instant && day <= dayAt(now.instant, now.zone);
}

function isDayPiece(piece: Piece): piece is DayPiece {
  return ['day', 'weekday', 'date', 'number', 'dotted'].includes(piece.is);
}

/** `in 48 hours`, `20 minutes ago`, `now`: real time, whatever the clocks do meanwhile. */
function byTheClock(text: string, now: Speaking): Result<Read> | undefined {
  const words = text.toLowerCase();
  const [, before, number, unit = '', after] = lengths.exec(words) ?? [];
  const isNow = /^(?:just |right )?now$/.test(words);
  if (number === undefined && !isNow) return undefined;
  const isAhead = before !== undefined || after === 'from now';
  // `17h` alone may be a time of day.
  if (unit === 'h' && !isAhead && after === undefined && numberOfWord(number) < 24) return undefined;
  const length = isNow ? 0 : numberOfWord(number) * (unit.startsWith('h') ? 3_600_000 : 60_000);
  if (before !== undefined && after === 'ago') return undefined;
  const then = now.instant + (after === 'ago' ? -length : length);
  const shown = {
    day: dayAt(then, now.zone),
    time: timeAt(then, now.zone),
    offset: undefined,
    zone: undefined,
  };
  // A time that the clocks show twice names the first of both.
  const isOther = Math.abs((instantOf(shown, now.zone) ?? then) - then) >= 60_000;
  return answer({
    moment: isOther ? { ...shown, offset: zonedAt(then, now.zone).offset } : shown,
    hasYear: false,
  });
}

const lengths = new RegExp(`^(in |within )?${count} ?(hours?|hrs?|h|minutes?|mins?)(?: (from now|ago))?$`);

/** The moment as it is written, if it is one: in a zone that there is, in the calendar. */
function inCalendar(moment: Moment, now: Speaking, asSaid?: string): Spoken | undefined {
  if (instantOf(moment, now.zone) === undefined) return undefined;
  return { written: asSaid ?? writtenMoment(moment), moment };
}

function onTheRightSide(
  spoken: Spoken,
  { hasYear, isTimeAlone }: Read,
  now: Speaking,
  direction: Direction,
): Result<Spoken> {
  const { moment } = spoken;
  const instant = instantOf(moment, now.zone) ?? now.instant;
  const today = dayAt(now.instant, now.zone);
  const isAhead = moment.time === undefined ? compareDays(moment.day, today) > 0 : instant > now.instant;
  const isBehind = moment.time === undefined ? compareDays(moment.day, today) < 0 : instant <= now.instant;
  if (direction === 'ahead' ? !isBehind || hasYear : !isAhead) return answer(spoken);
  const day = moment.time === undefined ? moment.day : dayAt(instant, now.zone);
  if (isTimeAlone !== true || moment.time === undefined)
    return wrongSide(daysBetween(today, day), direction, false);
  return refuse(
    direction === 'ahead'
      ? say('{0} has passed today. Type “tomorrow {0}” if you mean tomorrow.', moment.time)
      : say('{0} is still to come today. Type “yesterday {0}” if you mean yesterday.', moment.time),
  );
}
