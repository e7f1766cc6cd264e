import { say, type Message } from '../base/message';
import { zonedAt, type Instant } from '../time/instant';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far it is to something, as far as it is worth saying. */
export interface TimeLeft {
  /** The largest unit is whole, and so are those below it: what is left over is not shown. */
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  /** What is shown of them. */
  readonly grain: 'days' | 'hours' | 'minutes';
  readonly isPast: boolean;
  /** The first instant at which another time is left. */
  readonly changesAt: Instant;
}

/** With that many days left, their hours do not matter. */
const daysWithoutHours = 7;

/**
 * How much time is left, for clocks in this zone: rounded down, so that there is never less than it says. A day is
 * from one time to the same on the next day that there is, however long that takes: `1d 2h` before five o'clock
 * is three o'clock yesterday, also when the clocks change in between.
 */
export function timeLeft(end: Instant, now: Instant, zone: string): TimeLeft {
  return now < end ? ahead(end, now, zone) : ago(now - end, end);
}

function ahead(end: Instant, now: Instant, zone: string): TimeLeft {
  const mark = lastMark(end, now, zone);
  // Rounded: a day may have an hour more or less. Days that a zone has skipped do not count.
  const days = Math.round((end - mark) / day);
  const rest = mark - now;
  if (days >= daysWithoutHours) return left({ days, grain: 'days', changesAt: mark + 1 });
  const hours = Math.floor(rest / hour);
  if (days > 0) return left({ days, hours, grain: 'hours', changesAt: mark - hours * hour + 1 });
  const minutes = Math.floor((rest % hour) / minute);
  const next = end - hours * hour - minutes * minute + 1;
  // The last minute ends at the deadline itself, which counts as passed.
  return left({ hours, minutes, grain: 'minutes', changesAt: Math.min(next, end) });
}

/**
 * The earliest instant, not before now, that is whole days before the end. Counted back from the end, so that the
 * marks stay where they are while time goes on.
 */
function lastMark(end: Instant, now: Instant, zone: string): Instant {
  // No day is that short, and this is asked every minute.
  if (end - now < 20 * hour) return end;
  const zoned = zonedAt(end, zone);
  const markAt = (days: number) => zoned.subtract({ days }).epochMilliseconds;
  let days = Math.max(0, Math.floor((end - now) / day) - 1);
  let mark = markAt(days);
  for (let next = markAt(days + 1); next >= now; next = markAt(days + 1)) {
    days += 1;
    mark = next;
  }
  return mark;
}

function ago(passed: number, end: Instant): TimeLeft {
  const minutes = Math.floor(passed / minute);
  if (minutes < 60)
    return left({ minutes, grain: 'minutes', isPast: true, changesAt: end + (minutes + 1) * minute });
  const hours = Math.floor(passed / hour);
  if (hours < 24) return left({ hours, grain: 'hours', isPast: true, changesAt: end + (hours + 1) * hour });
  const days = Math.floor(passed / day);
  return left({ days, grain: 'days', isPast: true, changesAt: end + (days + 1) * day });
}

function left(said: Partial<TimeLeft> & Pick<TimeLeft, 'grain' | 'changesAt'>): TimeLeft {
  return { days: 0, hours: 0, minutes: 0, isPast: false, ...said };
}

/** The time left behind the name of what it is left for: `Acme 2d 4h`. */
export function timeLeftFor(
  name: string | Message,
  { days, hours, minutes, grain, isPast }: TimeLeft,
): Message {
  if (isPast) {
    if (grain === 'days') return say('{0} {1}d ago', name, days);
    if (grain === 'hours') return say('{0} {1}h ago', name, hours);
    return minutes === 0 ? say('{0} just now', name) : say('{0} {1}m ago', name, minutes);
  }
  if (grain === 'days') return say('{0} {1}d', name, days);
  if (grain === 'hours') return say('{0} {1}d {2}h', name, days, hours);
  if (hours > 0) return say('{0} {1}h {2}m', name, hours, minutes);
  return minutes === 0 ? say('{0} <1m', name) : say('{0} {1}m', name, minutes);
}

/** The time left in words, as a sentence has it: `1 day 23 h`. */
export function timeLeftWords({ days, hours, minutes, grain }: TimeLeft): Message {
  const inDays = days === 1 ? say('1 day') : say('{0} days', days);
  if (grain === 'days' || (days > 0 && hours === 0)) return inDays;
  if (grain === 'hours') return say('{0} {1} h', inDays, hours);
  if (hours > 0) return minutes === 0 ? say('{0} h', hours) : say('{0} h {1} min', hours, minutes);
  return minutes === 0 ? say('less than a minute') : say('{0} min', minutes);
}
