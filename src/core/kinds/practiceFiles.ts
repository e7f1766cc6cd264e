import { slugOf } from '../base/slug';
import type { Day } from '../time/day';

/** Where sessions are kept, below the notes folder. */
export const practiceFolder = 'practice';
export const practiceLogPath = `${practiceFolder}/log.md`;

/** A path of the kind that a session's file has, to ask beforehand whether it can be written. */
export const practicePath = `${practiceFolder}/session.md`;

/** Paths below the notes folder for what is worked in, best first, without end. */
export function* practicePaths(title: string, day: Day, ending: string): Iterable<string> {
  const slug = slugOf(title);
  for (let copy = 1; ; copy += 1)
    yield `${practiceFolder}/${day}-${copy === 1 ? slug : `${slug}-${copy}`}.${ending}`;
}
