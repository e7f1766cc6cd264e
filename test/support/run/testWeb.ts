import { parseArgs } from 'node:util';
import { saveReport } from '../reportFile';
import { runTool } from '../runTool';
import { openBrowser } from '../vscode/openBrowser';
import { runTestsInPage } from '../vscode/runTestsInPage';
import { startWebWorkbench } from '../vscode/startWebWorkbench';
import { testSettings } from '../vscode/testSettings';

runTool(async stops => {
  const { values } = parseArgs({ options: { grep: { type: 'string' } } });
  const { url } = await startWebWorkbench(stops, { settings: testSettings, grep: values.grep });
  const browser = await openBrowser(stops);
  const { code, report } = await runTestsInPage({
    page: await browser.newPage({ locale: 'en-US' }),
    url,
    died: new Promise(() => undefined),
    print: line => console.log(line),
  });
  if (report === undefined) {
    console.error('The tests ended without a report.');
    return 1;
  }
  saveReport(report);
  return code;
});
