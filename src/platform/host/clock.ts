import type { Clock } from '../../core/ports';

/** The one place that asks what time it is. */
export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
