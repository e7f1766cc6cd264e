import type { SectionId } from '../kinds/language';
import type { Note } from './note';

/** Places in `sections` of this section and of all below it. */
export function sectionsBelow({ sections }: Pick<Note, 'sections'>, wanted: SectionId): ReadonlySet<number> {
  const found = new Set<number>();
  let within: number | undefined;
  sections.forEach(({ id, level }, at) => {
    if (within !== undefined && level <= within) within = undefined;
    if (within === undefined && id === wanted) within = level;
    if (within !== undefined) found.add(at);
  });
  return found;
}
