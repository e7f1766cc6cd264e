import { writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { InterviewPrepApi } from '../../../src/api';
import { serveProbe } from '../../support/probe/serveProbe';
import { heapUsed } from '../heapUsed';
import { longestBlock } from '../longestBlock';
import type { Asked, Told } from './asked';
import { readByNode } from './readByNode';
import { readByVsCode } from './readByVsCode';
import { showPeers } from './showPeers';

const product = 'interview-prep-notes.interview-prep-notes';

/** Measures the product inside its own extension host, without a part in it. It is in no package. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  subscriptions.push(
    ...showPeers(),
    serveProbe(
      asked => act(asked as Asked), // Only the bench asks.
      (error): Told => ({ failed: String(error) }),
    ),
  );
}

async function act(asked: Asked): Promise<Told> {
  switch (asked.do) {
    case 'rest':
      return timed(rest);
    case 'read':
      return timed(() => readByNode(asked.folder));
    case 'readByVsCode':
      return timed(() => readByVsCode(vscode.Uri.file(asked.folder)));
    case 'load':
      return load();
    case 'block':
      return block(asked);
    case 'heap':
      return { bytes: heapUsed() };
    case 'change':
      return change(vscode.Uri.file(asked.path));
    case 'activation':
      return activation();
  }
}

/** Of a load it begins once the product is activated: how long that takes is a figure of its own. */
async function block(asked: Extract<Asked, { readonly do: 'block' }>): Promise<Told> {
  if (asked.during === 'nothing')
    return { longest: await longestBlock(() => new Promise(over => setTimeout(over, 1000))) };
  if (asked.during === 'read') return { longest: await longestBlock(() => readByNode(asked.folder)) };
  const api = await productApi();
  const longest = await longestBlock(() => api.notes());
  // Known they are by now: what it takes to tell all of them at once is left.
  const start = performance.now();
  await api.notes();
  return { longest, answer: performance.now() - start };
}

async function timed(work: () => Promise<number>): Promise<Told> {
  const start = performance.now();
  const count = await work();
  return { took: performance.now() - start, count };
}

async function load(): Promise<{
  readonly activated: number;
  readonly known: number;
  readonly count: number;
}> {
  const start = performance.now();
  const api = await productApi();
  const activated = performance.now() - start;
  const { length } = await api.notes();
  return { activated, known: performance.now() - start, count: length };
}

async function productApi(): Promise<InterviewPrepApi> {
  return (await vscode.extensions.getExtension(product)?.activate()) as InterviewPrepApi; // It is installed.
}

/** Waits until no timer has been late for a second: what began with the window is done. On a busy machine, for some seconds at most. */
async function rest(): Promise<number> {
  let rounds = 0;
  for (let quiet = 0; quiet < 40 && rounds < 240; rounds += 1) {
    const start = performance.now();
    await new Promise(next => setTimeout(next, 25));
    quiet = performance.now() - start < 32 ? quiet + 1 : 0;
  }
  return rounds;
}

/** Beside it stands when a watcher of our own was told: what comes before is VS Code's. */
async function change(uri: vscode.Uri): Promise<Told> {
  const api = await productApi();
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) throw new Error(`${uri.fsPath} is in no folder of the workspace`);
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const another = text.replace(/^title: .*$/m, `title: Changed ${Math.random()}`);
  await writeFile(uri.fsPath, another);
  const start = performance.now();
  const key = uri.toString();
  const [watched, known] = await Promise.all([
    new Promise<number>(settle => {
      watcher.onDidChange(changed => {
        if (changed.toString() === key) settle(performance.now() - start);
      });
    }),
    new Promise<number>(settle => {
      api.onDidChangeNotes(({ changed }) => {
        if (changed.some(one => one.toString() === key)) settle(performance.now() - start);
      });
    }),
  ]);
  watcher.dispose();
  return { watched, known };
}

async function activation(): Promise<Told> {
  await vscode.commands.executeCommand('perfview.show');
  for (let tries = 0; tries < 200; tries += 1) {
    const text = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
    const row = text.split('\n').find(line => line.includes(product) && line.includes('|'));
    // | extension | eager | load code | call activate | finish activate | …
    const cells = row?.split('|').map(cell => cell.trim());
    if (cells) return { code: Number(cells[3]), activate: Number(cells[4]), finish: Number(cells[5]) };
    await new Promise(again => setTimeout(again, 50));
  }
  throw new Error('VS Code does not say how long the activation took');
}
