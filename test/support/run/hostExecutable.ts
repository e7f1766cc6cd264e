import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../refusal';
import { saveReport } from '../reportFile';
import { runTool } from '../runTool';
import { stopWithParent } from '../stopWithParent';
import { temporaryFolder } from '../temporaryFolder';
import { openBrowser } from '../vscode/openBrowser';
import { placeExtension } from '../vscode/placeExtension';
import { runTestsInPage } from '../vscode/runTestsInPage';
import { remotePath, startServer } from '../vscode/startServer';

/**
 * Stands in for desktop VS Code where `runTests` of @vscode/test-electron wants an executable: takes what that
 * would take, runs the tests in the extension host of VS Code's server, and ends with their exit code.
 */
runTool(async stops => {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
      'disable-workspace-trust': { type: 'boolean' },
    },
  });
  stopWithParent();
  const tests = values.extensionTestsPath;
  const [extension, ...others] = [values.extensionDevelopmentPath ?? []].flat().map(String);
  if (typeof tests !== 'string' || extension === undefined)
    throw new Refusal('hostExecutable needs --extensionDevelopmentPath and --extensionTestsPath.');
  const folder = positionals.find(path => statSync(path, { throwIfNoEntry: false }));
  const extensionsFolder =
    textOf(values['extensions-dir']) ?? join(await temporaryFolder(stops), 'extensions');
  // A page can name only one extension under development.
  for (const other of others) await placeExtension(extensionsFolder, resolve(other));

  const server = await startServer(stops, {
    trust: values['disable-workspace-trust'] === true ? 'always' : 'ask',
    userDataFolder: textOf(values['user-data-dir']),
    extensionsFolder,
    smokeTestDriver: true,
  });
  const browser = await openBrowser(stops);
  const { TEST_GREP, TRIALS } = process.env;
  const remote = (path: string): string => `vscode-remote://remote${remotePath(resolve(path))}`;
  const { code, report } = await runTestsInPage({
    page: await browser.newPage({ locale: 'en-US' }),
    url: server.urlOf({
      folder: folder === undefined ? undefined : resolve(folder),
      payload: [
        ['extensionDevelopmentPath', remote(extension)],
        ['extensionTestsPath', remote(tests)],
        ['extensionEnvironment', JSON.stringify({ TEST_GREP, TRIALS })],
      ],
    }),
    died: server.died,
    print: line => console.log(line),
  });
  if (report !== undefined) saveReport(report);
  return code;
});

function textOf(value: string | boolean | (string | boolean)[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
