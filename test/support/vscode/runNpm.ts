import { basename } from 'node:path';
import { runCommand, type CommandResult } from '../runCommand';
import type { Stops } from '../stops';

/** What says how packages are reached. The rest of what an enclosing npm run hands down is meant for that run alone. */
const kept =
  /^npm_config_(registry|cache|userconfig|globalconfig|.*proxy|ca|cafile|strict_ssl|offline|prefer_offline)$/i;

/** Runs npm in a folder, with the person's settings but none of this repository's. */
export function runNpm(stops: Stops, cwd: string, args: readonly string[]): Promise<CommandResult> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_') || kept.test(name)),
  );
  const running = process.env['npm_execpath'];
  return running !== undefined && basename(running).startsWith('npm')
    ? runCommand(stops, process.execPath, [running, ...args], { cwd, env })
    : runCommand(stops, 'npm', args, { cwd, env, shell: process.platform === 'win32' });
}
