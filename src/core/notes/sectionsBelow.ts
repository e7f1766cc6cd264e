import { nameKey } from '../base/nameKey';
import type { Note } from './note';

/** Places in `sections` of the section with this heading and of all below it. */
export function sectionsBelow({ sections }: Pick<Note, 'sections'>, heading: string): ReadonlySet<number> {
  const wanted = nameKey(heading);
  const found = new Set<number>();
  let within: number | undefined;
  sections.forEach(({ heading: words, level }, at) => {
    if (within !== undefined && level <= within) within = undefined;
    if (within === undefined && nameKey(words) === wanted) within = level;
    if (within !== undefined) found.add(at);
  });
  return found;
}
