import { say, type Message } from '../base/message';
import { minute, second, unitOf, type Session } from './session';
import { kindOfSession } from './sessionKind';

export interface SessionStatus {
  readonly phase: Message;
  /** What of the phase is left, by the minute or, in a short session, by the second. */
  readonly left: Message;
  readonly isOver: boolean;
}

/** What is to be shown of a session that was just looked at. */
export function statusOf(session: Session): SessionStatus {
  const { phase, paused } = session;
  const name = kindOfSession(session).phases[phase]?.name ?? say('Practice');
  const over = overBy(session);
  const unit = shownUnit(session, over);
  const inSeconds = unit === second;
  const count = Math.floor(over / unit);
  if (paused) return { phase: name, left: say('paused'), isOver: false };
  if (over >= 0)
    return {
      phase: name,
      left:
        count === 0 ? say('time is up') : inSeconds ? say('{0} s over', count) : say('{0} min over', count),
      isOver: true,
    };
  return {
    phase: name,
    left: inSeconds ? say('{0} s left', -count) : say('{0} min left', -count),
    isOver: false,
  };
}

/** How long it shows the same; nothing while it is paused. */
export function staysFor(session: Session): number | undefined {
  if (session.paused) return undefined;
  const over = overBy(session);
  const unit = shownUnit(session, over);
  return unit - (((over % unit) + unit) % unit);
}

/** Milliseconds beyond what was planned for the phase; below zero while some are left. */
function overBy(session: Session): number {
  const { spent, plan, phase } = session;
  return (spent[phase] ?? 0) - (plan[phase] ?? 0) * unitOf(session);
}

/** What it is counted in: nobody needs the seconds of what has been over for a minute. */
function shownUnit(session: Session, over: number): number {
  return over >= minute ? minute : unitOf(session);
}
