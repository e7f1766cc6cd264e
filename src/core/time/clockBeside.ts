import { say, type Message } from '../base/message';
import { dayAt, timeAt } from './instant';
import type { When } from './whenIs';
import type { Moment } from './written';
import { zoneName } from './zoneName';

/**
 * The time of a moment by the user's clock, where rows are short, and beside it what the clocks show where it was
 * given, with the day when that is another: `15:00 (2026-12-01 08:00 in Asia/Tokyo)`. Nothing for a whole day.
 */
export function clockBeside(moment: Moment, when: When, userZone: string): Message | string | undefined {
  if (moment.time === undefined) return undefined;
  return beside(timeAt(when.until, userZone), when, userZone);
}

/** The same with the day before it, as it is written in notes: `2026-11-30 15:00 (2026-12-01 08:00 in Asia/Tokyo)`. */
export function dayAndClock(moment: Moment, when: When, userZone: string): Message | string {
  if (moment.time === undefined) return when.day;
  return beside(`${when.day} ${timeAt(when.until, userZone)}`, when, userZone);
}

function beside(here: string, { until, zone }: When, userZone: string): Message | string {
  const isSameDay = dayAt(until, zone) === dayAt(until, userZone);
  const there = timeAt(until, zone);
  if (isSameDay && there === timeAt(until, userZone)) return here;
  return say('{0} ({1} in {2})', here, isSameDay ? there : `${dayAt(until, zone)} ${there}`, zoneName(zone));
}
