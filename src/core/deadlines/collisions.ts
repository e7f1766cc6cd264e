import { say, type Message } from '../base/message';
import { isFinalRound } from '../companies/isFinalRound';
import { nameKey } from '../base/nameKey';
import type { Now } from '../time/now';
import type { Note } from '../notes/note';
import { daysBetween } from '../time/day';
import type { Deadline } from './deadline';
import type { DeadlineKey } from './deadlineKeys';
import { openProcesses, type Process } from './process';

/** An offer that has to be answered before another company has been heard out. */
export interface Collision {
  /** The same for as long as the two notes collide. */
  readonly id: string;
  readonly closing: Deadline;
  readonly interview: Deadline;
}

/**
 * Offers that close before the interview at another company, both of which are still ahead. Days that name no
 * time get the benefit of the doubt: where an interview may come first, there is no collision.
 */
export function collisions(notes: readonly Note[], now: Now): readonly Collision[] {
  const processes = openProcesses(notes, now, ['deadline', 'interview_on']);
  const closing = processes.flatMap(process => aheadOf(process, 'deadline', now));
  const interviews = processes.flatMap(process => aheadOf(process, 'interview_on', now));
  return closing
    .flatMap(offer =>
      interviews
        .filter(interview => isElsewhere(offer, interview) && offer.instant <= interview.from)
        .map(interview => collision(offer, interview)),
    )
    .sort((a, b) => a.closing.instant - b.closing.instant || a.interview.from - b.interview.from);
}

function aheadOf({ moments }: Process, key: DeadlineKey, now: Now): readonly Deadline[] {
  return moments.filter(moment => moment.key === key && moment.instant > now.instant);
}

/** Two roles at one company know of each other. */
function isElsewhere(a: Deadline, b: Deadline): boolean {
  return nameKey(a.company) !== nameKey(b.company);
}

function collision(closing: Deadline, interview: Deadline): Collision {
  return { id: `${closing.note.uri} ${interview.note.uri}`, closing, interview };
}

const hour = 3_600_000;

/** A collision in one sentence: "Kestrel Labs’s offer ends 3 days before Ottermap’s final". */
export function collisionWords({ closing, interview }: Collision): Message {
  const words = isFinalRound(interview.note) ? ofFinal : ofInterview;
  const [a, b] = [closing.company, interview.company];
  const gap = interview.from - closing.instant;
  const isTimed = closing.moment.time !== undefined && interview.moment.time !== undefined;
  if (isTimed && gap < 24 * hour) {
    if (gap < hour) return words.moments(a, b);
    const hours = Math.floor(gap / hour);
    return hours === 1 ? words.oneHour(a, b) : words.hours(a, b, hours);
  }
  const days = daysBetween(closing.day, interview.day);
  if (days === 0) return words.sameDay(a, b);
  return days === 1 ? words.oneDay(a, b) : words.days(a, b, days);
}

const ofInterview = {
  moments: (a: string, b: string) => say('{0}’s offer ends less than an hour before {1}’s interview', a, b),
  oneHour: (a: string, b: string) => say('{0}’s offer ends 1 hour before {1}’s interview', a, b),
  hours: (a: string, b: string, count: number) =>
    say('{0}’s offer ends {2} hours before {1}’s interview', a, b, count),
  sameDay: (a: string, b: string) => say('{0}’s offer ends on the day of {1}’s interview', a, b),
  oneDay: (a: string, b: string) => say('{0}’s offer ends 1 day before {1}’s interview', a, b),
  days: (a: string, b: string, count: number) =>
    say('{0}’s offer ends {2} days before {1}’s interview', a, b, count),
};

const ofFinal: typeof ofInterview = {
  moments: (a, b) => say('{0}’s offer ends less than an hour before {1}’s final', a, b),
  oneHour: (a, b) => say('{0}’s offer ends 1 hour before {1}’s final', a, b),
  hours: (a, b, count) => say('{0}’s offer ends {2} hours before {1}’s final', a, b, count),
  sameDay: (a, b) => say('{0}’s offer ends on the day of {1}’s final', a, b),
  oneDay: (a, b) => say('{0}’s offer ends 1 day before {1}’s final', a, b),
  days: (a, b, count) => say('{0}’s offer ends {2} days before {1}’s final', a, b, count),
};
