import type { Outcome } from './outcome';

interface Listeners {
  readonly print: (line: string) => void;
  readonly finish: (outcome: Outcome) => void;
}

/** A mocha reporter that needs nothing but a way to print lines: it works in a terminal, in a host and in a worker. */
export function specReporter({ print, finish }: Listeners): Mocha.ReporterConstructor {
  function follow(runner: Mocha.Runner): void {
    const tests: Outcome['tests'][number][] = [];
    const failures: Outcome['failures'][number][] = [];
    const retried: string[] = [];
    const count = { passed: 0, depth: 0 };
    const indent = (): string => '  '.repeat(count.depth);
    const titleOf = (test: Mocha.Runnable): string => test.titlePath().join(' › ');

    runner.on('suite', suite => {
      if (suite.root) return;
      print(`${indent()}${suite.title}`);
      count.depth++;
    });
    runner.on('suite end', suite => {
      if (!suite.root) count.depth--;
    });
    runner.on('test end', test => {
      tests.push({ title: titleOf(test), milliseconds: test.duration ?? 0 });
    });
    runner.on('retry', (test: Mocha.Test, error: unknown) => {
      retried.push(titleOf(test));
      print(`${indent()}↻ ${test.title} failed, and is tried once more: ${String(error)}`);
    });
    runner.on('pass', test => {
      count.passed++;
      print(`${indent()}✔ ${test.title}`);
    });
    runner.on('pending', test => print(`${indent()}- ${test.title} (skipped)`));
    runner.on('fail', (test, error: unknown) => {
      failures.push({ title: titleOf(test), error });
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      print(`${indent()}✘ ${test.title}: ${reason}`);
    });
    runner.once('end', () => {
      const secondTries = retried.filter(title => !failures.some(failure => failure.title === title));
      finish({ tests, passed: count.passed, failures, secondTries });
    });
  }
  // mocha only ever calls it with `new`; the base class that its types ask for would bring a terminal with it.
  return follow as unknown as Mocha.ReporterConstructor;
}
