import { addDays, weekdayOf, type Day } from './day';

/** The day so many working days later. Weekends are Saturday and Sunday; nobody's holidays are known. */
export function addBusinessDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (weekdayOf(day) < 6) left -= 1;
  }
  return day;
}
