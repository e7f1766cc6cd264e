import Mocha from 'mocha';
import type { Report } from './report';
import { specReporter } from './specReporter';

interface MochaRun {
  readonly tier: string;
  /** A bundle of tests. */
  readonly file: string;
  readonly timeoutSeconds: number;
  /** Only the tests whose title contains this. */
  readonly grep?: string | undefined;
  /** How often a test that failed is tried again; what failed first is told all the same. */
  readonly retries?: number;
}

/** Runs a bundle of tests in this process. */
export function runMocha({ tier, file, timeoutSeconds, grep, retries = 0 }: MochaRun): Promise<Report> {
  process.setSourceMapsEnabled(true);
  return new Promise<Report>((finish, reject) => {
    const mocha = new Mocha({
      ui: 'tdd',
      timeout: timeoutSeconds * 1000,
      retries,
      reporter: specReporter({ tier, print: line => console.log(line), finish }),
    });
    if (grep !== undefined) mocha.grep(grep);
    mocha.addFile(file);
    mocha
      .loadFilesAsync()
      .then(() => mocha.run())
      .catch(reject);
  });
}
