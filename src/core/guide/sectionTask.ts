import type { GuideSection } from './guide';
import { leadOf } from './leadOf';

/** A section of the guide as one thing to tick, such as a rule. */
export function sectionTask(section: GuideSection): string {
  return `${section.heading}. ${leadOf(section)}`;
}
