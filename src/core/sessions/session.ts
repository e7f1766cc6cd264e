import { kindOfSession, readSessionKind, type SessionKindId } from './sessionKind';
import type { Problem } from './readProblem';

/** A practice session that runs, as it is kept: whatever is known of it follows from this and the time. */
export interface Session {
  readonly kind: SessionKindId;
  readonly problem: Problem;
  /** What is written in, for coding. */
  readonly language?: string;
  /** What is worked in, if it lies on a disk. */
  readonly uri?: string;
  readonly begunAt: number;
  /** How long each phase is to be, in the unit of its kind: minutes, or seconds. */
  readonly plan: readonly number[];
  /** Which of them it is in. */
  readonly phase: number;
  /** Milliseconds in each phase, up to `seen`. */
  readonly spent: readonly number[];
  /** When it was looked at last. */
  readonly seen: number;
  readonly paused: boolean;
  /** The nudges that were given. */
  readonly told: readonly string[];
}

export const minute = 60_000;
export const second = 1000;
/** Time that nobody saw pass is not counted: the machine slept, the window was closed, the clock was set. */
const longestBlink = 5 * minute;
const longestForgotten = 4 * 60 * minute;

export function beginSession(
  what: Pick<Session, 'kind' | 'problem' | 'language' | 'uri' | 'plan'>,
  now: number,
): Session {
  return {
    ...what,
    begunAt: now,
    phase: 0,
    spent: kindOfSession(what).phases.map(() => 0),
    seen: now,
    paused: false,
    told: [],
  };
}

/** The session a moment later. */
export function lookAt(session: Session, now: number): Session {
  const gone = now - session.seen;
  const counts = !session.paused && gone > 0 && gone <= longestBlink;
  return { ...session, seen: now, ...(counts && spend(session, gone)) };
}

/** Gives time to the phase that it is in; where phases flow, what is beyond its plan to those that follow. */
function spend(session: Session, gone: number): Pick<Session, 'phase' | 'spent'> {
  const { flows } = kindOfSession(session);
  const unit = unitOf(session);
  const spent = [...session.spent];
  let { phase } = session;
  let left = gone;
  while (flows && phase < spent.length - 1) {
    const room = Math.max(0, (session.plan[phase] ?? 0) * unit - (spent[phase] ?? 0));
    if (left < room) break;
    spent[phase] = (spent[phase] ?? 0) + room;
    left -= room;
    phase += 1;
  }
  spent[phase] = (spent[phase] ?? 0) + left;
  return { phase, spent };
}

/** What the plan of a session counts in, in milliseconds. */
export function unitOf(session: Pick<Session, 'kind'>): number {
  return kindOfSession(session).unit === 'minute' ? minute : second;
}

/** Goes on to a phase, or back to one, and out of a pause. A phase that flows is begun anew. */
export function goTo(session: Session, phase: number, now: number): Session {
  if (session.plan[phase] === undefined) return session;
  const seen = { ...lookAt(session, now), phase, paused: false };
  if (!kindOfSession(session).flows) return seen;
  return { ...seen, spent: seen.spent.map((spent, at) => (at < phase ? spent : 0)), told: [] };
}

export function pauseOrGoOn(session: Session, now: number): Session {
  return { ...lookAt(session, now), paused: !session.paused };
}

/** Whether it was begun so long ago that its minutes mean nothing any more. */
export function isForgotten(session: Session, now: number): boolean {
  const { begunAt, plan } = session;
  return now - begunAt > Math.max(longestForgotten, 3 * sum(plan) * unitOf(session));
}

/** Whole minutes in each phase; the sum of all rounds as their own sum does. */
export function minutesSpent({ spent }: Session): readonly number[] {
  let before = 0;
  let whole = 0;
  return spent.map(part => {
    before += part;
    const minutes = Math.round(before / minute) - whole;
    whole += minutes;
    return minutes;
  });
}

/** What was kept of a session; `undefined` when that is none. */
export function readSession(kept: unknown): Session | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const {
    kind: id,
    problem,
    language,
    uri,
    begunAt,
    plan,
    phase,
    spent,
    seen,
    paused,
    told,
  } = kept as Partial<Record<keyof Session, unknown>>; // Each of them is looked at before it is used.
  const kind = readSessionKind(id);
  if (kind === undefined) return undefined;
  const count = kindOfSession({ kind }).phases.length;
  if (!areNumbers(plan) || !areNumbers(spent) || plan.length !== count || spent.length !== count)
    return undefined;
  if (!isNumber(begunAt) || !isNumber(seen) || !isNumber(phase) || plan[phase] === undefined)
    return undefined;
  const known = readKeptProblem(problem);
  if (!known) return undefined;
  return {
    kind,
    problem: known,
    ...(typeof language === 'string' && { language }),
    ...(typeof uri === 'string' && { uri }),
    begunAt,
    plan,
    phase,
    spent,
    seen,
    paused: paused === true,
    told: Array.isArray(told) ? told.filter(id => typeof id === 'string') : [],
  };
}

function readKeptProblem(kept: unknown): Problem | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { title, link } = kept as { readonly title?: unknown; readonly link?: unknown }; // Looked at below.
  if (typeof title !== 'string') return undefined;
  return { title, ...(typeof link === 'string' && { link }) };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function areNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isNumber);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
