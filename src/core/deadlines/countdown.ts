import { same } from '../base/same';
import { say, type Message } from '../base/message';
import { plain } from '../base/plain';
import { shortened } from '../base/shortened';
import { urgentHours, warningHours } from '../time/now';
import type { Instant } from '../time/instant';
import type { Deadline } from './deadline';
import { isDecision, timeOfShowing, type Thresholds } from './near';
import { timeLeft, timeLeftFor } from './timeLeft';

const hour = 3_600_000;

/** Hours before an interview from which on it needs attention, and from which on nothing else is as important. */
const soonHours = 3;
const nowHours = 1;

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
  /** The one that is named first. */
  readonly deadline: Deadline;
  readonly text: Message;
  readonly level: Level;
}

/** When it is asked, where, and from when on interviews and next actions count. */
interface At {
  readonly instant: Instant;
  readonly zone: string;
  readonly thresholds: Thresholds;
}

/**
 * The decision that is nearest to now, and how far it is. An interview or a next action of today takes its place while
 * that is far, and stands behind it when both are near. All of it follows from what is given here.
 */
export function countdown(deadlines: readonly Deadline[], at: At): Countdown {
  const shown = shownAt(deadlines, at);
  let mark = nextMark(deadlines, at);
  // Not every mark changes what is shown: two deadlines can say the same.
  while (mark !== undefined && isSame(shown, shownAt(deadlines, { ...at, instant: mark })))
    mark = nextMark(deadlines, { ...at, instant: mark });
  return { shown, changesAt: mark };
}

function shownAt(deadlines: readonly Deadline[], at: At): Shown | undefined {
  const decision = shownOf(nearest(deadlines.filter(isDecision), at), at);
  const other = shownOf(nearestOther(deadlines, at), at);
  if (!decision || !other) return decision ?? other;
  if (decision.level === 'calm') return other;
  const level = levels.indexOf(other.level) > levels.indexOf(decision.level) ? other.level : decision.level;
  return { deadline: decision.deadline, level, text: say('{0}', [decision.text, other.text]) };
}

/** From what matters least. */
const levels: readonly Level[] = ['calm', 'warning', 'urgent', 'passed'];

function shownOf(deadline: Deadline | undefined, { instant: now, zone }: At): Shown | undefined {
  if (!deadline) return undefined;
  const left = timeLeft(deadline.instant, now, zone);
  return { deadline, text: timeLeftFor(nameOf(deadline), left), level: levelAt(deadline, now) };
}

function nameOf({ company, key }: Deadline): Message | string {
  const name = shortened(plain(company), longestName);
  if (key === 'interview_on') return say('{0} interview', name);
  return key === 'next_action_on' ? say('{0} next action', name) : name;
}

/** How much it matters now. */
function levelAt(deadline: Deadline, now: Instant): Level {
  const { instant, moment } = deadline;
  const isOffer = isDecision(deadline);
  if (now >= instant) return isOffer ? 'passed' : 'warning';
  const [urgent, warning] = isOffer ? [urgentHours, warningHours] : [nowHours, soonHours];
  // A day without a time has the whole of it.
  if (!isOffer && moment.time === undefined) return 'calm';
  if (instant - now <= urgent * hour) return 'urgent';
  return instant - now <= warning * hour ? 'warning' : 'calm';
}

/** The first that is ahead, or the last that has passed where that is nearer. */
function nearest(decisions: readonly Deadline[], { instant: now, ...at }: At): Deadline | undefined {
  const ahead = decisions.find(({ instant }) => instant > now);
  const passed = lastPassed(decisions, { instant: now, ...at });
  if (!ahead || !passed) return ahead ?? passed;
  return now - passed.instant <= ahead.instant - now ? passed : ahead;
}

/** The next interview or action that counts already; without one, what should have been done today. */
function nearestOther(deadlines: readonly Deadline[], at: At): Deadline | undefined {
  const others = deadlines.filter(deadline => !isDecision(deadline) && isShown(deadline, at));
  return others.find(({ instant }) => instant > at.instant) ?? lastPassed(others, at);
}

function lastPassed(deadlines: readonly Deadline[], at: At): Deadline | undefined {
  return deadlines.filter(deadline => deadline.instant <= at.instant && isShown(deadline, at)).at(-1);
}

function isShown(deadline: Deadline, { instant: now, zone, thresholds }: At): boolean {
  const { from, until } = timeOfShowing(deadline, zone, thresholds);
  return from <= now && now < until;
}

/** The next instant at which something may change. */
function nextMark(deadlines: readonly Deadline[], at: At): Instant | undefined {
  const { instant: now, zone, thresholds } = at;
  const decisions = deadlines.filter(isDecision);
  const ahead = decisions.find(({ instant }) => instant > now);
  const passed = lastPassed(decisions, at);
  const shown = [nearest(decisions, at), nearestOther(deadlines, at)].filter(one => one !== undefined);
  const marks = [
    ...shown.map(({ instant }) => timeLeft(instant, now, zone).changesAt),
    ...(ahead
      ? [ahead.instant, ahead.instant - urgentHours * hour, ahead.instant - warningHours * hour]
      : []),
    ...(ahead && passed ? [Math.floor((ahead.instant + passed.instant) / 2) + 1] : []),
    ...(passed ? [timeOfShowing(passed, zone, thresholds).until] : []),
  ];
  let first = Infinity;
  const add = (mark: Instant) => {
    if (mark > now && mark < first) first = mark;
  };
  marks.forEach(add);
  // There may be very many of them.
  for (const deadline of deadlines) {
    if (isDecision(deadline)) continue;
    const { from, until } = timeOfShowing(deadline, zone, thresholds);
    const { instant } = deadline;
    [from, until, instant, instant - nowHours * hour, instant - soonHours * hour].forEach(add);
  }
  return first === Infinity ? undefined : first;
}

function isSame(a: Shown | undefined, b: Shown | undefined): boolean {
  return a?.deadline === b?.deadline && a?.level === b?.level && same(a?.text, b?.text);
}
