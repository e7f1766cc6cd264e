import type { Problem } from '../base/problem';
import type { Fix } from './rule';
import { rules } from './rules';

/** Ways to mend a problem in the text as it is now, the likely ones first; none where nothing is certain enough. */
export function fixesFor(text: string, problem: Problem, language: string): readonly Fix[] {
  const rule = rules.find(({ codes }) => codes.includes(problem.code));
  return rule?.fixes?.(problem, text, language) ?? [];
}
