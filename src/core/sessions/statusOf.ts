import { say, type Message } from '../base/message';
import { minute, type Session } from './session';
import { kindOfSession } from './sessionKind';

export interface SessionStatus {
  readonly phase: Message;
  /** What of the phase is left, by the minute. */
  readonly left: Message;
  readonly isOver: boolean;
}

/** What is to be shown of a session that was just looked at. */
export function statusOf(session: Session): SessionStatus {
  const { phase, paused } = session;
  const name = kindOfSession(session).phases[phase]?.name ?? say('Practice');
  const over = overBy(session);
  const minutes = Math.floor(over / minute);
  if (paused) return { phase: name, left: say('paused'), isOver: false };
  if (over >= 0)
    return {
      phase: name,
      left: minutes === 0 ? say('time is up') : say('{0} min over', minutes),
      isOver: true,
    };
  return { phase: name, left: say('{0} min left', -minutes), isOver: false };
}

/** How long it shows the same; nothing while it is paused. */
export function staysFor(session: Session): number | undefined {
  if (session.paused) return undefined;
  const over = overBy(session);
  return minute - (((over % minute) + minute) % minute);
}

/** Milliseconds beyond what was planned for the phase; below zero while some are left. */
function overBy({ spent, plan, phase }: Session): number {
  return (spent[phase] ?? 0) - (plan[phase] ?? 0) * minute;
}
