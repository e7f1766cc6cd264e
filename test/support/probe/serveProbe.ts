import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * Answers what a test asks in this extension host. It tells its port, and its process, in a file of the folder that
 * `PROBE_FOLDER` names; without one it does nothing.
 */
export function serveProbe(
  act: (asked: unknown) => Promise<unknown>,
  refused: (error: unknown) => unknown,
): { dispose(): void } {
  const folder = process.env['PROBE_FOLDER'];
  if (folder === undefined) return { dispose: () => undefined };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      act(JSON.parse(body))
        .catch(refused)
        .then(told => response.end(JSON.stringify(told)))
        .catch(() => response.destroy());
    });
  });
  server.listen(0, '127.0.0.1', () => {
    mkdirSync(folder, { recursive: true });
    const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify({ pid: process.pid, port }));
  });
  return { dispose: () => server.close() };
}
