import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { waitFor } from './waitFor';

/** The processes below one of ours, by the words they were started with. Linux only. */
export async function descendants(pid: number): Promise<readonly { pid: number; words: string }[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    const parent = /\) \S (\d+) /.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (child: number): boolean => {
    const parent = parents.get(child);
    return parent !== undefined && (parent === pid || isBelow(parent));
  };
  return Promise.all(
    [...parents.keys()].filter(isBelow).map(async child => ({
      pid: child,
      words: (await readFile(`/proc/${child}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' '),
    })),
  );
}

export interface Trace {
  /** Ends it; answers the calls, one a line. */
  stop(): Promise<readonly string[]>;
}

/** Writes down what a process and its children connect to and write to; nothing where the machine has no way to. */
export async function traceProcess(pid: number, file: string): Promise<Trace | undefined> {
  const calls =
    'connect,open,openat,creat,rename,renameat,renameat2,link,linkat,mkdir,mkdirat,unlink,unlinkat';
  const tracer = spawn('strace', ['-f', '-qq', '-e', `trace=${calls}`, '-o', file, '-p', String(pid)], {
    stdio: 'ignore',
  });
  const ended = new Promise<false>(settle => {
    tracer.once('error', () => settle(false));
    tracer.once('exit', () => settle(false));
  });
  const attached = waitFor('the process to be traced', async () =>
    /^TracerPid:\s*[1-9]/m.test(await readFile(`/proc/${pid}/status`, 'utf8')),
  );
  attached.catch(() => undefined);
  if (!(await Promise.race([attached, ended]))) return undefined;
  return {
    async stop() {
      const exited = once(tracer, 'exit');
      tracer.kill('SIGINT');
      await exited;
      return (await readFile(file, 'utf8')).split('\n');
    },
  };
}
