import { reportLine, startLine, type Report } from './report';
import { specReporter } from './specReporter';

/** Runs mocha inside an extension host, whose console is the only way to the outside. */
export async function runInHost(
  tier: string,
  start: (reporter: Mocha.ReporterConstructor) => Promise<void>,
): Promise<void> {
  console.log(startLine);
  const report = await new Promise<Report>((finish, reject) => {
    start(specReporter({ tier, print: line => console.log(line), finish })).catch(reject);
  });
  console.log(reportLine(report));
  if (report.failed > 0) throw new Error(`${report.failed} failed`);
}
