import Mocha from 'mocha';
import { runInHost } from '../support/runInHost';
import { untilFoldersAreOpen } from './untilFoldersAreOpen';

/** What the Node extension host calls to run the tests. */
export function run(): Promise<void> {
  return runInHost('host', async reporter => {
    const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, reporter });
    const only = process.env['TEST_GREP'];
    if (only !== undefined) mocha.grep(only);
    // This is how mocha lends its `suite` and `test` to a file that it loads; ours are all in this bundle.
    mocha.suite.emit('pre-require', globalThis, undefined, mocha);
    await import('tests:host');
    await untilFoldersAreOpen();
    mocha.run();
  });
}
