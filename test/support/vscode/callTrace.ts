import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stops } from '../stops';
import { temporaryFolder } from '../temporaryFolder';

const calls = [
  ...['clone', 'clone3', 'fork', 'vfork', 'execve', 'connect', 'sendto', 'sendmsg', 'sendmmsg'],
  ...['open', 'openat', 'openat2', 'creat', 'truncate', 'mknod', 'mknodat'],
  ...['rename', 'renameat', 'renameat2', 'link', 'linkat', 'symlink', 'symlinkat'],
  ...['mkdir', 'mkdirat', 'rmdir', 'unlink', 'unlinkat'],
];

/** What an extension host is started with. */
const hostWord = '--type=extensionHost';

const traced = ['-f', '-qq', '--seccomp-bpf', '-e', `trace=${calls.join(',')}`];

/** What to put before a command so that what it and its children ask of the system is written to a file, one call a line. */
export function tracedInto(file: string): readonly string[] {
  // The tracer stays apart from what it traces: it gets no signal that is meant for it, and ends after it.
  return ['strace', '-DDD', ...traced, '-o', file];
}

/** Whether this machine can, tried on a program that does what is looked for. Only a Linux with strace does. */
export async function canTrace(stops: Stops): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const file = join(await temporaryFolder(stops), 'calls');
  const calls = "require('node:net').connect(9, '127.0.0.1').on('error', () => process.exit())";
  spawnSync('strace', [...traced, '-o', file, process.execPath, '-e', calls, '--', hostWord], {
    stdio: 'ignore',
  });
  const text = await readFile(file, 'utf8').catch(() => '');
  return readCalls(text).sent.length === 1;
}

/** What extension hosts, and all that they started, asked of the system. */
export interface Calls {
  readonly hosts: number;
  readonly count: number;
  /** Those that would reach another machine, or another program of this one, by the network. */
  readonly sent: readonly string[];
  /** The paths that were opened, for whatever. */
  readonly opened: readonly string[];
  /** The paths that were made, changed or removed. */
  readonly written: readonly string[];
}

/** The paths that were there and were opened, by whichever process: a host has VS Code's server read for it. */
export function readOpened(text: string): readonly string[] {
  return wholeLines(text)
    .flatMap(callOf)
    .filter(({ name, rest }) => name.startsWith('open') && !rest.includes(' = -1 E'))
    .flatMap(pathsIn);
}

interface Call {
  readonly pid: string;
  readonly name: string;
  readonly rest: string;
}

/** Reads what a tracer has written down. */
export function readCalls(text: string): Calls {
  const all = wholeLines(text).flatMap(callOf);
  const parents = new Map(all.flatMap(childOf));
  const hosts = new Set(all.filter(startsHost).map(({ pid }) => pid));
  // Whoever was begun stands behind who began it.
  const ofHosts = new Set(hosts);
  for (let before = 0; before < ofHosts.size;) {
    before = ofHosts.size;
    for (const [child, parent] of parents) if (ofHosts.has(parent)) ofHosts.add(child);
  }
  const calls = all.filter(({ pid }) => ofHosts.has(pid));
  return {
    hosts: hosts.size,
    count: calls.length,
    sent: calls.flatMap(({ name, rest }) =>
      /^(connect|send)/.test(name) && rest.includes('sa_family=AF_INET') ? [`${name}(${rest}`] : [],
    ),
    opened: calls.flatMap(call => (call.name.startsWith('open') ? pathsIn(call) : [])),
    written: calls.flatMap(writtenBy),
  };
}

/** A call that another one interrupts is written in two halves, of which only the second says how it ended. */
function wholeLines(text: string): readonly string[] {
  const lines: string[] = [];
  const halves = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, pid = '', rest] = /^(\d+) +<\.\.\. \w+ resumed>(.*)$/.exec(line) ?? [];
    const begun = halves.get(pid);
    if (rest !== undefined && begun !== undefined) {
      lines[begun] = (lines[begun] ?? '').replace(unfinished, () => rest);
      halves.delete(pid);
      continue;
    }
    if (unfinished.test(line)) halves.set(/^\d*/.exec(line)?.[0] ?? '', lines.length);
    lines.push(line);
  }
  return lines;
}

const unfinished = / <unfinished \.\.\.>$/;

function callOf(line: string): readonly Call[] {
  const [, pid, name, rest] = /^(\d+) +(\w+)\((.*)$/.exec(line) ?? [];
  return pid === undefined || name === undefined || rest === undefined ? [] : [{ pid, name, rest }];
}

function startsHost({ name, rest }: Call): boolean {
  return name === 'execve' && rest.includes(`"${hostWord}"`);
}

/** A process or a thread, and which one began it. */
function childOf({ pid, name, rest }: Call): readonly (readonly [string, string])[] {
  const child = /^(clone3?|v?fork)$/.test(name) ? / = (\d+)$/.exec(rest)?.[1] : undefined;
  return child === undefined ? [] : [[child, pid]];
}

function pathsIn({ rest }: Pick<Call, 'rest'>): readonly string[] {
  return [...rest.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => path);
}

function writtenBy({ name, rest }: Call): readonly string[] {
  if (/^(clone|fork|vfork|execve|connect|send)/.test(name) || / = -1 E/.test(rest)) return [];
  if (name.startsWith('open') && !/O_WRONLY|O_RDWR|O_CREAT/.test(rest)) return [];
  const paths = pathsIn({ rest });
  // Where a link leads is left as it is.
  return /^(sym)?link/.test(name) ? paths.slice(1) : paths;
}
