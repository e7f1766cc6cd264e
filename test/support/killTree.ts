import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Ends a process that was spawned `detached`, with all its children: first asking, then not. */
export async function killTree(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null)
      execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  signalGroup(pid, 'SIGTERM');
  if (child.exitCode === null && child.signalCode === null)
    await Promise.race([once(child, 'exit'), new Promise(done => setTimeout(done, 2000))]);
  // The group may outlive its leader.
  signalGroup(pid, 'SIGKILL');
}

/** Sends a signal to such a process and all its children, and waits for nothing. */
export function signalTree({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') process.kill(pid, signal);
  else signalGroup(pid, signal);
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
