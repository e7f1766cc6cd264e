import type { Day } from '../time/day';
import type { Instant } from '../time/instant';
import { warningHours } from '../time/now';
import { whenIs } from '../time/whenIs';
import type { Deadline } from './deadline';
import { usualSources } from './upcoming';

const hour = 3_600_000;

/** How many hours before it something is spoken of: a decision, and an interview or a next action. */
export interface Thresholds {
  readonly decisions: readonly number[];
  readonly others: readonly number[];
}

/** Whether it has to be decided by then. Interviews and next actions take place, and are done. */
export function isDecision({ key }: Pick<Deadline, 'key'>): boolean {
  return usualSources.includes(key);
}

/** The hours before a deadline at which it is spoken of. A day without a time is spoken of once, when it has come. */
export function hoursBefore(deadline: Deadline, { decisions, others }: Thresholds): readonly number[] {
  if (isDecision(deadline)) return decisions;
  const { moment, from, instant } = deadline;
  return moment.time === undefined && others.length > 0 ? [(instant - from) / hour] : others;
}

/** From when until when the status bar has room for it; decisions are there from the beginning. */
export function timeOfShowing(
  deadline: Deadline,
  zone: string,
  { others }: Thresholds,
): { readonly from: Instant; readonly until: Instant } {
  const { key, day, instant, from, moment } = deadline;
  if (isDecision(deadline)) return { from: -Infinity, until: instant + warningHours * hour };
  const isDay = moment.time === undefined;
  const { morning = from, night = instant } = isDay ? {} : boundsOf(day, zone);
  const first = isDay ? morning : instant - Math.max(0, ...others) * hour;
  // What should have been done stays for the rest of its day.
  const until = key === 'interview_on' ? instant : Math.max(instant, night);
  return { from: Math.min(morning, first), until };
}

/** When a day begins and ends in this zone, which many deadlines ask of few days. */
function boundsOf(day: Day, zone: string): { readonly morning?: Instant; readonly night?: Instant } {
  const when = whenIs({ day, time: undefined, offset: undefined, zone: undefined }, zone);
  return when ? { morning: when.from, night: when.until } : {};
}
