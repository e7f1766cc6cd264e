import { constants } from 'node:os';
import type { Stops } from './stops';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Stops everything when this process is asked to end, then ends it as the signal would have. */
export function stopOnSignal(stops: Stops): void {
  for (const signal of signals) {
    process.once(signal, () => {
      void stops.all().finally(() => process.exit(128 + constants.signals[signal]));
    });
  }
}
