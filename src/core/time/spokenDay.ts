import { say } from '../base/message';
import { answer, refuse, type Refusal, type Result } from '../base/result';
import { typedDay, weekdayName } from './calendarNames';
import { addDays, compareDays, dayOf, daysBetween, isInCalendar, partsOf, weekdayOf, type Day } from './day';
import { dottedDate } from './spokenDotted';
import { unclear, wrongSide } from './spokenRefusals';
import type { Direction } from './speaking';
import type { DatePiece, DayPiece, MonthDay, WeekdayPiece } from './spokenPiece';

/** From which day a person looks, and where to. */
interface Look {
  readonly today: Day;
  readonly direction: Direction;
}

export interface SaidDay {
  readonly day: Day;
  /** Whether its year was said: then it is meant, on whichever side of today it is. */
  readonly hasYear: boolean;
}

/**
 * The one day that all of these say: a weekday beside a date has to be its own. Where they could mean two, or one
 * on the wrong side of today, that is refused with what to type instead.
 */
function spokenDay(pieces: readonly DayPiece[], look: Look): Result<SaidDay> {
  const weekdays = pieces.filter(piece => piece.is === 'weekday');
  const others = pieces.filter(piece => piece.is !== 'weekday');
  const [weekday, secondWeekday] = weekdays;
  const bare = others.find(piece => piece.is === 'number' && !piece.isOrdinal);
  if (bare?.is === 'number') return numberAlone(bare.day);
  if (secondWeekday || others.filter(({ is }) => is !== 'day').length > 1) return unclear(look.direction);
  if (others.length === 0) return weekday ? weekdayAlone(weekday, look) : unclear(look.direction);

  const said: SaidDay[] = [];
  for (const piece of others) {
    const read = dayOfPiece(piece, weekday, look);
    if (!read.ok) return read;
    said.push(read.value);
  }
  const [first, ...more] = said;
  if (!first) return unclear(look.direction);
  const isOne = more.every(({ day }) => day === first.day) && (!weekday || fits(weekday, first.day, look));
  return isOne ? answer({ day: first.day, hasYear: said.some(({ hasYear }) => hasYear) }) : doNotFit;
}

/**
 * The same for somebody who speaks of a place where it may be another day: what only counts from today (`tomorrow`,
 * `Friday`) has to be one day from both.
 */
export function spokenDayFrom(
  [there, here]: readonly [there: Day, here: Day],
  pieces: readonly DayPiece[],
  direction: Direction,
): Result<SaidDay> {
  const fromThere = spokenDay(pieces, { today: there, direction });
  if (there === here) return fromThere;
  const fromHere = spokenDay(pieces, { today: here, direction });
  if (fromThere.ok && fromHere.ok) {
    const [day, other] = [fromThere.value.day, fromHere.value.day].sort(compareDays);
    return day === undefined || other === undefined || day === other
      ? fromThere
      : which(typedDay(day), typedDay(other));
  }
  const only = fromThere.ok ? fromThere : fromHere;
  if (!only.ok || pieces.some(({ is }) => is === 'date' || is === 'dotted')) return only;
  return refuse(say('It is another day there now. Type the date, such as “{0}”.', typedDay(only.value.day)));
}

const doNotFit = refuse(say('These do not fit together. Check the weekday, or type the date alone.'));

function dayOfPiece(
  piece: Exclude<DayPiece, WeekdayPiece>,
  weekday: WeekdayPiece | undefined,
  look: Look,
): Result<SaidDay> {
  switch (piece.is) {
    case 'day': {
      const day = piece.from(look.today);
      return day === undefined ? unclear(look.direction) : answer({ day, hasYear: false });
    }
    case 'date':
      return dateSaid(piece, weekday, look);
    case 'dotted':
      return dateSaid({ is: 'date', readings: [dottedDate(piece)] }, weekday, look);
    case 'number':
      return dayOfMonth(piece.day, look);
  }
}

/** A date, in the year that was said or in the one that it must be. */
function dateSaid(piece: DatePiece, weekday: WeekdayPiece | undefined, look: Look): Result<SaidDay> {
  if (piece.year !== undefined && !isPlausible(piece, look)) return unclear(look.direction);
  const years = piece.year === undefined ? yearsAround(look.today) : [piece.year];
  const readings = piece.readings
    .map(reading => daysIn(years, reading))
    .filter(days => days.length > 0)
    .filter((days, at, all) => all.findIndex(other => other[0] === days[0]) === at);
  if (readings.length === 0) return refuse(say('There is no such day in the calendar.'));
  const read = readings.map(days =>
    piece.year === undefined ? nearest(days, look) : answer({ day: days[0] ?? '', hasYear: true }),
  );
  const fitting = weekday
    ? read.filter(one => (one.ok ? fits(weekday, one.value.day, look) : readings.length === 1))
    : read;
  const [only, second] = fitting;
  if (!only) return doNotFit;
  return second ? twoDays(readings, look) : only;
}

function daysIn(years: readonly number[], { month, day }: MonthDay): readonly Day[] {
  return years
    .map(year => ({ year, month, day }))
    .filter(isInCalendar)
    .map(dayOf);
}

function yearsAround(today: Day): readonly number[] {
  const year = partsOf(today)?.year ?? 0;
  return [year - 1, year, year + 1];
}

/** Behind the name of a month, `1730` and `2030` are rather times than years. */
function isPlausible({ year = 0, isNumeric }: DatePiece, { today, direction }: Look): boolean {
  const current = partsOf(today)?.year ?? 0;
  if (isNumeric) return year >= 1 && year <= 9999;
  return direction === 'ahead'
    ? year >= current - 1 && year <= current + 3
    : year > 1950 && year <= current + 1;
}

/** A year begins too near for its first days to be told from those of the last. */
const daysAroundNewYear = 31;
/** What was so long ago, or is so far ahead, is not mistaken for what is asked about. */
const daysUntilCertain = 120;
/** The longest: a day that comes later is the leap day of another one. */
const daysInYear = 366;

/**
 * Of the same day in the years around, the nearest on the side that is asked about. One that lies near on the
 * other side is meant just as likely, and needs its year.
 */
function nearest(days: readonly Day[], { today, direction }: Look): Result<SaidDay> {
  const before = days.filter(day => compareDays(day, today) < 0);
  const after = days.filter(day => compareDays(day, today) > 0);
  if (days.includes(today)) return answer({ day: today, hasYear: false });
  const [right, wrong] = direction === 'ahead' ? [after[0], before.at(-1)] : [before.at(-1), after[0]];
  if (right === undefined || Math.abs(daysBetween(today, right)) > daysInYear)
    return refuse(say('Add the year to the date.'));
  const isThisYear = right.slice(0, 4) === today.slice(0, 4);
  const near = isThisYear ? daysAroundNewYear : daysUntilCertain;
  const away = wrong === undefined ? Infinity : Math.abs(daysBetween(today, wrong));
  return away < near
    ? wrongSide(daysBetween(today, wrong ?? today), direction, true)
    : answer({ day: right, hasYear: false });
}

function twoDays(readings: readonly (readonly Day[])[], look: Look): Refusal {
  const days = readings.map(all => {
    const read = nearest(all, look);
    // A day that lies on the other side is shown in the year that it is.
    return read.ok ? read.value.day : (all[all.length === 1 ? 0 : 1] ?? '');
  });
  const [one = '', other = ''] = days.sort(compareDays).map(typedDay);
  return which(one, other);
}

const which = (one: string, other: string): Refusal =>
  refuse(say('That can be two days. Type “{0}” or “{1}”.', one, other));

/** `the 18th`: the nearest one on the side that is asked about. */
function dayOfMonth(number: number, { today, direction }: Look): Result<SaidDay> {
  const parts = partsOf(today);
  if (!parts || number < 1 || number > 31) return unclear(direction);
  if (parts.day === number) return refuse(say('Today is that day. Type “today”, or name the month.'));
  const step = direction === 'ahead' ? 1 : -1;
  // No month is longer, so that there is one such day at most.
  for (let away = 1; away <= 31; away += 1) {
    const day = addDays(today, step * away);
    if (partsOf(day)?.day === number) return answer({ day, hasYear: false });
  }
  return unclear(direction);
}

/** `Friday 18` may be a day of the month or an hour, and `Dec 4 17` has a year as well. */
function numberAlone(number: number): Refusal {
  return refuse(say('What is {0}? Type a day like “18 Dec” and a time like “17:00”.', number));
}

/** Whether a day is the weekday that stands beside it. */
function fits(weekday: WeekdayPiece, day: Day, look: Look): boolean {
  if (weekdayOf(day) !== weekday.weekday || weekday.weeksAfter !== undefined) return false;
  return weekday.which === 'plain' || candidates(weekday, look).includes(day);
}

function weekdayAlone(piece: WeekdayPiece, look: Look): Result<SaidDay> {
  const { today, direction } = look;
  const { weekday, which: said } = piece;
  if (weekdayOf(today) === weekday && (said === 'plain' || said === 'this'))
    return refuse(
      say(
        'Today is {0}. Type “today” or “{1}”.',
        weekdayName(weekday),
        `${direction === 'ahead' ? 'next' : 'last'} ${weekdayName(weekday)}`,
      ),
    );
  const all = candidates(piece, look);
  const right = all.filter(day => (direction === 'ahead' ? day >= today : day <= today));
  // Where none is, the answer says how far off the nearest is.
  const [day, other] = right.length > 0 ? right : all.slice(direction === 'ahead' ? -1 : 0).slice(0, 1);
  if (day === undefined) return unclear(direction);
  return other === undefined ? answer({ day, hasYear: false }) : which(typedDay(day), typedDay(other));
}

/**
 * The days that a weekday can mean. “Next Friday” is the coming one to some and the one of next week to others, and a
 * week begins on Monday or on Sunday: it is one day where they all agree.
 */
function candidates(
  { weekday, which: said, weeksAfter }: WeekdayPiece,
  { today, direction }: Look,
): readonly Day[] {
  const coming = addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  const recent = addDays(coming, weekday === weekdayOf(today) ? -14 : -7);
  const inWeek = (weeks: number) => {
    const fromMonday = addDays(today, weekday - weekdayOf(today) + 7 * weeks);
    const fromSunday = addDays(today, (weekday % 7) - (weekdayOf(today) % 7) + 7 * weeks);
    return [fromMonday, fromSunday];
  };
  const all = {
    // Weeks after a day are ahead.
    plain: () =>
      direction === 'ahead'
        ? [addDays(coming, 7 * (weeksAfter ?? 0))]
        : weeksAfter === undefined
          ? [recent]
          : [],
    this: () => (direction === 'ahead' ? [coming] : [addDays(today, weekday - weekdayOf(today))]),
    coming: () => [coming],
    next: () => [coming, ...inWeek(1)],
    last: () => [recent, addDays(today, weekday - weekdayOf(today) - 7)],
    'this week': () => inWeek(0),
    'next week': () => inWeek(1),
    'last week': () => inWeek(-1),
  }[said]();
  return [...new Set(all)].sort(compareDays);
}
