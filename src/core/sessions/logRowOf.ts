import type { Day } from '../time/day';
import type { LogRow } from './logRow';
import { isForgotten, minutesSpent, type Session } from './session';
import { kindOfSession } from './sessionKind';

/** What was answered when a session was stopped. */
export interface Review {
  readonly time?: string;
  readonly space?: string;
  readonly improve?: string;
}

/** When a session began, where the user is. */
export interface Began {
  readonly day: Day;
  /** `10:12`. */
  readonly time: string;
}

/** The row of a session in the practice log. One that was forgotten has no minutes: nobody knows them. */
export function logRowOf(session: Session, now: number, began: Began, review: Review): LogRow {
  const { title, link } = session.problem;
  const spent = isForgotten(session, now) ? undefined : minutesSpent(session);
  // Parts of seconds have no minutes, and are no steps of a problem.
  const steps = kindOfSession(session).unit === 'minute' ? spent : undefined;
  const [clarify = '', second = '', third = '', last = ''] = steps?.map(String) ?? [];
  return {
    began: `${began.day} ${began.time}`,
    session: kindOfSession(session).name,
    problem:
      link === undefined
        ? title
        : `[${title.replace(/[[\]\\]/g, '\\$&')}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`,
    language: session.language ?? '',
    clarify,
    plan: second,
    implement: third,
    review: last,
    minutes: spent ? String(spent.reduce((sum, part) => sum + part, 0)) : '',
    time: review.time ?? '',
    space: review.space ?? '',
    improve: review.improve ?? '',
  };
}
