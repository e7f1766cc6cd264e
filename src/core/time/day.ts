/** A calendar day as it is written everywhere: `2026-12-04`. No time of day and no zone belong to it. */
export type Day = string;

export interface DayParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The parts of a day that is in the calendar; `undefined` for any other text. */
export function partsOf(text: string): DayParts | undefined {
  const parts = writtenParts(text);
  return parts && isInCalendar(parts) ? parts : undefined;
}

/** The numbers of a text that is written like a day, whether there is such a day or not. */
export function writtenParts(text: string): DayParts | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

export function isDay(text: string): text is Day {
  return partsOf(text) !== undefined;
}

export function isInCalendar({ year, month, day }: DayParts): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function dayOf({ year, month, day }: DayParts): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The day of the calendar that is nearest to these numbers: 30 February is its last day. */
export function nearestDay({ year, month, day }: DayParts): Day {
  const inYear = Math.min(Math.max(year, 1), 9999);
  const inMonth = Math.min(Math.max(month, 1), 12);
  return dayOf({
    year: inYear,
    month: inMonth,
    day: Math.min(Math.max(day, 1), daysInMonth(inYear, inMonth)),
  });
}

/** Below zero when `a` is earlier, above when it is later. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days since 1 March of the year 0: a number to count with, nothing to show. */
export function numberOf(day: Day): number {
  const parts = partsOf(day);
  if (!parts) throw new RangeError(`No such day: ${day}`);
  // Years that begin in March have their leap day at the end.
  const year = parts.month > 2 ? parts.year : parts.year - 1;
  const month = parts.month > 2 ? parts.month - 3 : parts.month + 9;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((month * 153 + 2) / 5) + parts.day - 1;
}

/** The day with this number: the way back from `numberOf`. */
export function dayNumbered(number: number): Day {
  const era = Math.floor(number / 146_097);
  const inEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((inYear * 5 + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const parts = { year, month, day: inYear - Math.floor((march * 153 + 2) / 5) + 1 };
  if (!isInCalendar(parts)) throw new RangeError('This day is out of the calendar');
  return dayOf(parts);
}

export function addDays(day: Day, count: number): Day {
  return dayNumbered(numberOf(day) + count);
}

/** How many days it is from one to the other; below zero when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

export function weekdayOf(day: Day): Weekday {
  // 1 March of the year 0 was a Wednesday.
  return weekdays[(numberOf(day) + 2) % 7] ?? 1;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** How many whole months it is from one to the other; below zero when `to` is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  if (compareDays(from, to) > 0) return 0 - monthsBetween(to, from);
  const a = partsOf(from);
  const b = partsOf(to);
  if (!a || !b) throw new RangeError(`No such days: ${from}, ${to}`);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  // The last day of a month completes a month that began on a later one.
  const complete = b.day >= a.day || b.day === daysInMonth(b.year, b.month);
  return complete ? months : months - 1;
}

export function yearsBetween(from: Day, to: Day): number {
  return Math.trunc(monthsBetween(from, to) / 12);
}

export function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
