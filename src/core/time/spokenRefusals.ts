import { say } from '../base/message';
import { refuse, type Refusal } from '../base/result';
import type { Direction } from './speaking';

/** What was typed is no moment, or part of it says something else. */
export function unclear(direction: Direction): Refusal {
  return refuse(
    direction === 'ahead'
      ? say('That doesn’t look like a date. Try “Friday 5pm”, “in 10 days” or “4 Dec 17:00 Berlin”.')
      : say('That doesn’t look like a date. Try “yesterday 5pm”, “Thursday” or “26 Nov 14:30”.'),
  );
}

/** A day that is so many days from today lies where the question does not look. */
export function wrongSide(days: number, direction: Direction, needsYear: boolean): Refusal {
  return refuse(direction === 'ahead' ? passed(-days, needsYear) : toCome(days, needsYear));
}

function passed(days: number, needsYear: boolean) {
  if (days <= 0) return say('That was earlier today.');
  if (needsYear)
    return days === 1
      ? say('That was yesterday. Add the year if you mean next year.')
      : say('That was {0} days ago. Add the year if you mean next year.', days);
  return days === 1 ? say('That was yesterday.') : say('That was {0} days ago.', days);
}

function toCome(days: number, needsYear: boolean) {
  if (days <= 0) return say('That is later today, and this asks about the past.');
  if (needsYear)
    return days === 1
      ? say('That is tomorrow. Add the year if you mean last year.')
      : say('That is in {0} days. Add the year if you mean last year.', days);
  return days === 1
    ? say('That is tomorrow, and this asks about the past.')
    : say('That is in {0} days, and this asks about the past.', days);
}
