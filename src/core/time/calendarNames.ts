import { partsOf, type Day, type Weekday } from './day';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** All that people write for a month, as the source of a pattern. */
export const monthForms = `(?:${months.map(name => `${name}|${name.slice(0, 3)}`).join('|')}|sept)\\.?`;

/** The same for a weekday. */
export const weekdayForms =
  '(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?';

/** The number of an English month, in full or by its first letters. */
export function monthNamed(name: string): number | undefined {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  const at = months.findIndex(
    month => month === wanted || month.slice(0, 3) === wanted || (wanted === 'sept' && month === 'september'),
  );
  return at < 0 ? undefined : at + 1;
}

/** The weekday that an English word begins like. */
export function weekdayNamed(name: string): Weekday | undefined {
  const at = weekdays.findIndex(day => day.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
  return numbers[at];
}

const numbers = [1, 2, 3, 4, 5, 6, 7] as const;

export function weekdayName(weekday: Weekday): string {
  return weekdays[weekday - 1] ?? '';
}

/** A day as one types it where it must not be taken for another: `4 Dec 2026`. */
export function typedDay(day: Day): string {
  const parts = partsOf(day);
  const name = months[(parts?.month ?? 0) - 1] ?? '';
  return parts ? `${parts.day} ${name.charAt(0).toUpperCase()}${name.slice(1, 3)} ${parts.year}` : day;
}
