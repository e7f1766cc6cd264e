import type { Probe } from '../support/probe/probes';
import type { Window } from './window';

export interface End {
  readonly what: string;
  /** How often it is tried in every run. */
  readonly count: number;
  readonly end: (window: Window, probe: Probe, next: () => Promise<Probe>) => Promise<unknown>;
}

/** How a window may end in the middle of a write, and begins again. */
export const ends: readonly End[] = [
  { what: 'its extension host is killed', count: 1, end: killHost },
  { what: 'VS Code is killed', count: 1, end: window => window.crash() },
  { what: 'its page is reloaded', count: 1, end: window => window.reload() },
  {
    what: 'its extension host is killed, and the next one while it reads the notes',
    count: 1,
    async end(window, probe, next) {
      await killHost(window, probe);
      await killHost(window, await next());
    },
  },
];

function killHost(window: Window, { pid }: Probe): Promise<void> {
  process.kill(pid, 'SIGKILL');
  return window.reload();
}
