import type { Disposable } from './disposable';
import type { Timers } from './timers';

/** What an alarm asks of the world: timers, and a clock that can be set. */
export interface AlarmNeeds extends Timers {
  /** The zone that the clock is in. */
  readonly zone: () => string;
}

export interface Alarm extends Disposable {
  /**
   * Rings at this moment instead of any that was asked for before; `undefined`: not any more; `Infinity`: only when
   * the clock goes back or is in another zone.
   */
  set(at: number | undefined): void;
}

/**
 * So long it sleeps at most, unless it is told to look more often. A timer does not notice when its machine is
 * asleep or its clock is set, and one of 25 days rings at once.
 */
const aDay = 24 * 3_600_000;

/** Rings when a moment has come by the clock, and sleeps until then, or so long that it need not know better. */
export function createAlarm(
  { now, zone, after }: AlarmNeeds,
  ring: () => void,
  longestSleep: number = aDay,
): Alarm {
  let sleep: Disposable | undefined;
  const set = (at: number | undefined) => {
    sleep?.dispose();
    sleep = undefined;
    if (at === undefined) return;
    const asked = now();
    const here = zone();
    const wait = Math.min(Math.max(at - asked, 0), longestSleep);
    sleep = after(wait, () => {
      // Whoever set it finds out what a clock that went back means, or another zone.
      if (now() >= at || now() < asked || zone() !== here) ring();
      else set(at);
    });
  };
  return { set, dispose: () => sleep?.dispose() };
}
