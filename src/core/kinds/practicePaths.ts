import { slugOf } from '../base/slug';
import type { Day } from '../time/day';
import { practiceFolder } from './practiceFolder';

/** Paths below the notes folder for what is worked in, best first, without end. */
export function* practicePaths(title: string, day: Day, ending: string): Iterable<string> {
  const slug = slugOf(title);
  for (let copy = 1; ; copy += 1)
    yield `${practiceFolder}/${day}-${copy === 1 ? slug : `${slug}-${copy}`}.${ending}`;
}
