import type { Disposable } from './disposable';

/** Time that passes, for what has to wait. */
export interface Timers {
  readonly now: () => number;
  /** Calls once, after so many milliseconds of being awake. */
  readonly after: (milliseconds: number, run: () => void) => Disposable;
}
