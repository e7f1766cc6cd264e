import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Stops } from '../support/stops';
import { temporaryFolder } from '../support/temporaryFolder';
import { canTrace, readCalls, readOpened, tracedInto } from '../support/vscode/callTrace';

/** What was seen of all windows. */
interface Seen {
  readonly servers: number;
  readonly hosts: number;
  readonly calls: number;
  readonly requests: number;
  /** What would have left the machine, or been written where nothing of ours belongs; each with what it is. */
  readonly strays: readonly string[];
}

/** Looks on while windows are used: at the processes behind them, and at what their pages ask for. */
export interface Watch {
  /** Whether processes can be watched on this machine; pages always are. */
  readonly seesProcesses: boolean;
  /** A command to start a server through, so that it and all that it starts are watched. */
  through(): Promise<readonly string[] | undefined>;
  /** Follows the pages of a browser that belong to the server of this address. */
  follow(context: BrowserContext, address: string): void;
  seen(): Promise<Seen>;
  /** The paths that VS Code, and all that it started, has opened in a folder or below it. */
  openedBelow(folder: string): Promise<readonly string[]>;
}

/** The temporary folders of the tests, and what is no file. */
const places = /^(\/.*\/interview-prep-[^/]+\/|\/dev\/|\/proc\/)/;

export async function createWatch(stops: Stops): Promise<Watch> {
  const seesProcesses = await canTrace(stops);
  const files: string[] = [];
  const texts = () => Promise.all(files.map(file => readFile(file, 'utf8')));
  const requested = { count: 0, strays: new Set<string>() };

  const hear = (url: string, origin: string) => {
    requested.count += 1;
    if (!isOwn(new URL(url), origin)) requested.strays.add(`requested ${url}`);
  };

  return {
    seesProcesses,
    async through() {
      if (!seesProcesses) return undefined;
      const file = join(await temporaryFolder(stops), 'calls');
      files.push(file);
      return tracedInto(file);
    },
    follow(context, address) {
      const { origin } = new URL(address);
      context.on('request', request => hear(request.url(), origin));
      context.on('page', page => page.on('websocket', socket => hear(socket.url(), origin)));
    },
    async openedBelow(folder) {
      const opened = (await texts()).flatMap(readOpened);
      return opened.filter(path => `${path}/`.startsWith(`${folder}/`));
    },
    async seen() {
      const calls = (await texts()).map(readCalls);
      const sum = (count: (of: (typeof calls)[number]) => number) =>
        calls.reduce((total, of) => total + count(of), 0);
      return {
        servers: files.length,
        hosts: sum(({ hosts }) => hosts),
        calls: sum(({ count }) => count),
        requests: requested.count,
        strays: [
          ...requested.strays,
          ...calls.flatMap(({ sent }) => sent.map(call => `sent ${call}`)),
          ...calls.flatMap(({ opened }) =>
            opened.filter(path => /canary.*\.md$/.test(path)).map(path => `opened ${path}`),
          ),
          ...calls.flatMap(({ written }) =>
            written.filter(path => !places.test(path)).map(path => `wrote ${path}`),
          ),
        ],
      };
    },
  };
}

/** Of the server itself, of the page itself, or what a webview gets out of VS Code: that never leaves the browser. */
function isOwn({ protocol, origin, host }: URL, own: string): boolean {
  if (protocol === 'data:' || protocol === 'blob:') return true;
  return origin.replace(/^ws/, 'http') === own || host.endsWith('.vscode-resource.vscode-cdn.net');
}
