import { typedDay } from './calendarNames';
import type { Direction, Speaking } from './speaking';
import { readSpoken } from './spokenMoment';
import { readMoment, type Moment } from './written';

/**
 * A moment of a front matter as one would type it: `2 Dec 2026 08:30 Asia/Tokyo`, to be changed where it is asked
 * for. What would not come back as it was written stays as it is.
 */
export function typedMoment(written: string, now: Speaking, direction: Direction): string {
  const read = readMoment(written);
  if (read.state !== 'read') return written;
  const typed = typedWords(read.value);
  const spoken = readSpoken(typed, now, direction);
  return spoken.ok && spoken.value.written === written ? typed : written;
}

function typedWords({ day, time, offset, zone }: Moment): string {
  const place = zone ?? (offset === 'Z' ? 'UTC' : offset && `UTC${offset}`);
  return [typedDay(day), time, place].filter(part => part !== undefined).join(' ');
}
