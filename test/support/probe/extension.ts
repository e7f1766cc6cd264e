import * as vscode from 'vscode';
import type { InterviewPrepApi } from '../../../src/api';
import { answer } from '../../../src/core/base/result';
import { createNoteWriter, type NoteWriter } from '../../../src/platform/writing/noteWriter';
import type { Asked, Told } from './asked';
import { serveProbe } from './serveProbe';

const product = 'interview-prep-notes.interview-prep-notes';

/**
 * Lets a test use the product's own door for writes inside the extension host of a real window: what it may ask
 * for stands in `asked.ts`. It is in no package.
 */
export function activate({ globalStorageUri, subscriptions }: vscode.ExtensionContext): void {
  // The product's own: so it is the product that has to end at its start what was cut off here.
  const storage = vscode.Uri.joinPath(globalStorageUri, '..', product);
  const writer = createNoteWriter({ storage });
  const probe = serveProbe(
    asked => act(writer, storage, asked as Asked), // Only our own tests ask.
    (error): Told => ({ ok: false, said: String(error) }),
  );
  subscriptions.push(writer, probe);
}

async function act(writer: NoteWriter, storage: vscode.Uri, asked: Asked): Promise<Told> {
  if (asked.do === 'notes') return { ok: true, said: JSON.stringify(await titles()) };
  if (asked.do === 'left') return whatIsLeft(storage);
  const uri = vscode.Uri.file(asked.path);
  switch (asked.do) {
    case 'replace': {
      const done = await writer.edit(uri, text => {
        const start = text.indexOf(asked.from);
        return answer(start < 0 ? [] : [{ start, end: start + asked.from.length, text: asked.to }]);
      });
      return done.ok ? { ok: true, said: done.value } : { ok: false, said: done.why.text };
    }
    case 'append': {
      const end = (text: string) => answer([{ start: text.length, end: text.length, text: asked.text }]);
      const done = await writer.edit(uri, end);
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
    case 'close': {
      const tabs = vscode.window.tabGroups.all
        .flatMap(group => group.tabs)
        .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.fsPath === uri.fsPath);
      return { ok: await vscode.window.tabGroups.close(tabs.filter(({ isDirty }) => !isDirty)), said: '' };
    }
  }
}

async function titles(): Promise<Readonly<Record<string, string>>> {
  const api = (await vscode.extensions.getExtension(product)?.activate()) as InterviewPrepApi; // It is installed.
  return Object.fromEntries((await api.notes()).map(({ uri, title }) => [uri.fsPath, title]));
}

async function whatIsLeft(storage: vscode.Uri): Promise<Told> {
  const names: string[] = [];
  for (const folder of ['journal', 'locks']) {
    const uri = vscode.Uri.joinPath(storage, folder);
    const found = await vscode.workspace.fs.readDirectory(uri).then(undefined, () => []);
    names.push(...found.map(([name]) => `${folder}/${name}`));
  }
  return { ok: names.length === 0, said: names.join(', ') };
}
