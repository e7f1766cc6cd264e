import { same } from '../base/same';
import type { Message } from '../base/message';
import { plain } from '../base/plain';
import { shortened } from '../base/shortened';
import { urgentHours, warningHours } from '../time/now';
import type { Instant } from '../time/instant';
import type { Deadline } from './deadline';
import { timeLeft, timeLeftFor } from './timeLeft';
import { usualSources } from './upcoming';

const hour = 3_600_000;

/** For so long one that has passed is spoken of, unless somebody decides before. */
const spokenOf = warningHours * hour;

/** What is left of a name beside the time, of which nothing may be missing. The whole one stands in the tooltip. */
const longestName = 32;

export type Level = 'calm' | 'warning' | 'urgent' | 'passed';

/** What the countdown shows at a moment, until when. */
export interface Countdown {
  readonly shown: Shown | undefined;
  /** The first instant at which it shows something else; `undefined`: it never does by itself. */
  readonly changesAt: Instant | undefined;
}

interface Shown {
  readonly deadline: Deadline;
  readonly text: Message;
  readonly level: Level;
}

/** The deadline that is nearest to now, and how far it is. All of it follows from what is given here. */
export function countdown(
  deadlines: readonly Deadline[],
  now: { readonly instant: Instant; readonly zone: string },
): Countdown {
  const shown = shownAt(deadlines, now.instant, now.zone);
  let at = nextMark(deadlines, now.instant, now.zone);
  // Not every mark changes what is shown: two deadlines can say the same.
  while (at !== undefined && isSame(shown, shownAt(deadlines, at, now.zone)))
    at = nextMark(deadlines, at, now.zone);
  return { shown, changesAt: at };
}

function shownAt(deadlines: readonly Deadline[], now: Instant, zone: string): Shown | undefined {
  const deadline = nearest(deadlines, now);
  if (!deadline) return undefined;
  return {
    deadline,
    text: timeLeftFor(shortened(plain(deadline.company), longestName), timeLeft(deadline.instant, now, zone)),
    level: levelAt(deadline.instant, now),
  };
}

/** How much it matters now. */
function levelAt(instant: Instant, now: Instant): Level {
  if (now >= instant) return 'passed';
  if (instant - now <= urgentHours * hour) return 'urgent';
  return instant - now <= warningHours * hour ? 'warning' : 'calm';
}

/** The first that is ahead, or the last that has passed where that is nearer. */
function nearest(deadlines: readonly Deadline[], now: Instant): Deadline | undefined {
  const ahead = deadlines.find(({ instant }) => instant > now);
  const passed = lastPassed(deadlines, now);
  if (!ahead || !passed) return ahead ?? passed;
  return now - passed.instant <= ahead.instant - now ? passed : ahead;
}

function lastPassed(deadlines: readonly Deadline[], now: Instant): Deadline | undefined {
  // Nobody decides about an action or an interview that has been.
  return deadlines
    .filter(({ instant, key }) => instant <= now && now - instant < spokenOf && usualSources.includes(key))
    .at(-1);
}

/** The next instant at which something may change. */
function nextMark(deadlines: readonly Deadline[], now: Instant, zone: string): Instant | undefined {
  const ahead = deadlines.find(({ instant }) => instant > now);
  const passed = lastPassed(deadlines, now);
  const shown = nearest(deadlines, now);
  const marks = [
    ...(shown ? [timeLeft(shown.instant, now, zone).changesAt] : []),
    ...(ahead
      ? [ahead.instant, ahead.instant - urgentHours * hour, ahead.instant - warningHours * hour]
      : []),
    ...(passed ? [passed.instant + spokenOf] : []),
    ...(ahead && passed ? [Math.floor((ahead.instant + passed.instant) / 2) + 1] : []),
  ].filter(mark => mark > now);
  return marks.length === 0 ? undefined : Math.min(...marks);
}

function isSame(a: Shown | undefined, b: Shown | undefined): boolean {
  return a?.deadline === b?.deadline && a?.level === b?.level && same(a?.text, b?.text);
}
