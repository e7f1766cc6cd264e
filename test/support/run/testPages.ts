import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shareBrowser } from '../../pages/sharedBrowser';
import { saveReport } from '../reportFile';
import { repositoryRoot } from '../repositoryRoot';
import { runMocha } from '../runMocha';
import { runTool } from '../runTool';
import { openBrowser } from '../vscode/openBrowser';

/** Runs the tests of pages, in a browser and without VS Code. */
runTool(async stops => {
  const { values } = parseArgs({ options: { grep: { type: 'string' } } });
  shareBrowser(await openBrowser(stops, { scrollBars: true }));
  const report = await runMocha({
    tier: 'pages',
    file: join(repositoryRoot, 'out', 'pages', 'index.js'),
    timeoutSeconds: 60,
    grep: values.grep,
  });
  saveReport(report);
  return report.failed === 0 ? 0 : 1;
});
