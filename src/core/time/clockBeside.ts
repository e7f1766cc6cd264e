import { say, type Message } from '../base/message';
import type { Day } from './day';
import { datedDay, dayFrom } from './echoWords';
import { dayAt, timeAt } from './instant';
import type { When } from './whenIs';
import type { Moment } from './written';
import { zoneName } from './zoneName';

/**
 * The time of a moment by the user's clock, where rows are short, and beside it what the clocks show where it was
 * given, with the day when that is another: `15:00 (Tue 1 Dec, 08:00 in Asia/Tokyo)`. Nothing for a whole day.
 */
export function clockBeside(
  moment: Moment,
  when: When,
  now: { readonly zone: string; readonly today: Day; readonly language: string },
): Message | string | undefined {
  if (moment.time === undefined) return undefined;
  return beside(timeAt(when.until, now.zone), when, now.zone, day => dayFrom(day, now));
}

/** The same with the day before it: `Mon 30 Nov 2026, 15:00 (Tue 1 Dec 2026, 08:00 in Asia/Tokyo)`. */
export function dayAndClock(
  moment: Moment,
  when: When,
  { zone, language }: { readonly zone: string; readonly language: string },
): Message | string {
  const dated = (day: Day) => datedDay(day, language);
  if (moment.time === undefined) return dated(when.day);
  return beside(`${dated(when.day)}, ${timeAt(when.until, zone)}`, when, zone, dated);
}

function beside(
  here: string,
  { until, zone }: When,
  userZone: string,
  dated: (day: Day) => string,
): Message | string {
  const isSameDay = dayAt(until, zone) === dayAt(until, userZone);
  const there = timeAt(until, zone);
  if (isSameDay && there === timeAt(until, userZone)) return here;
  const elsewhere = isSameDay ? there : `${dated(dayAt(until, zone))}, ${there}`;
  return say('{0} ({1} in {2})', here, elsewhere, zoneName(zone));
}
