import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { saveReport } from '../reportFile';
import { repositoryRoot } from '../repositoryRoot';
import { runMocha } from '../runMocha';
import { runTool } from '../runTool';

runTool(async () => {
  const { values } = parseArgs({ options: { grep: { type: 'string' }, file: { type: 'string' } } });
  const report = await runMocha({
    tier: 'unit',
    file: resolve(repositoryRoot, values.file ?? 'out/unit/index.js'),
    // More runs of a property take more time; a hang is one all the same.
    timeoutSeconds: 60 * Math.max(1, Number(process.env['FC_RUNS'] ?? 1)),
    grep: values.grep,
  });
  saveReport(report);
  // Where nothing ran, nothing was found to be right.
  return report.failed === 0 && report.passed > 0 ? 0 : 1;
});
