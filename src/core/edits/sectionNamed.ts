import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import type { Heading } from '../markdown/outline';

/** The one section with this heading, however it is cased. */
export function sectionNamed(headings: readonly Heading[], name: string): Result<Heading> {
  const [found, second] = headings.filter(heading => sameHeading(heading.text, name));
  if (!found) return refuse(say('This note has no section “{0}”.', name));
  return second ? refuse(say('This note has more than one section “{0}”.', name)) : answer(found);
}

export function sameHeading(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
