import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import type { Asked, Told } from './asked';

export interface Worker {
  ask(asked: Asked): Promise<Told>;
  /** Stops it as it is, and lets it go on: its clock goes on meanwhile. */
  pause(): void;
  resume(): void;
  /** Ends it as a power cut would: at once, wherever it is. */
  kill(): Promise<void>;
}

/** Starts a process that writes, with its locks and its journal in this storage. */
export async function startWorker(storage: string, uid?: number): Promise<Worker> {
  const child = fork(join(repositoryRoot, 'out', 'torture', 'worker.js'), [storage], {
    ...(uid !== undefined && { uid, gid: uid }),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (told: Told) => void>();
  const gone: Told = { ok: false, said: 'killed' };
  child.on('message', ({ number, told }: { readonly number: number; readonly told: Told }) => {
    waiting.get(number)?.(told);
    waiting.delete(number);
  });
  child.on('exit', () => waiting.forEach(settle => settle(gone)));
  const ready = new Promise<Told>(settle => waiting.set(0, settle));
  await ready;
  let last = 0;
  return {
    ask(asked) {
      if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(gone);
      const number = (last += 1);
      return new Promise(settle => {
        waiting.set(number, settle);
        child.send({ number, asked });
      });
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}
