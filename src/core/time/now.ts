import type { Clock } from '../ports';
import type { Day } from './day';
import { dayAt, type Instant } from './instant';

/** Hours before a moment from which on it needs attention. */
export const warningHours = 72;

/** Hours before a moment from which on nothing else is as important. */
export const urgentHours = 24;

/** The moment at which something is looked at, where the user is. */
export interface Now {
  readonly instant: Instant;
  readonly zone: string;
  readonly today: Day;
  /** In which its days are named. */
  readonly language: string;
  /** Up to then, things are due soon. */
  readonly soonUntil: Instant;
}

export function nowAt(clock: Clock, language = 'en', hours = warningHours): Now {
  const instant = clock.now();
  const zone = clock.zone();
  const soonUntil = instant + hours * 3_600_000;
  return {
    instant,
    zone,
    today: dayAt(instant, zone),
    language,
    soonUntil,
  };
}
