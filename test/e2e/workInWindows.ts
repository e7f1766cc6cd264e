import { readFile } from 'node:fs/promises';
import type { Probe } from '../support/probe/probes';
import type { Window } from './window';

interface Worker {
  readonly window: Window;
  probe: Probe;
}

interface Work {
  /** The note that all of them add lines to. */
  readonly path: string;
  readonly minutes: number;
  /** Waits for the probe of a window that has begun again. */
  readonly next: () => Promise<Probe>;
}

interface Worked {
  /** Lines that were acknowledged and are not in the note. */
  readonly lost: readonly string[];
  readonly counts: {
    readonly acknowledged: number;
    /** With what was said. */
    readonly refused: readonly string[];
    /** Nobody has answered: the window ended. */
    readonly cutOff: number;
    readonly reloads: number;
    /** What the extension host of the first window held in memory, at first and at last. */
    readonly megabytes: readonly number[];
  };
}

const linesBetweenReloads = 40;

/** Adds lines to one note from several windows. Each is reloaded now and then, every second time with its host killed. */
export async function workInWindows(
  workers: readonly Worker[],
  { path, minutes, next }: Work,
): Promise<Worked> {
  const end = performance.now() + minutes * 60_000;
  const acknowledged = new Set<string>();
  const refused: string[] = [];
  const counts = { cutOff: 0, reloads: 0 };
  const megabytes = [await residentMemory(workers[0]?.probe)];
  // One after the other: else nobody could tell whose probe is whose.
  let reloading = Promise.resolve();

  async function reload(worker: Worker, isKilled: boolean): Promise<void> {
    if (isKilled) process.kill(worker.probe.pid, 'SIGKILL');
    await worker.window.reload();
    worker.probe = await next();
    counts.reloads += 1;
  }

  async function work(worker: Worker, which: number): Promise<void> {
    for (let at = 1; performance.now() < end; at += 1) {
      const line = `${which}-${at}`;
      const told = worker.probe.ask({ do: 'append', path, text: `${line}\n` }).catch(() => undefined);
      if (at % linesBetweenReloads === 0)
        await (reloading = reloading.then(() => reload(worker, at % (2 * linesBetweenReloads) === 0)));
      const done = await told;
      if (done?.ok) acknowledged.add(line);
      else if (done) refused.push(done.said);
      else counts.cutOff += 1;
    }
    // Whatever was left behind by those that were killed is not in the way, and goes.
    const last = await worker.probe.ask({ do: 'append', path, text: 'last\n' });
    if (!last.ok) throw new Error(last.said);
  }

  await Promise.all(workers.map(work));
  megabytes.push(await residentMemory(workers[0]?.probe));
  const lines = new Set((await readFile(path, 'utf8')).split('\n'));
  return {
    lost: [...acknowledged].filter(line => !lines.has(line)),
    counts: { acknowledged: acknowledged.size, refused, ...counts, megabytes },
  };
}

/** How much memory a window's extension host holds, in MB; 0 where the system does not say. */
async function residentMemory(probe: Probe | undefined): Promise<number> {
  const status = await readFile(`/proc/${probe?.pid ?? 0}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
