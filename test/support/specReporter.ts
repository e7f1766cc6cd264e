import { summary, type Report } from './report';

interface Listeners {
  readonly tier: string;
  readonly print: (line: string) => void;
  readonly finish: (report: Report) => void;
}

/** A mocha reporter that needs nothing but a way to print lines: it works in a terminal, in a host and in a worker. */
export function specReporter({ tier, print, finish }: Listeners): Mocha.ReporterConstructor {
  function follow(runner: Mocha.Runner): void {
    const failures: { readonly title: string; readonly error: unknown }[] = [];
    const again: string[] = [];
    const count = { passed: 0, depth: 0 };
    const indent = (): string => '  '.repeat(count.depth);

    runner.on('suite', suite => {
      if (suite.root) return;
      print(`${indent()}${suite.title}`);
      count.depth++;
    });
    runner.on('suite end', suite => {
      if (!suite.root) count.depth--;
    });
    runner.on('pass', test => {
      count.passed++;
      const slow = test.speed === 'slow' ? ` (${test.duration ?? 0} ms)` : '';
      print(`${indent()}✔ ${test.title}${slow}`);
    });
    runner.on('retry', (test: Mocha.Test, error: unknown) => {
      again.push(test.titlePath().join(' › '));
      print(`${indent()}↻ ${test.title} failed, and is tried once more:\n${describe(error)}`);
    });
    runner.on('pending', test => print(`${indent()}- ${test.title} (skipped)`));
    runner.on('fail', (test, error: unknown) => {
      failures.push({ title: test.titlePath().join(' › '), error });
      print(`${indent()}${failures.length}) ${test.title}`);
    });
    runner.once('end', () => {
      const report = { passed: count.passed, failed: failures.length };
      failures.forEach(({ title, error }, index) => print(`\n${index + 1}) ${title}\n${describe(error)}`));
      for (const title of again) print(`\n${tier}: needed a second try: ${title}`);
      print(`\n${summary(tier, report)}`);
      finish(report);
    });
  }
  // mocha only ever calls it with `new`; the base class that its types ask for would bring a terminal with it.
  return follow as unknown as Mocha.ReporterConstructor;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `   ${String(error)}`;
  const stack = error.stack ?? '';
  const text = stack.includes(error.message) ? stack : `${error.name}: ${error.message}\n${stack}`;
  const compared =
    'expected' in error && 'actual' in error && !text.includes('expected')
      ? `\nexpected: ${JSON.stringify(error.expected)}\nactual:   ${JSON.stringify(error.actual)}`
      : '';
  return `${text}${compared}`
    .split('\n')
    .filter(
      line => !/node_modules[\\/]mocha|node:internal|extensionHostProcess|extensionHostWorker/.test(line),
    )
    .map(line => `   ${line}`)
    .join('\n');
}
