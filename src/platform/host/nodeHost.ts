import type { LineEnd } from '../../core/base/lineEnds';

/** All of Node that the platform uses where it runs in Node, and the one door to it. The bundle itself names no Node module. */
export interface NodeHost {
  readonly files: NodeFiles;
  /** For the steps between which nobody else must come. */
  readonly atOnce: NodeFilesAtOnce;
  readonly disk: NodeDisk;
  /** Begins a thread with this code. */
  readonly startWorker: (code: string) => NodeWorker;
  /** What a thread hears its beginner by; `null` where this is none. */
  readonly parentPort: () => NodePort | null;
  /** Whether disks may give names with their accents apart, which VS Code knows put together. */
  readonly namesComeApart: boolean;
  readonly pid: number;
  /** How the lines of a file end on this system. */
  readonly lineEnd: LineEnd;
  /** Names this machine among those that may share a disk. */
  readonly machine: string;
  /** The user's home folder. */
  readonly home: string | undefined;
  /** The folder for what may be deleted. */
  readonly temporary: string | undefined;
  readonly isAlive: (pid: number) => boolean;
}

interface NodeFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  stat(): Promise<NodeStat>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface NodeStat {
  readonly ino: number;
  readonly mode: number;
  readonly nlink: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

export interface NodeFiles {
  open(path: string, flags: 'wx' | 'w' | 'r', mode?: number): Promise<NodeFile>;
  readFile(path: string): Promise<Uint8Array>;
  readdir(path: string): Promise<string[]>;
  realpath(path: string): Promise<string>;
  stat(path: string): Promise<NodeStat>;
  access(path: string, mode: number): Promise<void>;
  chmod(path: string, mode: number): Promise<void>;
  mkdir(path: string, options: { readonly recursive: boolean; readonly mode: number }): Promise<unknown>;
  rmdir(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  utimes(path: string, accessed: number, modified: number): Promise<void>;
}

export interface NodeFilesAtOnce {
  readFileSync(path: string): Uint8Array;
  statSync(path: string): NodeStat;
  renameSync(from: string, to: string): void;
}

/** Calls that wait for the disk: for a thread in which nobody else does. */
export interface NodeDisk {
  readonly constants: { readonly O_RDONLY: number; readonly O_NONBLOCK?: number };
  readdirSync(path: string, options: { readonly withFileTypes: true }): readonly NodeEntry[];
  statSync(path: string): NodeState;
  lstatSync(path: string): NodeState;
  openSync(path: string, flags: number): number;
  fstatSync(file: number): NodeState;
  readSync(file: number, into: Uint8Array, at: number, length: number, from: null): number;
  closeSync(file: number): void;
}

/** One end of what two threads tell each other. */
interface NodePort {
  postMessage(message: unknown, given?: readonly ArrayBuffer[]): void;
  on(event: 'message', listener: (message: unknown) => void): void;
}

export interface NodeWorker extends NodePort {
  on(event: 'message' | 'error' | 'exit', listener: (told: unknown) => void): void;
  unref(): void;
  terminate(): Promise<unknown>;
}

/** Something in a folder, as the folder says it. */
interface NodeEntry extends NodeKind {
  readonly name: string;
}

interface NodeState extends NodeKind {
  readonly size: number;
  readonly mtimeMs: number;
}

/** What something is; of a link, only that. */
export interface NodeKind {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

interface NodeFileModule extends NodeFilesAtOnce, NodeDisk {
  statSync(path: string): NodeStat & NodeState;
  readonly promises: NodeFiles;
}

interface NodeThreads {
  readonly Worker: new (code: string, options: { readonly eval: true }) => NodeWorker;
  readonly parentPort: NodePort | null;
}

interface NodeProcess {
  readonly pid: number;
  readonly platform: string;
  kill(pid: number, signal: 0): void;
  getBuiltinModule?(name: 'node:fs'): NodeFileModule | undefined;
  getBuiltinModule?(name: 'node:worker_threads'): NodeThreads | undefined;
  getBuiltinModule?(name: 'node:os'): { hostname(): string; homedir(): string; tmpdir(): string } | undefined;
}

/** Node, in a host that has it; `undefined` in the web worker host. It is asked ten thousand times, and stays the same. */
export function nodeHost(): NodeHost | undefined {
  return (host ??= foundHost());
}

let host: NodeHost | undefined;

function foundHost(): NodeHost | undefined {
  // The types of this folder know no Node, and rightly so: what is there is asked for, not assumed.
  const { process } = globalThis as { process?: NodeProcess };
  const files = process?.getBuiltinModule?.('node:fs');
  if (!process || !files) return undefined;
  const os = process.getBuiltinModule?.('node:os');
  return {
    files: files.promises,
    atOnce: files,
    disk: files,
    startWorker(code) {
      const threads = process.getBuiltinModule?.('node:worker_threads');
      if (!threads) throw new Error('There are no threads here');
      return new threads.Worker(code, { eval: true });
    },
    parentPort: () => process.getBuiltinModule?.('node:worker_threads')?.parentPort ?? null,
    namesComeApart: process.platform === 'darwin',
    pid: process.pid,
    lineEnd: process.platform === 'win32' ? '\r\n' : '\n',
    // As it is now: whoever keeps this goes by one name for as long as they run.
    machine: (os?.hostname() ?? '').replace(/[^\w.-]/g, '_').slice(0, 64),
    home: os?.homedir() || undefined,
    temporary: os?.tmpdir() || undefined,
    isAlive(pid) {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        // It is there, and somebody else's.
        return hasCode(error, 'EPERM');
      }
    },
  };
}

/** Whether an error is one of Node's with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
  );
}
