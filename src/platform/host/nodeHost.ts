import type { LineEnd } from '../../core/base/lineEnds';

/** All of Node that the platform uses where it runs in Node, and the one door to it. The bundle itself names no Node module. */
export interface NodeHost {
  readonly files: NodeFiles;
  /** For the steps between which nobody else must come. */
  readonly atOnce: NodeFilesAtOnce;
  readonly pid: number;
  /** How the lines of a file end on this system. */
  readonly lineEnd: LineEnd;
  /** Names this machine among those that may share a disk. */
  readonly machine: string;
  /** The user's home folder. */
  readonly home: string | undefined;
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

interface NodeProcess {
  readonly pid: number;
  readonly platform: string;
  kill(pid: number, signal: 0): void;
  getBuiltinModule?(name: 'node:fs'): (NodeFilesAtOnce & { readonly promises: NodeFiles }) | undefined;
  getBuiltinModule?(name: 'node:os'): { hostname(): string; homedir(): string } | undefined;
}

/** Node, in a host that has it; `undefined` in the web worker host. */
export function nodeHost(): NodeHost | undefined {
  // The types of this folder know no Node, and rightly so: what is there is asked for, not assumed.
  const { process } = globalThis as { process?: NodeProcess };
  const atOnce = process?.getBuiltinModule?.('node:fs');
  if (!process || !atOnce) return undefined;
  const os = process.getBuiltinModule?.('node:os');
  return {
    files: atOnce.promises,
    atOnce,
    pid: process.pid,
    lineEnd: process.platform === 'win32' ? '\r\n' : '\n',
    // As it is now: whoever keeps this goes by one name for as long as they run.
    machine: (os?.hostname() ?? '').replace(/[^\w.-]/g, '_').slice(0, 64),
    home: os?.homedir() || undefined,
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
