import { say, type Message } from '../base/message';
import { stampOf } from '../base/stamp';
import type { Day } from '../time/day';
import type { Instant } from '../time/instant';
import { deadlineId, type Deadline } from './deadline';
import { ownTitle } from './deadlineTitle';
import { hoursBefore, isDecision, type Thresholds } from './near';
import { timeLeft, timeLeftWords } from './timeLeft';

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
  /** Marks of what somebody has just set: they know of it. */
  readonly quiet: readonly string[];
  /** When to look again. */
  readonly nextAt: Instant | undefined;
}

/** What was there at the last look; a deadline that is not among it was set since, in a folder that was there. */
export interface Seen {
  readonly ids: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
}

export function seenIn(deadlines: readonly Deadline[], roots: Iterable<string>): Seen {
  return { ids: new Set(deadlines.map(deadlineId)), roots: new Set(roots) };
}

interface When {
  readonly now: Instant;
  readonly thresholds: Thresholds;
  /** Without it, nothing counts as just set. */
  readonly seen?: Seen | undefined;
}

/**
 * What has to be said now: for each deadline ahead the latest of the hours before it that have come, if nobody
 * has said it, or what was put off until now. Nobody has to be told what they have just written.
 */
export function remindersAt(
  deadlines: readonly Deadline[],
  { now, thresholds, seen }: When,
  marks: ReadonlySet<string>,
): Reminders {
  const due: Reminder[] = [];
  const quiet: string[] = [];
  const later: Instant[] = [];
  for (const deadline of deadlines) {
    const { instant } = deadline;
    const hours = hoursBefore(deadline, thresholds);
    if (hours.length === 0 || instant <= now || marks.has(neverMark(deadline))) continue;
    const name = markName(deadline);
    const reached = hours.filter(before => instant - now <= before * hour).sort((a, b) => a - b);
    const said = reached.map(before => `${name}-${before}h`);
    const putOff = putOffUntil(name, marks);
    const [latest, ...earlier] = said;
    const back = putOff.find(until => until <= now && !marks.has(`${name}-said-${until}`));
    if (isJustSet(deadline, seen)) quiet.push(...said);
    else if (latest !== undefined && !marks.has(latest))
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
  return {
    due,
    quiet,
    nextAt: later.length === 0 ? undefined : later.reduce((first, at) => Math.min(first, at)),
  };
}

function isJustSet(deadline: Deadline, seen: Seen | undefined): boolean {
  return seen !== undefined && seen.roots.has(deadline.note.root) && !seen.ids.has(deadlineId(deadline));
}

/** The mark that keeps a deadline from being spoken of again. */
export function neverMark(deadline: Deadline): string {
  return `${markName(deadline)}-never`;
}

/** The mark that puts a reminder off. */
export function laterMark(deadline: Deadline, until: Instant): string {
  return `${markName(deadline)}-later-${until}`;
}

/** How many hours to put one off for: a part of the time that is left; `undefined`: there is no time for that. */
export function putOffHours({ instant }: Deadline, now: Instant): 1 | 24 | undefined {
  const left = instant - now;
  return left > 48 * hour ? 24 : left > hour ? 1 : undefined;
}

/** One message for all that is due. */
export function reminderWords(due: readonly Reminder[], now: Instant, zone: string): Message {
  const [only, another] = due.map(({ deadline }) => deadline);
  if (only && !another) return oneReminder(only, now, zone);
  const each = due.map(({ deadline }) => say('{0}: {1}', deadline.company, dueIn(deadline, now, zone)));
  return say('{0} dates are near. {1}', due.length, each);
}

function oneReminder(deadline: Deadline, now: Instant, zone: string): Message {
  const { company, key, instant } = deadline;
  if (!isDecision(deadline)) return say('{0}: {1}', company, dueIn(deadline, now, zone));
  const left = timeLeftWords(timeLeft(instant, now, zone));
  return key === 'my_deadline'
    ? say('{0}: {1} left until your own deadline', company, left)
    : say('{0}: {1} left to decide', company, left);
}

/** What it is, and in how much time. */
function dueIn({ note, key, instant, moment }: Deadline, now: Instant, zone: string): Message {
  const left = timeLeftWords(timeLeft(instant, now, zone));
  const own = ownTitle(note, key);
  if (key === 'deadline') return say('offer deadline in {0}', left);
  if (key === 'my_deadline') return say('your deadline in {0}', left);
  const what = own ?? (key === 'interview_on' ? say('interview') : say('next action'));
  return moment.time === undefined ? say('{0} today', what) : say('{0} in {1}', what, left);
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
