import { say, type Message } from '../base/message';
import { daysBetween, type Day } from './day';
import { dayFrom, weekdayName } from './echoWords';
import { timeAt } from './instant';
import type { When } from './whenIs';
import type { Moment } from './written';

/** From which day, and in which language, somebody speaks of another. */
export interface From {
  readonly today: Day;
  readonly language: string;
}

/** A day as one speaks of it from another: by its name or its distance near by, else by its date in words. */
export function nearDay(day: Day, from: From): Message | string {
  const days = daysBetween(from.today, day);
  if (days === 0) return say('today');
  if (days === 1) return say('tomorrow');
  if (days === -1) return say('yesterday');
  if (days > 1 && days <= 14) return say('in {0} days', days);
  if (days < -1 && days >= -14) return say('{0} days ago', -days);
  return dayFrom(day, from);
}

/** A moment in as few words as name it from today: `Wed 14:42`, `today`, `Sun 20 Dec 17:00`. */
export function nearMoment(
  { time }: Moment,
  { day, until }: When,
  from: From & { readonly zone: string },
): Message | string {
  const days = daysBetween(from.today, day);
  const isNamed = days >= -1 && days <= 1;
  const isThisWeek = days > 1 && days < 7;
  const name = isNamed
    ? nearDay(day, from)
    : isThisWeek
      ? weekdayName(day, from.language)
      : dayFrom(day, from);
  return time === undefined ? name : say('{0} {1}', name, timeAt(until, from.zone));
}
