import type { AlarmNeeds } from '../../src/core/base/alarm';

/** A clock with the timers that run by it. The clock can jump; the timers do not notice. */
export interface FakeTimers extends AlarmNeeds {
  /** Lets time pass, and wakes who waits for it, in order. */
  advance(milliseconds: number): void;
  /** Sets the clock, forward or back, while no time passes. */
  jump(milliseconds: number): void;
  /** Goes to another zone. */
  travel(zone: string): void;
  /** How often a timer has woken somebody. */
  wakeUps(): number;
  /** The longest that anybody asked to sleep. */
  longest(): number;
}

export function fakeTimers(start = 0, home = 'UTC'): FakeTimers {
  let zone = home;
  let awake = 0;
  let offset = start;
  let wakeUps = 0;
  let longest = 0;
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => awake + offset,
    zone: () => zone,
    after(milliseconds, run) {
      longest = Math.max(longest, milliseconds);
      const entry = { at: awake + milliseconds, run };
      waiting.add(entry);
      return { dispose: () => void waiting.delete(entry) };
    },
    advance(milliseconds) {
      const end = awake + milliseconds;
      for (;;) {
        const next = [...waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting.delete(next);
        awake = Math.max(awake, next.at);
        wakeUps += 1;
        next.run();
      }
      awake = end;
    },
    jump: milliseconds => void (offset += milliseconds),
    travel: to => void (zone = to),
    wakeUps: () => wakeUps,
    longest: () => longest,
  };
}
