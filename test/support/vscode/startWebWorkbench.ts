import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';
import type { Stop, Stops } from '../stops';
import { installWebWorkbench } from './installWebWorkbench';
import { quietSettings } from './quietSettings';
import type { Settings } from './startServer';

interface WebOptions {
  readonly settings?: Settings;
  /** Only the tests whose title contains this. */
  readonly grep?: string | undefined;
}

/** Serves a VS Code that runs in the browser alone, with our extension, and returns the address that runs the tests. */
export async function startWebWorkbench(
  stops: Stops,
  options: WebOptions = {},
): Promise<{ readonly url: string; readonly stop: Stop }> {
  const workbench = await installWebWorkbench(stops);
  // Whoever else is on this machine does not know this name.
  const secret = randomBytes(16).toString('hex');
  const folders: Readonly<Record<string, string>> = {
    vscode: workbench,
    extension: repositoryRoot,
    memfs: join(repositoryRoot, 'out', 'memfs'),
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, given, folderName = '', ...rest] = decodeURIComponent(pathname).split('/');
    const folder = folders[folderName];
    if (given !== secret) refuse(response);
    else if (folderName === '') sendText(response, 'text/html', pageFor(`/${secret}`, options));
    else if (pathname.endsWith(tests)) sendText(response, 'text/javascript', testsWith(options));
    else if (folder === undefined) refuse(response);
    else sendFile(response, folder, rest.join('/'));
  });
  const stop = stops.add(
    () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The web server has no port');
  return { url: `http://127.0.0.1:${address.port}/${secret}/`, stop };
}

function pageFor(base: string, { settings }: WebOptions): string {
  const configuration = {
    productConfiguration: {
      nameShort: 'VS Code for the web',
      nameLong: 'VS Code for the web',
      applicationName: 'code-web',
      dataFolderName: '.code-web',
      quality: 'stable',
      webEndpointUrlTemplate: '',
      extensionEnabledApiProposals: {},
    },
    configurationDefaults: { ...quietSettings, ...settings },
  };
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <link rel="stylesheet" href="${base}/vscode/out/vs/workbench/workbench.web.main.internal.css">
  </head>
  <body>
    <script>globalThis._VSCODE_FILE_ROOT = location.origin + '${base}/vscode/out/';</script>
    <script type="module" src="${base}/vscode/out/nls.messages.js"></script>
    <script type="module">
      import start from '${base}/vscode/workbench.js';
      const at = path => ({ scheme: 'http', authority: location.host, path: '${base}' + path });
      const configuration = ${JSON.stringify(configuration)};
      configuration.productConfiguration.webEndpointUrlTemplate = location.origin + '${base}/vscode';
      start(document.body, {
        ...configuration,
        workspaceUri: { scheme: 'memfs', path: '/tests.code-workspace' },
        developmentOptions: {
          logLevel: 3,
          extensions: [at('/extension'), at('/memfs')],
          extensionTestsPath: at('${tests}'),
        },
      });
    </script>
  </body>
</html>
`;
}

const tests = '/extension/out/host/indexWeb.js';

/** The worker runs in a frame of its own origin. */
const shared = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.md': 'text/markdown',
};

/** A worker has no environment to be told in which tests are wanted. */
function testsWith({ grep }: WebOptions): string {
  const bundle = readFileSync(join(repositoryRoot, 'out', 'host', 'indexWeb.js'), 'utf8');
  return grep === undefined ? bundle : `globalThis.TEST_GREP = ${JSON.stringify(grep)}; ${bundle}`;
}

function sendText(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...shared }).end(text);
}

function sendFile(response: ServerResponse, folder: string, name: string): void {
  const file = normalize(join(folder, name));
  if (!file.startsWith(folder + sep) || !isFile(file)) {
    refuse(response);
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    ...shared,
  });
  createReadStream(file).pipe(response);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function refuse(response: ServerResponse): void {
  response.writeHead(404).end();
}
