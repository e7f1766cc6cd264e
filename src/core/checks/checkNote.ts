import type { Problem } from '../base/problem';
import type { Checked } from './rule';
import { rules } from './rules';

/** Everything that is wrong with a note, in the order of its lines. */
export function checkNote(note: Checked): readonly Problem[] {
  const found: Problem[] = [];
  for (const rule of rules) for (const problem of rule.check?.(note) ?? []) found.push(problem);
  return found.sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start);
}
