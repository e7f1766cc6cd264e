import type { Note } from '../notes/note';
import { endOfDay, type Instant } from '../time/instant';
import { momentsIn } from './noteDates';
import type { Now } from '../time/now';

/**
 * When something that is shown of these notes may next be another without any of them having changed: at the end of
 * the day, or when a moment that one of them speaks of comes near or passes.
 */
export function nextChange(notes: readonly Note[], now: Now): Instant | undefined {
  const near = now.soonUntil - now.instant;
  let next = endOfDay(now.today, now.zone) ?? Infinity;
  for (const note of notes)
    for (const { when } of momentsIn(note, now.zone)) {
      const begins = when.from - near;
      if (begins > now.instant && begins < next) next = begins;
      if (when.until > now.instant && when.until < next) next = when.until;
    }
  return Number.isFinite(next) ? next : undefined;
}
