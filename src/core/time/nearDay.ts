import { say, type Message } from '../base/message';
import { daysBetween, type Day } from './day';
import { dayFrom } from './echoWords';

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

/** The same for something that is due on the day, or before it. */
export function dueDay(day: Day, from: From): Message {
  const days = daysBetween(from.today, day);
  if (days === 0) return say('due today');
  if (days === 1) return say('due tomorrow');
  return days > 1 && days <= 14 ? say('due in {0} days', days) : say('due {0}', dayFrom(day, from));
}
