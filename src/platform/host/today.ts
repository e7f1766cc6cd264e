import type { Clock } from '../../core/ports';
import { dayAt } from '../../core/time/instant';

/** Today where the user is, as `2026-11-21`. */
export function today(clock: Clock): string {
  return dayAt(clock.now(), clock.zone());
}

/** The time of day where the user is, as `10:12`. */
export function timeOfDay(clock: Clock): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: clock.zone(), timeStyle: 'short' });
  return format.format(clock.now());
}
