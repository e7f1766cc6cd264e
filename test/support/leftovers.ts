import { AsyncLocalStorage } from 'node:async_hooks';
import { createStops, type Stop } from './stops';

/** What a test has opened: what it leaves open, as one that fails does, is closed before the next begins. */
export interface Leftovers {
  /** Runs tests whose leftovers are apart from those of others beside them. */
  apart<T>(run: () => Promise<T>): Promise<T>;
  /** Takes what closes a thing and gives it back, so that it runs once whoever calls it. */
  add(close: Stop): Stop;
  closeAll(): Promise<void>;
}

export function createLeftovers(): Leftovers {
  const lanes = new AsyncLocalStorage<{ stops: ReturnType<typeof createStops> }>();
  return {
    apart: run => lanes.run({ stops: createStops() }, run),
    add: close => lanes.getStore()?.stops.add(close) ?? close,
    async closeAll() {
      const lane = lanes.getStore();
      if (lane === undefined) return;
      const { stops } = lane;
      lane.stops = createStops();
      await stops.all();
    },
  };
}
