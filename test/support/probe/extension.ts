import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { answer } from '../../../src/core/base/result';
import { createNoteWriter } from '../../../src/platform/noteWriter';
import type { Asked, Told } from './asked';

/**
 * Lets a test use the product's own door for writes inside the extension host of a real window: what it may ask
 * for stands in `asked.ts`. It tells its port, and its process, in a file. It is in no package.
 */
export function activate({ globalStorageUri, subscriptions }: vscode.ExtensionContext): void {
  const folder = process.env['PROBE_FOLDER'];
  if (folder === undefined) return;
  const writer = createNoteWriter({ storage: globalStorageUri });
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

  async function act(asked: Asked): Promise<Told> {
    const uri = vscode.Uri.file(asked.path);
    switch (asked.do) {
      case 'replace': {
        const done = await writer.edit(uri, text => {
          const start = text.indexOf(asked.from);
          return answer(start < 0 ? [] : [{ start, end: start + asked.from.length, text: asked.to }]);
        });
        return done.ok ? { ok: true, said: done.value } : { ok: false, said: done.why.text };
      }
      case 'create': {
        const names = (function* () {
          for (let copy = 1; ; copy += 1) yield copy === 1 ? 'dossier.md' : `dossier-${copy}.md`;
        })();
        const made = await writer.create(uri, names, asked.text);
        return made.ok ? { ok: true, said: made.value.fsPath } : { ok: false, said: made.why.text };
      }
      case 'open':
        await vscode.window.showTextDocument(uri, { preview: false });
        return { ok: true, said: '' };
      case 'read': {
        const open = vscode.workspace.textDocuments.find(({ fileName }) => fileName === uri.fsPath);
        return { ok: open?.isDirty === false, said: open?.getText() ?? '' };
      }
      case 'recover':
        await writer.recover(log);
        return { ok: true, said: '' };
    }
  }

  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      act(JSON.parse(body) as Asked) // Only our own tests ask.
        .catch((error: unknown): Told => ({ ok: false, said: String(error) }))
        .then(told => response.end(JSON.stringify(told)))
        .catch(() => response.destroy());
    });
  });
  server.listen(0, '127.0.0.1', () => {
    mkdirSync(folder, { recursive: true });
    const { port } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify({ pid: process.pid, port }));
  });
  subscriptions.push(writer, { dispose: () => server.close() });
}
