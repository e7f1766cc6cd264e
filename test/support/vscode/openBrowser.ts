import { chromium, type Browser } from 'playwright-core';
import type { Stops } from '../stops';
import { findBrowser } from './findBrowser';

/** Starts a browser without a window; as it comes, its scroll bars take no room. */
export async function openBrowser(
  stops: Stops,
  { scrollBars = false }: { readonly scrollBars?: boolean } = {},
): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(stops),
    chromiumSandbox: process.getuid?.() !== 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: scrollBars ? ['--hide-scrollbars'] : false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      // There is no other machine for it.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
  stops.add(() => browser.close());
  return browser;
}
