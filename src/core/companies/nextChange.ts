import type { Note } from '../notes/note';
import { endOfDay, type Instant } from '../time/instant';
import { datesOf } from './noteDates';
import type { Now } from '../time/now';

/**
 * When something that is shown of these notes may next be another without any of them having changed: at the end of
 * the day, or when a moment that one of them speaks of comes near or passes.
 */
export function nextChange(notes: readonly Note[], now: Now): Instant | undefined {
  const near = now.soonUntil - now.instant;
  const moments = notes.flatMap(note => datesOf(note, now).map(({ when }) => when));
  const changes = [
    ...moments.flatMap(({ from, until }) => [from - near, until]),
    endOfDay(now.today, now.zone) ?? Infinity,
  ];
  const next = changes.reduce((first, at) => (at > now.instant && at < first ? at : first), Infinity);
  return Number.isFinite(next) ? next : undefined;
}
