import { daysBetween, partsOf, weekdayOf, type Day } from '../time/day';
import type { Moment } from '../time/written';

/**
 * A moment as one writes it in a letter: `Friday, 4 December`, with the year where it is not plain, with the
 * time and the zone where they were said. The letters are in English, and so are their dates.
 */
export function letterDate({ day, time, offset, zone }: Moment, today: Day): string {
  const parts = partsOf(day);
  if (!parts) return day;
  const distance = Math.abs(daysBetween(today, day));
  const year = distance > farAway ? ` ${parts.year}` : '';
  const date = `${weekdays[weekdayOf(day) - 1] ?? ''}, ${parts.day} ${months[parts.month - 1] ?? ''}${year}`;
  if (time === undefined) return date;
  const place = zone?.split('/').at(-1)?.replaceAll('_', ' ');
  const where = place !== undefined ? ` (${place} time)` : offset === undefined ? '' : ` (${utc(offset)})`;
  return `${date}, ${time}${where}`;
}

/** Days from which on a weekday and a month leave open which year is meant. */
const farAway = 250;

function utc(offset: string): string {
  return offset === 'Z' || /^[+-]00:00$/.test(offset) ? 'UTC' : `UTC${offset}`;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
