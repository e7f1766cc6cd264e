import type { Message } from './message';
import type { Span } from './span';

type Severity = 'error' | 'warning' | 'hint';

/** Something about a text that its writer may want to mend. */
export interface Problem {
  /** Stable name of the rule, such as `unknown-choice`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly span: Span;
  /** The value that would mend it, where one is likely. */
  readonly suggested?: string;
}
