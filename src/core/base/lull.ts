import type { Disposable } from './disposable';
import type { Timers } from './timers';

/** The time after the last of several things that come soon after each other. */
export interface Lull extends Disposable {
  /** One more has come: what is to follow waits for the time after this one. */
  postpone(): void;
  /** Whether something has come and what is to follow has not. */
  isPending(): boolean;
}

/** Calls when nothing more has come for so many milliseconds, or when that takes too long. */
export function createLull(
  { now, after }: Timers,
  milliseconds: number,
  over: () => void,
  most = Infinity,
): Lull {
  let timer: Disposable | undefined;
  let first: number | undefined;
  const stop = () => {
    timer?.dispose();
    timer = undefined;
  };
  return {
    postpone() {
      stop();
      const moment = now();
      first ??= moment;
      timer = after(Math.max(0, Math.min(milliseconds, first + most - moment)), () => {
        timer = undefined;
        first = undefined;
        over();
      });
    },
    isPending: () => timer !== undefined,
    dispose: stop,
  };
}
