import { tellOutcomes, type Outcome } from './outcome';
import { reportLine, startLine } from './report';
import { specReporter } from './specReporter';

/** Runs mocha inside an extension host, whose console is the only way to the outside. */
export async function runInHost(
  tier: string,
  start: (reporter: Mocha.ReporterConstructor) => Promise<void>,
): Promise<void> {
  const print = (line: string) => console.log(line);
  print(startLine);
  const outcome = await new Promise<Outcome>((finish, reject) => {
    start(specReporter({ print, finish })).catch(reject);
  });
  const report = tellOutcomes(tier, [outcome], print);
  print(reportLine(report));
  if (report.failed > 0) throw new Error(`${report.failed} failed`);
}
