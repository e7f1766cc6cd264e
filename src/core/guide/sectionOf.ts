import type { Guide, GuideSection } from './guide';

/** The section with this id (`part#name`), if the guide has it. */
export function sectionOf(guide: Guide, id: string): GuideSection | undefined {
  return guide.sections.find(section => section.id === id);
}
