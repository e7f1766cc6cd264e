import { say, type Message } from '../base/message';
import { stampOf } from '../base/stamp';
import type { Day } from '../time/day';
import type { Instant } from '../time/instant';
import { deadlineId, type Deadline } from './deadline';
import { timeLeft, timeLeftFor } from './timeLeft';

const hour = 3_600_000;

/**
 * Something that is to be said once, and the marks that say that it was. A mark is a name that only one window
 * can take; none is ever given back.
 */
export interface Reminder {
  readonly deadline: Deadline;
  readonly mark: string;
  /** Earlier ones that there is no need to say any more. */
  readonly alsoDone: readonly string[];
}

export interface Reminders {
  readonly due: readonly Reminder[];
  /** When to look again. */
  readonly nextAt: Instant | undefined;
}

/**
 * What has to be said now: for each deadline ahead the latest of the hours before it that have come, if nobody
 * has said it, or what was put off until now.
 */
export function remindersAt(
  deadlines: readonly Deadline[],
  now: Instant,
  hours: readonly number[],
  marks: ReadonlySet<string>,
): Reminders {
  if (hours.length === 0) return { due: [], nextAt: undefined };
  const due: Reminder[] = [];
  const later: Instant[] = [];
  for (const deadline of deadlines) {
    const { instant } = deadline;
    if (instant <= now || marks.has(neverMark(deadline))) continue;
    const name = markName(deadline);
    const reached = hours.filter(before => instant - now <= before * hour).sort((a, b) => a - b);
    const said = reached.map(before => `${name}-${before}h`);
    const putOff = putOffUntil(name, marks);
    const [latest, ...earlier] = said;
    const back = putOff.find(until => until <= now && !marks.has(`${name}-said-${until}`));
    if (latest !== undefined && !marks.has(latest))
      due.push({
        deadline,
        mark: latest,
        alsoDone: [...earlier, ...(back === undefined ? [] : [`${name}-said-${back}`])],
      });
    else if (back !== undefined) due.push({ deadline, mark: `${name}-said-${back}`, alsoDone: [] });
    later.push(
      ...[...hours.map(before => instant - before * hour), ...putOff.filter(until => until < instant)].filter(
        at => at > now,
      ),
    );
  }
  return { due, nextAt: later.length === 0 ? undefined : Math.min(...later) };
}

/** The mark that keeps a deadline from being spoken of again. */
export function neverMark(deadline: Deadline): string {
  return `${markName(deadline)}-never`;
}

/** The mark that puts a reminder off. */
export function laterMark(deadline: Deadline, until: Instant): string {
  return `${markName(deadline)}-later-${until}`;
}

/** How long to put one off for: a part of the time that is left. */
export function putOffHours({ instant }: Deadline, now: Instant): 1 | 24 {
  return instant - now > 48 * hour ? 24 : 1;
}

/** One message for all that is due. */
export function reminderWords(due: readonly Reminder[], now: Instant, zone: string): Message {
  const left = due.map(({ deadline }) =>
    timeLeftFor(deadline.company, timeLeft(deadline.instant, now, zone)),
  );
  return left.length === 1
    ? say('Time to decide: {0}', left)
    : say('{0} decisions are near: {1}', left.length, left);
}

/** Whether a mark speaks of a day so long ago that nobody asks for it any more. */
export function isOldMark(mark: string, before: Day): boolean {
  return mark.slice(0, 10) < before;
}

function markName(deadline: Deadline): string {
  return `${deadline.moment.day}-${stampOf(deadlineId(deadline))}`;
}

function putOffUntil(name: string, marks: ReadonlySet<string>): readonly Instant[] {
  const start = `${name}-later-`;
  return [...marks]
    .filter(mark => mark.startsWith(start))
    .map(mark => Number(mark.slice(start.length)))
    .filter(Number.isFinite)
    .sort((a, b) => b - a);
}
