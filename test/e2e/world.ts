import type { Leftovers } from '../support/leftovers';
import type { Stops } from '../support/stops';
import type { Stopwatch } from '../support/stopwatch';
import type { Watch } from './watch';

/** What the runner of the end-to-end tests has prepared for them. */
export interface World {
  readonly stops: Stops;
  /** With the packaged extension installed. */
  readonly extensionsFolder: string;
  readonly watch: Watch;
  readonly stopwatch: Stopwatch;
  readonly leftovers: Leftovers;
}

const key = Symbol.for('interview-prep.e2e');

/** The runner and the tests are two bundles in one process: this is how they meet. */
export function shareWorld(world: World): void {
  Reflect.set(globalThis, key, world);
}

export function sharedWorld(): World {
  const world = Reflect.get(globalThis, key) as World | undefined; // Only shareWorld sets it.
  if (world === undefined) throw new Error('The end-to-end tests are run by testE2e.js');
  return world;
}
