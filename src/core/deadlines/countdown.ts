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
  const all = split(deadlines, at);
  const shown = shownAt(all, at);
  let mark = nextMark(all, at);
  // Not every mark changes what is shown: two deadlines can say the same.
  while (mark !== undefined && isSame(shown, shownAt(all, { ...at, instant: mark })))
    mark = nextMark(all, { ...at, instant: mark });
  return { shown, changesAt: mark };
}

/** One with the time in which it may be shown. There may be very many: that is worked out once. */
interface Placed {
  readonly deadline: Deadline;
  readonly from: Instant;
  readonly until: Instant;
}

interface Split {
  readonly decisions: readonly Placed[];
  readonly others: readonly Placed[];
}

function split(deadlines: readonly Deadline[], { zone, thresholds }: At): Split {
  const decisions: Placed[] = [];
  const others: Placed[] = [];
  for (const deadline of deadlines) {
    const placed = { deadline, ...timeOfShowing(deadline, zone, thresholds) };
    (isDecision(deadline) ? decisions : others).push(placed);
  }
  return { decisions, others };
}

function shownAt({ decisions, others }: Split, at: At): Shown | undefined {
  const decision = shownOf(nearest(decisions, at), at);
  const other = shownOf(nearestOther(others, at), at);
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
function nearest(decisions: readonly Placed[], { instant: now }: At): Deadline | undefined {
  const ahead = firstAhead(decisions, now)?.deadline;
  const passed = lastPassed(decisions, now)?.deadline;
  if (!ahead || !passed) return ahead ?? passed;
  return now - passed.instant <= ahead.instant - now ? passed : ahead;
}

/** The next interview or action that counts already; without one, what should have been done today. */
function nearestOther(others: readonly Placed[], { instant: now }: At): Deadline | undefined {
  const ahead = others.find(placed => placed.deadline.instant > now && isShown(placed, now));
  return (ahead ?? lastPassed(others, now))?.deadline;
}

function firstAhead(placed: readonly Placed[], now: Instant): Placed | undefined {
  return placed.find(({ deadline }) => deadline.instant > now);
}

function lastPassed(placed: readonly Placed[], now: Instant): Placed | undefined {
  return placed.filter(one => one.deadline.instant <= now && isShown(one, now)).at(-1);
}

function isShown({ from, until }: Placed, now: Instant): boolean {
  return from <= now && now < until;
}

/** The next instant at which something may change. */
function nextMark({ decisions, others }: Split, at: At): Instant | undefined {
  const { instant: now, zone } = at;
  let first = Infinity;
  const add = (mark: Instant) => {
    if (mark > now && mark < first) first = mark;
  };
  for (const shown of [nearest(decisions, at), nearestOther(others, at)])
    if (shown) add(timeLeft(shown.instant, now, zone).changesAt);
  const ahead = firstAhead(decisions, now)?.deadline.instant;
  const passed = lastPassed(decisions, now);
  if (ahead !== undefined) for (const hours of [0, urgentHours, warningHours]) add(ahead - hours * hour);
  if (ahead !== undefined && passed) add(Math.floor((ahead + passed.deadline.instant) / 2) + 1);
  if (passed) add(passed.until);
  for (const { deadline, from, until } of others) {
    add(from);
    add(until);
    add(deadline.instant);
    add(deadline.instant - nowHours * hour);
    add(deadline.instant - soonHours * hour);
  }
  return first === Infinity ? undefined : first;
}

function isSame(a: Shown | undefined, b: Shown | undefined): boolean {
  return a?.deadline === b?.deadline && a?.level === b?.level && same(a?.text, b?.text);
}
