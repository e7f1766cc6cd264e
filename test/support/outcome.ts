import { summary, type Report } from './report';
import { seconds } from './stopwatch';

/** What a run of tests came to. */
export interface Outcome {
  /** All that ran, and how long each took. */
  readonly tests: readonly { readonly title: string; readonly milliseconds: number }[];
  readonly passed: number;
  readonly failures: readonly { readonly title: string; readonly error: unknown }[];
  /** The titles of those that passed when they were tried once more. */
  readonly secondTries: readonly string[];
}

/** Tells what failed, what took longest where all of it was long, and how the tier ended. */
export function tellOutcomes(
  tier: string,
  outcomes: readonly Outcome[],
  print: (line: string) => void,
): Report {
  const failures = outcomes.flatMap(({ failures }) => failures);
  const report = {
    passed: outcomes.reduce((count, { passed }) => count + passed, 0),
    failed: failures.length,
  };
  failures.forEach(({ title, error }, index) => print(`\n${index + 1}) ${title}\n${describe(error)}`));
  for (const line of slowest(outcomes.flatMap(({ tests }) => tests))) print(line);
  for (const title of outcomes.flatMap(({ secondTries }) => secondTries))
    print(`\n${tier}: needed a second try: ${title}`);
  print(`\n${summary(tier, report)}`);
  return report;
}

/** Under this many seconds nobody asks where the time went. */
const short = 20_000;

function slowest(tests: Outcome['tests']): readonly string[] {
  const total = tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  if (total < short) return [];
  const first = [...tests].sort((one, other) => other.milliseconds - one.milliseconds).slice(0, 10);
  const lines = first.map(({ title, milliseconds }) => `${seconds(milliseconds).padStart(9)}  ${title}`);
  return [`\nslowest of ${seconds(total)}:`, ...lines];
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
