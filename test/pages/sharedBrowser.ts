import type { Browser } from 'playwright-core';

const key = Symbol.for('interview-prep.pages');

/** The runner and the tests are two bundles in one process: this is how the tests come to its browser. */
export function shareBrowser(browser: Browser): void {
  Reflect.set(globalThis, key, browser);
}

export function sharedBrowser(): Browser {
  const browser = Reflect.get(globalThis, key) as Browser | undefined; // Only shareBrowser sets it.
  if (browser === undefined) throw new Error('The tests of pages are run by testPages.js');
  return browser;
}
