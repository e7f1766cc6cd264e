import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { saveReport } from '../reportFile';
import { repositoryRoot } from '../repositoryRoot';
import { runMocha } from '../runMocha';
import { runTool } from '../runTool';

runTool(async () => {
  const { values } = parseArgs({ options: { grep: { type: 'string' } } });
  const report = await runMocha({
    tier: 'unit',
    file: join(repositoryRoot, 'out', 'unit', 'index.js'),
    timeoutSeconds: 60,
    grep: values.grep,
  });
  saveReport(report);
  return report.failed === 0 ? 0 : 1;
});
