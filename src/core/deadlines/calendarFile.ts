import type { Instant } from '../time/instant';
import { Temporal } from '../time/temporal';
import type { Deadline } from './deadline';
import { isDecision, type Thresholds } from './near';

/** A deadline as a calendar is to show it. */
export interface CalendarEntry {
  /** Names the deadline for good: a calendar that knows it changes its entry instead of adding one. */
  readonly uid: string;
  readonly summary: string;
  readonly deadline: Pick<Deadline, 'key' | 'moment' | 'instant'>;
}

export interface CalendarOptions {
  /** When it is written: of two files, a calendar believes the later. */
  readonly now: Instant;
  /** When the calendar is to remind. */
  readonly thresholds: Thresholds;
  /** How long an interview takes. */
  readonly interviewMinutes: number;
}

/**
 * The text of an .ics file with these deadlines: exact instants in UTC, and whole days where no time is named.
 * It says what the entries say and nothing else of the notes.
 */
export async function calendarFile(
  entries: readonly CalendarEntry[],
  { now, thresholds, interviewMinutes }: CalendarOptions,
): Promise<string> {
  const {
    default: calendarOf,
    ICalAlarmRelatesTo,
    ICalAlarmType,
    ICalEventTransparency,
  } = await import('ical-generator');
  const calendar = calendarOf({
    prodId: { company: 'Interview Prep Notes', product: 'interview-prep-notes', language: 'EN' },
  });
  for (const { uid, summary, deadline } of entries) {
    const { key, moment, instant } = deadline;
    const isDay = moment.time === undefined;
    // Only an interview takes one's time; anything else is due at a moment.
    const isInterview = key === 'interview_on';
    const end = !isDay && isInterview && { end: inUtc(instant + interviewMinutes * minute) };
    const event = calendar.createEvent({
      id: uid,
      sequence: sequenceAt(now),
      stamp: inUtc(now),
      start: isDay ? moment.day : inUtc(instant),
      ...end,
      allDay: isDay,
      summary,
      transparency: isInterview ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
    for (const when of alarmsOf(deadline, thresholds)) {
      const alarm = event.createAlarm({ type: ICalAlarmType.display, description: summary, ...when });
      // Unless told, it would count what comes after from the end, which a day has a day later.
      alarm.relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  return calendar.toString();
}

const minute = 60_000;
const hour = 3600;
const morning = 9 * hour;

type AlarmTime = { readonly triggerBefore: number } | { readonly triggerAfter: number };

/** As in the windows: interviews and next actions have times of their own, and a day without a time rings once. */
function alarmsOf(
  { key, moment }: CalendarEntry['deadline'],
  { decisions, others }: Thresholds,
): readonly AlarmTime[] {
  const isDay = moment.time === undefined;
  if (isDecision({ key }))
    return decisions.map(hours => (isDay ? alarmOfDay(hours) : { triggerBefore: hours * hour }));
  if (isDay) return others.length > 0 ? [{ triggerAfter: morning }] : [];
  return others.map(hours => ({ triggerBefore: hours * hour }));
}

/**
 * Nobody is woken at midnight: whole days before a day, its reminder rings in the morning; of fewer hours, it
 * counts from the end of the day, as the deadline does.
 */
function alarmOfDay(hours: number): AlarmTime {
  const fromStart = hours >= 24 ? morning - hours * hour : (24 - hours) * hour;
  return fromStart < 0 ? { triggerBefore: -fromStart } : { triggerAfter: fromStart };
}

function inUtc(instant: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString();
}

/** The first second of 2026, in UTC. */
const began = 1_767_225_600_000;

/** Higher in every later file, without having to remember the last one. */
function sequenceAt(now: Instant): number {
  return Math.max(0, Math.floor((now - began) / 1000));
}
