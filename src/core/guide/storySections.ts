import { story } from '../kinds/story';
import type { Complain } from './mistake';
import type { SectionTree } from './sectionTree';

const expected = story.sections.map(({ id }) => id);

/** The sections that say what belongs in a story: all six, in the order in which it is told. */
export function storySections(section: SectionTree, complain: Complain): readonly SectionTree[] {
  const found = section.subsections.map(({ mark }) => mark?.id);
  if (found.join() !== expected.join())
    complain(section.line, `“${section.heading}” has the sections ${expected.join(', ')}, in this order.`);
  return section.subsections;
}
