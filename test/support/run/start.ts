import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freshSample } from '../freshSample';
import { killTree } from '../killTree';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../repositoryRoot';
import { runTool } from '../runTool';
import type { Stops } from '../stops';
import { temporaryFolder } from '../temporaryFolder';
import { placeExtension } from '../vscode/placeExtension';
import { quietSettings } from '../vscode/quietSettings';
import { startServer } from '../vscode/startServer';

const help = `Opens a VS Code with this extension, as it was built last.

  npm start -- [options]

  --folder DIR             the folder to open (default: a new copy of the sample, which
                           goes when you stop)
  --host desktop|server    the desktop VS Code, or one for the browser
                           (default: desktop where "code" is on the PATH, else server)
  --port N                 the port of the server, which is then the host (default: a free one)
  --help                   this text`;

interface Wishes {
  /** `undefined`: a copy of the sample. */
  readonly folder: string | undefined;
  readonly host: 'desktop' | 'server';
  readonly port: number;
}

interface Opened extends Wishes {
  readonly folder: string;
}

runTool(async stops => {
  const wishes = readWishes(process.argv.slice(2));
  if (wishes === 'help') {
    console.log(help);
    return 0;
  }
  const opened = { ...wishes, folder: wishes.folder ?? (await freshSample(stops)) };
  return wishes.host === 'desktop' ? runDesktop(stops, opened) : runServer(stops, opened);
});

function readWishes(args: readonly string[]): Wishes | 'help' {
  const { folder, host, port, help: wantsHelp } = parse(args);
  if (wantsHelp === true) return 'help';
  if (host !== undefined && host !== 'desktop' && host !== 'server')
    throw new Refusal(`--host is desktop or server, not ${host}.`);
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65_535))
    throw new Refusal(`--port is a number up to 65535, not ${port}.`);
  const path = folder === undefined ? undefined : resolve(folder);
  if (path !== undefined && statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Refusal(`There is no folder ${path}.`);
  const hasCode = isOnPath('code');
  if (host === 'desktop' && !hasCode)
    throw new Refusal(
      'Desktop VS Code is not on the PATH: install its "code" command, or use --host server.',
    );
  return {
    folder: path,
    host: host ?? (hasCode && port === undefined ? 'desktop' : 'server'),
    port: Number(port ?? 0),
  };
}

function parse(args: readonly string[]): { folder?: string; host?: string; port?: string; help?: boolean } {
  try {
    return parseArgs({
      args: [...args],
      options: {
        folder: { type: 'string' },
        host: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new Refusal(`${reason.replace(/\.$/, '')}: see npm start -- --help.`);
  }
}

async function runDesktop(stops: Stops, { folder }: Opened): Promise<number> {
  const profile = await temporaryFolder(stops);
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${repositoryRoot}`];
  args.push(
    `--user-data-dir=${join(profile, 'user')}`,
    `--extensions-dir=${join(profile, 'extensions')}`,
    folder,
  );
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const windows = process.platform === 'win32';
  const child = spawn('code', windows ? args.map(arg => `"${arg}"`) : args, {
    stdio: 'inherit',
    shell: windows,
    detached: !windows,
  });
  stops.add(() => killTree(child));
  console.log(`Opening ${folder} in VS Code. Close its window, or press Ctrl-C here, to end.`);
  await once(child, 'exit');
  return child.exitCode ?? 1;
}

async function runServer(stops: Stops, { folder, port }: Opened): Promise<number> {
  const extensionsFolder = join(await temporaryFolder(stops), 'extensions');
  await placeExtension(extensionsFolder, repositoryRoot);
  const server = await startServer(stops, { port, trust: 'ask', extensionsFolder, settings: quietSettings });
  console.log(`VS Code is running. Open this address in a browser:\n\n  ${server.urlOf({ folder })}\n`);
  console.log('Only this address lets anyone in. Press Ctrl-C here to stop.');
  throw new Refusal(`VS Code's server ended: ${await server.died}`);
}

function isOnPath(command: string): boolean {
  const names = process.platform === 'win32' ? [`${command}.cmd`, `${command}.exe`] : [command];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some(folder => names.some(name => isExecutable(join(folder, name))));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
