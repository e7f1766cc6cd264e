import type { Timers } from '../../core/base/timers';

/** The timers of the host. They sleep when the machine does, and know nothing of a clock that is set. */
export const timers: Timers = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return { dispose: () => clearTimeout(timer) };
  },
};
