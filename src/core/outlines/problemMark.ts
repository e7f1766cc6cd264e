import { say } from '../base/message';
import type { Note } from '../notes/note';
import type { Icon } from './outlineNode';
import type { Words } from '../base/words';

/** How a row shows that something is wrong with its note. Hints are no reason to mark it. */
export interface ProblemMark {
  readonly icon: Icon;
  readonly words: Words;
}

export function problemMark({ problems }: Note): ProblemMark | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = errors + problems.filter(({ severity }) => severity === 'warning').length;
  if (count === 0) return undefined;
  return {
    icon:
      errors > 0
        ? { id: 'error', color: 'problemsErrorIcon.foreground' }
        : { id: 'warning', color: 'problemsWarningIcon.foreground' },
    words: count === 1 ? say('1 problem') : say('{0} problems', count),
  };
}
