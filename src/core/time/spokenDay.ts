import { addDays, dayOf, daysInMonth, partsOf, weekdayOf, type Day } from './day';
import { dayReadings } from './dayReadings';
import { Temporal } from './temporal';

/**
 * Replaces what stands for a day by that day, as `2026-12-04`, where the words mean something at work that they
 * do not mean elsewhere, or where numbers can be told apart. `undefined` when they cannot: 01/02 is two days.
 */
export function withSpokenDay(text: string, today: Day): string | undefined {
  const numbers = /(?<![\d:./-])\d{1,4}([./-])\d{1,2}(?:\1\d{0,4})?(?![\d:])/.exec(text);
  if (numbers && !isTimeOfDay(numbers[0], text)) {
    const day = numberedDay(numbers[0], today);
    return day === undefined ? undefined : text.replace(numbers[0], day);
  }
  for (const { pattern, dayFrom } of phrases) {
    const found = pattern.exec(text);
    const day = found && dayFrom(today, found);
    if (day) return text.replace(found[0], day);
  }
  return text;
}

/** How one says a number up to a dozen. */
const numberWords = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const count = `(\\d{1,3}|${numberWords})`;
const ahead = (unit: string) =>
  new RegExp(`\\b(?:in |within )?${count} ${unit}(?: from (?:now|today)| ahead| time)?(?![a-z])`, 'i');

interface Phrase {
  readonly pattern: RegExp;
  readonly dayFrom: (today: Day, found: RegExpExecArray) => Day | undefined;
}

const phrases: readonly Phrase[] = [
  {
    pattern: ahead('(?:business|working|work) days?'),
    dayFrom: (today, [, number]) => addBusinessDays(today, numberOfWord(number)),
  },
  { pattern: /\bnext (?:business|working) day\b/i, dayFrom: today => addBusinessDays(today, 1) },
  { pattern: ahead('days?'), dayFrom: (today, [, number]) => later(today, { days: numberOfWord(number) }) },
  { pattern: ahead('weeks?'), dayFrom: (today, [, number]) => later(today, { weeks: numberOfWord(number) }) },
  {
    pattern: ahead('months?'),
    dayFrom: (today, [, number]) => later(today, { months: numberOfWord(number) }),
  },
  { pattern: /\b(?:the )?day after tomorrow\b/i, dayFrom: today => later(today, { days: 2 }) },
  // The working week is meant.
  {
    pattern: /\b(?:end of (?:the |this )?week|eow)\b/i,
    dayFrom: today => addDays(today, (12 - weekdayOf(today)) % 7),
  },
  { pattern: /\bend of next week\b/i, dayFrom: today => addDays(today, 12 - weekdayOf(today)) },
  { pattern: /\b(?:end of (?:the |this )?month|eom)\b/i, dayFrom: endOfMonth },
];

/** The day so many working days later. Weekends are Saturday and Sunday; nobody's holidays are known. */
export function addBusinessDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (weekdayOf(day) < 6) left -= 1;
  }
  return day;
}

function later(today: Day, duration: Temporal.DurationLike): Day {
  return Temporal.PlainDate.from(today).add(duration).toString();
}

function endOfMonth(today: Day): Day | undefined {
  const parts = partsOf(today);
  return parts && dayOf({ ...parts, day: daysInMonth(parts.year, parts.month) });
}

function numberOfWord(word = ''): number {
  const place = numberWords.split('|').indexOf(word.toLowerCase());
  // `a`, `an` and `one` stand before the others.
  return place < 0 ? Number(word) : Math.max(1, place - 1);
}

/** `17.00` and `8.30` are times where a day stands beside them; `4.12.` is a day. */
function isTimeOfDay(numbers: string, text: string): boolean {
  return /^\d{1,2}\.\d{2}$/.test(numbers) && text.trim() !== numbers;
}

/** The one day that numbers with or without a year can mean: the next one without. */
function numberedDay(numbers: string, today: Day): Day | undefined {
  const [first = '', second = '', third = ''] = numbers.split(/[./-]/);
  const mark = numbers.charAt(first.length);
  const inYear = (year: number | string) => only(dayReadings([first, second, year].join(mark)));
  if (third !== '') return inYear(third.length === 2 && first.length < 4 ? `20${third}` : third);
  const year = partsOf(today)?.year ?? 0;
  const day = inYear(year);
  return day !== undefined && day < today ? inYear(year + 1) : day;
}

function only(days: readonly Day[]): Day | undefined {
  return days.length === 1 ? days[0] : undefined;
}
