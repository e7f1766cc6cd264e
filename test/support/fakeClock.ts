import type { Clock } from '../../src/core/ports';

/** A clock that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  advance(milliseconds: number): void;
}

export function fakeClock(start = Date.UTC(2026, 10, 21, 15), zone = 'America/New_York'): FakeClock {
  let now = start;
  return {
    now: () => now,
    zone: () => zone,
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}
