import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from '@vscode/test-electron';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../repositoryRoot';
import { runTool } from '../runTool';
import { temporaryFolder } from '../temporaryFolder';
import { testSettings } from '../vscode/testSettings';

/** Runs the host tests in VS Code's server, or with --desktop in the desktop VS Code that test-electron downloads. */
runTool(async stops => {
  const { values } = parseArgs({ options: { desktop: { type: 'boolean' }, grep: { type: 'string' } } });
  if (values.grep !== undefined) process.env['TEST_GREP'] = values.grep;
  const desktop = values.desktop === true;
  if (desktop && needsDisplay()) return runUnderXvfb();

  const home = await temporaryFolder(stops);
  const workspace = join(home, 'tests.code-workspace');
  const userData = join(home, 'user');
  const folders = ['workspace', 'second'].map(path => ({ path }));
  for (const { path } of folders) mkdirSync(join(home, path));
  writeFileSync(workspace, JSON.stringify({ folders }));
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(testSettings));

  try {
    return await runTests({
      vscodeExecutablePath: desktop ? await downloadDesktop() : hostExecutable(),
      extensionDevelopmentPath: [repositoryRoot, join(repositoryRoot, 'out', 'memfs')],
      extensionTestsPath: join(repositoryRoot, 'out', 'host', 'index.js'),
      launchArgs: [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${join(home, 'extensions')}`],
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  }
});

function hostExecutable(): string {
  const script = join(repositoryRoot, 'out', 'support', 'hostExecutable.js');
  if (process.platform !== 'win32') return script;
  const command = script.replace(/js$/, 'cmd');
  writeFileSync(command, `@"${process.execPath}" "${script}" %*\r\n`);
  return command;
}

async function downloadDesktop(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(repositoryRoot, '.vscode-test'), timeout: 20_000 });
  } catch {
    throw new Refusal('Desktop VS Code could not be downloaded: its download host cannot be reached.');
  }
}

function needsDisplay(): boolean {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

function runUnderXvfb(): number {
  const { status, error } = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error !== undefined)
    throw new Refusal('Desktop VS Code needs a display, or xvfb-run, and this machine has neither.');
  return status ?? 1;
}
