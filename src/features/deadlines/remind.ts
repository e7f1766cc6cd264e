import { together, type Disposable } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import {
  isOldMark,
  laterMark,
  neverMark,
  putOffHours,
  reminderWords,
  remindersAt,
  seenIn,
  type Reminder,
  type Seen,
} from '../../core/deadlines/reminders';
import type { Clock, Log } from '../../core/ports';
import { addDays } from '../../core/time/day';
import { dayAt } from '../../core/time/instant';
import { createWindowAlarm } from '../../platform/host/alarm';
import type { Outcome } from '../../platform/commands/commands';
import { deadlineThresholds } from '../../platform/host/settings';
import { guard, warn, type Offer } from '../../platform/shown/tell';
import type { SharedMarks } from '../../platform/writing/sharedMarks';
import type { Deadlines } from './deadlines';

export interface RemindNeeds {
  readonly deadlines: Deadlines;
  readonly clock: Clock;
  readonly marks: SharedMarks;
  readonly log: Log;
  /** The notes folders of all notes, once all of them have been read. */
  readonly allRoots: () => Promise<readonly string[]>;
  /** Shows the deadlines that a reminder is about. */
  readonly show: (due: readonly Reminder[]) => Promise<Outcome>;
}

/** Days after a deadline for which its marks are kept: it may be set again. */
const keptDays = 60;

/** A machine that was asleep may wake with its window in front, as it was: then nothing tells, and it is late. */
const longestSleep = 60_000;

/** Reminds of deadlines, each once at each of the times before it, in one of the windows. */
export function remind({ deadlines, clock, marks, log, allRoots, show }: RemindNeeds): Disposable {
  const alarm = createWindowAlarm(clock, look, longestSleep);
  const listening = deadlines.onDidChange(look);
  let looking: Promise<unknown> = Promise.resolve();
  let isOver = false;
  let seen: Seen | undefined;

  /** One look after the other: what the first has said, the second knows of. */
  function look(): void {
    looking = looking.then(() => guard('interviewPrep.reminders', lookOnce));
  }

  async function lookOnce(): Promise<void> {
    if (isOver) return;
    // While notes are still being read, what is new of them was not set just now.
    const roots = await allRoots();
    const all = deadlines.all();
    const { decisions, others } = deadlineThresholds();
    if (all.length === 0 || decisions.length + others.length === 0) {
      alarm.set(undefined);
      seen = seenIn(all, roots);
      return;
    }
    const now = clock.now();
    const at = { now, thresholds: { decisions, others }, seen };
    const { due, quiet, nextAt } = remindersAt(all, at, await marks.all());
    seen = seenIn(all, roots);
    for (const mark of quiet) await marks.take(mark);
    // With nothing to come it still finds out when a clock that was ahead is set right.
    alarm.set(nextAt ?? Infinity);
    const ours = await takeAll(due);
    if (ours.length > 0)
      warn(reminderWords(ours, now, clock.zone()), ...offersFor(ours, { clock, show, markAll }));
  }

  /** Whoever takes the first takes all of them, so that there is one message. */
  async function takeAll(due: readonly Reminder[]): Promise<readonly Reminder[]> {
    const ours: Reminder[] = [];
    for (const reminder of due) {
      if (await marks.take(reminder.mark)) ours.push(reminder);
      else if (ours.length === 0) return [];
      for (const mark of reminder.alsoDone) await marks.take(mark);
    }
    return ours;
  }

  async function markAll(
    due: readonly Reminder[],
    markOf: (reminder: Reminder) => string,
  ): Promise<undefined> {
    for (const reminder of due) await marks.take(markOf(reminder));
    look();
    return undefined;
  }

  const oldest = addDays(dayAt(clock.now(), clock.zone()), -keptDays);
  void marks
    .forget(mark => isOldMark(mark, oldest))
    .catch((error: unknown) => {
      log.warn('Old reminders', { error });
    });
  look();
  const stop = { dispose: () => void (isOver = true) };
  return together(alarm, listening, stop);
}

interface Putting extends Pick<RemindNeeds, 'clock' | 'show'> {
  readonly markAll: (due: readonly Reminder[], markOf: (reminder: Reminder) => string) => Promise<undefined>;
}

/** What can be done about a reminder: look, be told later, or never again. */
function offersFor(due: readonly Reminder[], { clock, show, markAll }: Putting): readonly Offer[] {
  const each = due.map(({ deadline }) => putOffHours(deadline, clock.now()));
  const hours = each.includes(undefined) ? undefined : each.includes(1) ? 1 : 24;
  const later = hours && {
    title: hours === 1 ? say('In an hour') : say('Tomorrow'),
    do() {
      const until = clock.now() + hours * 3_600_000;
      return markAll(due, ({ deadline }) => laterMark(deadline, until));
    },
  };
  return [
    { title: due.length === 1 ? say('Show') : say('Show all'), do: () => show(due) },
    ...(later ? [later] : []),
    {
      title: due.length === 1 ? say('Not for this one') : say('Not for these'),
      do: () => markAll(due, ({ deadline }) => neverMark(deadline)),
    },
  ];
}
