import type { GuideSection } from './guide';

/** A section of the guide as one thing to tick, such as a rule. */
export function sectionTask({ heading, lead }: GuideSection): string {
  return `${heading}. ${lead}`;
}
