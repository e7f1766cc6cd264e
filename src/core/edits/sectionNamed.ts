import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import type { Body } from '../markdown/body';
import type { Section } from '../markdown/outline';

/** The one section with one of these headings, however it is written. */
export function sectionNamed(body: Body, known: readonly string[]): Result<Section> {
  const [found, second] = body.named(known);
  const name = known[0] ?? '';
  if (!found) return refuse(say('This note has no section “{0}”.', name));
  return second ? refuse(say('This note has more than one section “{0}”.', name)) : answer(found);
}
