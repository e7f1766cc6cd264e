import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { killTree, signalTree } from '../killTree';
import { Refusal } from '../refusal';
import type { Stop, Stops } from '../stops';
import { temporaryFolder } from '../temporaryFolder';
import { installServer } from './installServer';

export type Settings = Readonly<Record<string, unknown>>;

export interface ServerOptions {
  /** 0 picks a free one. */
  readonly port?: number | undefined;
  /** Whether a folder is asked about, as for a user, or is simply trusted. */
  readonly trust: 'ask' | 'always';
  /** Where VS Code keeps the user's settings and state: without one, in a folder that goes with the server. */
  readonly userDataFolder?: string | undefined;
  readonly extensionsFolder?: string | undefined;
  /** Written as the user's settings before the start. */
  readonly settings?: Settings;
  /** Lets a page choose extensions under development and run their tests. Never for a person's server. */
  readonly smokeTestDriver?: boolean;
  /** A command that starts another: the server is started by it. */
  readonly through?: readonly string[] | undefined;
}

export interface Server {
  /** The address that opens a window there; it carries the token that keeps others out. */
  urlOf(window: WindowAddress): string;
  /** Settles with what it said last when the server ends by itself. */
  readonly died: Promise<string>;
  readonly port: number;
  readonly stop: Stop;
  /** Ends it, and the extension hosts, as a power cut would. */
  readonly kill: Stop;
}

interface WindowAddress {
  /** A folder, or a `.code-workspace` file with several. */
  readonly folder?: string | undefined;
  /** What only a server with the smoke-test driver heeds. */
  readonly payload?: readonly (readonly [string, string])[];
}

/** Starts VS Code's server on loopback, reachable only with the token of its URLs. */
export async function startServer(stops: Stops, options: ServerOptions): Promise<Server> {
  const { node, main } = await installServer(stops);
  const port = options.port ?? 0;
  await refuseTakenPort(port);

  const home = await temporaryFolder(stops);
  const token = randomBytes(16).toString('hex');
  const tokenFile = join(home, 'token');
  const temporary = join(home, 'tmp');
  const userData = options.userDataFolder ?? join(home, 'data');
  await mkdir(temporary);
  await mkdir(join(userData, 'User'), { recursive: true });
  await writeFile(tokenFile, token, { mode: 0o600 });
  if (options.settings !== undefined)
    await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify(options.settings, undefined, 2));

  const args = [main, '--port', String(port), '--connection-token-file', tokenFile];
  args.push('--server-data-dir', home, '--user-data-dir', userData, ...flagsOf(options));
  const [command = node, ...words] = [...(options.through ?? []), node, ...args];
  const child = spawn(command, words, {
    env: serverEnvironment(temporary),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const stop = stops.add(() => killTree(child));

  const lastWords: string[] = [];
  const died = new Promise<string>(settle => {
    child.on('error', error => settle(error.message));
    child.on('exit', () => settle(lastWords.join('').trim().split('\n').slice(-5).join('\n')));
  });
  const listening = new Promise<number>(settle => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        lastWords.push(text);
        lastWords.splice(0, lastWords.length - 50);
        const found = /Extension host agent listening on (\d+)/.exec(lastWords.join(''))?.[1];
        if (found !== undefined) settle(Number(found));
      });
  });
  const started = await Promise.race([listening, died]);
  if (typeof started === 'string') throw new Refusal(`VS Code's server did not start: ${started}`);

  return {
    urlOf: ({ folder, payload }) => {
      const query = new URLSearchParams({ tkn: token });
      if (folder === undefined) query.set('ew', 'true');
      else query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', remotePath(folder));
      if (payload !== undefined) query.set('payload', JSON.stringify(payload));
      return `http://127.0.0.1:${started}/?${query.toString().replaceAll('%2F', '/')}`;
    },
    died,
    port: started,
    stop,
    async kill() {
      signalTree(child, 'SIGKILL');
      await died;
      await stop();
    },
  };
}

function flagsOf({ extensionsFolder, trust, smokeTestDriver }: ServerOptions): readonly string[] {
  const flags = ['--host', '127.0.0.1', '--accept-server-license-terms', '--telemetry-level', 'off'];
  if (extensionsFolder !== undefined) flags.push('--extensions-dir', extensionsFolder);
  if (trust === 'always') flags.push('--disable-workspace-trust');
  if (smokeTestDriver === true) flags.push('--enable-smoke-test-driver');
  return flags;
}

/** A path of this machine as the page at the other end names it. */
export function remotePath(path: string): string {
  const slashes = path.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}

/** No gallery to ask, and no login shell for its variables, as when `code` has started it; and what the server leaves behind, such as its sockets, goes where we clean up. */
function serverEnvironment(temporary: string): NodeJS.ProcessEnv {
  const environment = { ...process.env, EXTENSIONS_GALLERY: '{}', VSCODE_CLI: '1' };
  return process.platform === 'linux'
    ? { ...environment, TMPDIR: temporary, XDG_RUNTIME_DIR: '' }
    : environment;
}

function refuseTakenPort(port: number): Promise<void> {
  if (port === 0) return Promise.resolve();
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is already in use' : `cannot be used (${error.code ?? error.message})`;
      taken(new Refusal(`Port ${port} ${why}: choose another with --port.`));
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()));
  });
}
