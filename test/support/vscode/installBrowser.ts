import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';
import { runCommand } from '../runCommand';
import type { Stops } from '../stops';
import { canInstallPackages, installPackages } from './installPackages';

/** Tries what this machine offers until the browser is there. */
export async function installBrowser(
  stops: Stops,
  find: () => string | undefined,
): Promise<string | undefined> {
  const ways = canInstallPackages() ? [fromDebian, fromPlaywright] : [fromPlaywright];
  for (const install of ways) {
    await install(stops);
    const browser = find();
    if (browser !== undefined) return browser;
  }
  return undefined;
}

async function fromDebian(stops: Stops): Promise<void> {
  console.log('Installing Chromium (once)…');
  await installPackages(stops, ['chromium', 'fonts-liberation', 'fonts-dejavu-core']);
}

async function fromPlaywright(stops: Stops): Promise<void> {
  console.log('Fetching Chromium through Playwright (once)…');
  const cli = join(repositoryRoot, 'node_modules', 'playwright-core', 'cli.js');
  await runCommand(stops, process.execPath, [cli, 'install', 'chromium'], {
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' },
    timeoutSeconds: 300,
  });
}
