import type { Disposable } from './disposable';

/** What an alarm asks of the world. */
export interface AlarmNeeds {
  readonly now: () => number;
  /** Calls once, after so many milliseconds of being awake. */
  readonly after: (milliseconds: number, run: () => void) => Disposable;
}

export interface Alarm extends Disposable {
  /** Rings at this moment instead of any that was asked for before; `undefined`: not any more. */
  set(at: number | undefined): void;
}

/**
 * So long it sleeps at most. A timer does not notice when its machine is asleep or its clock is set, and one of
 * 25 days rings at once.
 */
const longestSleep = 24 * 3_600_000;

/** Rings when a moment has come by the clock, and sleeps until then. */
export function createAlarm({ now, after }: AlarmNeeds, ring: () => void): Alarm {
  let sleep: Disposable | undefined;
  const set = (at: number | undefined) => {
    sleep?.dispose();
    sleep = undefined;
    if (at === undefined) return;
    const asked = now();
    const wait = Math.min(Math.max(at - asked, 0), longestSleep);
    sleep = after(wait, () => {
      // Whoever set it finds out what a clock that went back means.
      if (now() >= at || now() < asked) ring();
      else set(at);
    });
  };
  return { set, dispose: () => sleep?.dispose() };
}
