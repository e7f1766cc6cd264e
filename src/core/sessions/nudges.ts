import type { Message } from '../base/message';
import { unitOf, type Session } from './session';
import { kindOfSession } from './sessionKind';

/** Something to be told at a moment of a session, once. */
export interface Nudge {
  readonly id: string;
  readonly says: Message;
  /** The phase that comes next, when this one has had its time. */
  readonly next?: number;
}

interface Timed extends Nudge {
  readonly phase: number;
  /** How much of its phase has gone, in the unit of its kind. */
  readonly after: number;
}

/** What is due and was not told yet, the latest first: that one is worth telling, and the others are then told too. */
export function dueNudges(session: Session): readonly Nudge[] {
  const { phase, spent, told, paused } = session;
  if (paused) return [];
  const gone = (spent[phase] ?? 0) / unitOf(session);
  return timed(session)
    .filter(nudge => nudge.phase === phase && nudge.after <= gone && !told.includes(nudge.id))
    .sort((a, b) => b.after - a.after);
}

export function withTold(session: Session, nudges: readonly Nudge[]): Session {
  return nudges.length === 0
    ? session
    : { ...session, told: [...session.told, ...nudges.map(({ id }) => id)] };
}

function timed(session: Session): readonly Timed[] {
  const { phases } = kindOfSession(session);
  return phases.flatMap(({ nudge, isUp }, phase): Timed[] => {
    const minutes = session.plan[phase] ?? 0;
    if (minutes === 0 || !isUp) return [];
    const isLast = phase === phases.length - 1;
    const end = { id: `${phase}:end`, phase, after: minutes, says: isUp(minutes) };
    const after = nudge ? Math.round(minutes * nudge.after) : 0;
    return [
      ...(nudge && after > 0 && after < minutes
        ? [{ id: `${phase}:nudge`, phase, after, says: nudge.says(after) }]
        : []),
      isLast ? end : { ...end, next: phase + 1 },
    ];
  });
}
