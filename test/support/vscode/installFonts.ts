import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Stops } from '../stops';
import { canInstallPackages, installPackages } from './installPackages';

/** A bare machine has a browser but no letters to show; where we can, it gets some. */
export async function installFonts(stops: Stops): Promise<void> {
  if (!canInstallPackages() || hasFonts()) return;
  console.log('Installing fonts (once)…');
  await installPackages(stops, ['fonts-liberation', 'fonts-dejavu-core']);
}

function hasFonts(): boolean {
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
  ];
  return folders.some(
    folder =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some(name => /\.(ttf|otf|ttc|woff2?)$/i.test(name.toString())),
  );
}
