import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lookBack } from './lookBack';
import { createWatch } from '../../e2e/watch';
import { shareWorld } from '../../e2e/world';
import { createLeftovers } from '../leftovers';
import { Refusal } from '../refusal';
import { saveReport } from '../reportFile';
import { repositoryRoot } from '../repositoryRoot';
import { runMocha } from '../runMocha';
import { runTool } from '../runTool';
import { createStopwatch } from '../stopwatch';
import { findBrowser } from '../vscode/findBrowser';
import { installPackage } from '../vscode/installPackage';

/** Runs the tests that use the packaged extension as a person does; --screenshots renews the pictures in docs. */
runTool(async stops => {
  const { values } = parseArgs({ options: { grep: { type: 'string' }, screenshots: { type: 'boolean' } } });
  if (values.screenshots === true) process.env['SCREENSHOTS'] = 'docs';
  const { name, version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  }; // npm has read it before us.
  const file = join(repositoryRoot, `${name}-${version}.vsix`);
  if (!existsSync(file))
    throw new Refusal('The end-to-end tests need the package: run npm run package first.');
  await findBrowser(stops); // Fetched here, it is not taken for a slow test.
  const [watch, extensionsFolder] = await Promise.all([createWatch(stops), installPackage(stops, file)]);
  const stopwatch = createStopwatch();
  const leftovers = createLeftovers(line => console.log(line));
  shareWorld({ stops, watch, stopwatch, leftovers, extensionsFolder });
  const tests = await runMocha({
    tier: 'e2e',
    file: join(repositoryRoot, 'out', 'e2e', 'index.js'),
    timeoutSeconds: 60,
    grep: values.grep,
    // A browser, two processes of VS Code and a busy machine: one bad moment is told, and is no verdict.
    secondTry: true,
    leftovers,
  });
  for (const line of stopwatch.lines()) console.log(line);
  const report = await lookBack(watch, tests);
  saveReport(report);
  return report.failed === 0 ? 0 : 1;
});
