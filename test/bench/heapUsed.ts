import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What is in use on the heap, in bytes, once nothing is left to be collected. */
export function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  // The only name that is known of it; without the flag above there is none.
  const collect = runInNewContext('gc') as () => void;
  for (let i = 0; i < 4; i++) collect();
  return process.memoryUsage().heapUsed;
}
