import { spawn } from 'node:child_process';
import { killTree } from './killTree';
import type { Stops } from './stops';

export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutSeconds?: number;
  readonly shell?: boolean;
}

/** Runs a command without input, keeps quiet about it, and answers how it ended and all that it said. */
export function runCommand(
  stops: Stops,
  command: string,
  args: readonly string[],
  { timeoutSeconds = 600, ...options }: CommandOptions = {},
): Promise<CommandResult> {
  const child = spawn(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const stop = stops.add(() => killTree(child));
  const timer = setTimeout(() => void stop(), timeoutSeconds * 1000);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  return new Promise<CommandResult>(done => {
    child.on('error', error => done({ code: 127, output: error.message }));
    child.on('close', code => done({ code: code ?? 1, output: output.join('') }));
  }).finally(async () => {
    clearTimeout(timer);
    await stop();
  });
}
