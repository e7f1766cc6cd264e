import 'mocha/mocha.js';
import { runInHost } from '../support/runInHost';
import { untilFoldersAreOpen } from './untilFoldersAreOpen';

declare const mocha: BrowserMocha;

/** What the extension host in a web worker calls to run the same tests. */
export function run(): Promise<void> {
  return runInHost('web', async reporter => {
    mocha.setup({ ui: 'tdd', timeout: 20_000, reporter });
    const only: unknown = Reflect.get(globalThis, 'TEST_GREP');
    if (typeof only === 'string') mocha.grep(only);
    await import('tests:host');
    await untilFoldersAreOpen();
    mocha.run();
  });
}
