import { existsSync } from 'node:fs';
import { runCommand } from '../runCommand';
import type { Stops } from '../stops';

/** Is this a Debian where we may install packages without asking anyone? */
export function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages; whether it worked shows in what is there afterwards. */
export async function installPackages(stops: Stops, names: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=1'];
  await runCommand(stops, 'apt-get', [...patient, 'update'], { env, timeoutSeconds: 120 });
  await runCommand(stops, 'apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...names], {
    env,
  });
}
