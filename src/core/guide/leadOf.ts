import type { GuideSection } from './guide';

/** The first paragraph of a section as plain text; empty when it begins with something else. */
export function leadOf({ hasLead, text }: GuideSection): string {
  const end = text.indexOf('\n');
  return hasLead ? text.slice(0, end < 0 ? undefined : end) : '';
}
