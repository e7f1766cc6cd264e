interface Worked {
  readonly user: number;
  readonly system: number;
}

/** What this thread alone has worked, where Node tells that (from 22.19); the types are of an older one. */
const { threadCpuUsage } = process as unknown as { readonly threadCpuUsage?: () => Worked };

/** For how long, in milliseconds, something kept the event loop from going round, at the longest. */
export async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let before = worked();
  let running = true;
  const look = (): void => {
    const now = performance.now();
    const until = worked();
    // On a busy machine it also waits for others: no more counts than it has worked itself.
    longest = Math.max(longest, Math.min(now - last, until - before));
    last = now;
    before = until;
    if (running) setImmediate(look);
  };
  setImmediate(look);
  await work();
  running = false;
  return longest;
}

function worked(): number {
  const { user, system } = threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}
