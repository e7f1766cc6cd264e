import Mocha from 'mocha';
import type { Leftovers } from './leftovers';
import { tellOutcomes, type Outcome } from './outcome';
import type { Report } from './report';
import { specReporter } from './specReporter';

interface MochaRun {
  readonly tier: string;
  /** A bundle of tests. */
  readonly file: string;
  readonly timeoutSeconds: number;
  /** Only the tests whose title contains this. */
  readonly grep?: string | undefined;
  /** Whether a test that fails is tried once more, which is told; none of a `lossSuite` ever is. */
  readonly secondTry?: boolean;
  /** Closed after every test. */
  readonly leftovers?: Leftovers;
}

/** Runs a bundle of tests in this process. */
export async function runMocha(run: MochaRun): Promise<Report> {
  process.setSourceMapsEnabled(true);
  const { tier, file, secondTry = false } = run;
  const loaded = new Mocha({
    ui: 'tdd',
    timeout: run.timeoutSeconds * 1000,
    retries: secondTry ? 1 : 0,
  });
  loaded.addFile(file);
  await loaded.loadFilesAsync();
  const outcomes: Outcome[] = [];
  for (const suite of [...loaded.suite.suites]) outcomes.push(await runSuite(suite, run));
  return tellOutcomes(tier, outcomes, line => console.log(line));
}

/** Runs a suite by itself; what its tests leave open is closed after each of them. */
function runSuite(suite: Mocha.Suite, run: MochaRun): Promise<Outcome> {
  const { timeoutSeconds, grep, leftovers } = run;
  const print = (line: string): void => console.log(line);
  return new Promise(finish => {
    const mocha = new Mocha({ timeout: timeoutSeconds * 1000, reporter: specReporter({ print, finish }) });
    if (grep !== undefined) mocha.grep(grep);
    if (leftovers !== undefined) mocha.suite.afterEach(() => leftovers.closeAll());
    mocha.suite.addSuite(suite);
    mocha.run(() => mocha.dispose());
  });
}
