import { daysBetween, partsOf, weekdayOf, type Day } from '../time/day';
import { instantOf } from '../time/instant';
import type { Moment } from '../time/written';
import { cityName } from '../time/zoneName';

/**
 * A moment as one writes it in a letter: `Friday, 4 December`, with the year where it is not plain, with the
 * time and the zone where they were said. The letters are in English, and so are their dates.
 */
export function letterDate(moment: Moment, today: Day): string {
  const { day, time } = moment;
  const parts = partsOf(day);
  if (!parts) return day;
  const distance = Math.abs(daysBetween(today, day));
  const year = distance > farAway ? ` ${parts.year}` : '';
  const date = `${weekdays[weekdayOf(day) - 1] ?? ''}, ${parts.day} ${months[parts.month - 1] ?? ''}${year}`;
  if (time === undefined) return date;
  const place = placeOf(moment);
  if (place === undefined) return `${date}, ${time}`;
  return `${date}, ${time} (${place.startsWith('UTC') ? place : `${place} time`})`;
}

/** Where the clocks show the time; the offset, where a zone beside it has another on that day. */
function placeOf(moment: Moment): string | undefined {
  const { offset, zone } = moment;
  const isOffset = offset !== undefined && zone !== undefined && !isOffsetOf(moment, zone);
  const named = isOffset ? offset : (zone ?? offset);
  return named === undefined ? undefined : cityName(named);
}

function isOffsetOf(moment: Moment, zone: string): boolean {
  return instantOf(moment, zone) === instantOf({ ...moment, offset: undefined }, zone);
}

/** Days from which on a weekday and a month leave open which year is meant. */
const farAway = 250;

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
