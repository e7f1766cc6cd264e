import assert from 'node:assert/strict';
import type * as childProcess from 'node:child_process';
import type * as fs from 'node:fs';
import * as vscode from 'vscode';
import { trials } from '../support/trials';
import { api, countIs } from './notes';
import { emptyWorkspace, waitFor, workspaceUri } from './support';

interface NodeProcess {
  getBuiltinModule?(name: 'node:fs'): typeof fs;
  getBuiltinModule?(name: 'node:child_process'): typeof childProcess;
}

/** Node's own files and processes, where the tests run in Node on a disk. */
function disk() {
  const { process } = globalThis as { process?: NodeProcess };
  const files = process?.getBuiltinModule?.('node:fs').promises;
  const processes = process?.getBuiltinModule?.('node:child_process');
  return files && processes && workspaceUri().scheme === 'file' ? { files, processes } : undefined;
}

type Disk = NonNullable<ReturnType<typeof disk>>;

/** How many notes come and go at once: as many as a storm can have, where the environment multiplies them. */
const most = Math.min(trials(60), 10_000);

suite('Changes that no watcher tells of one by one', () => {
  setup(async () => {
    await emptyWorkspace();
    await countIs(0, 20);
  });
  suiteTeardown(emptyWorkspace);

  test(`twenty switches of git between three branches of ${most} notes`, async function () {
    this.timeout(120_000 + most * 60);
    const node = disk();
    if (!node) return this.skip();
    const git = gitIn(node, workspaceUri().fsPath);
    if (!(await git('init', '--quiet').catch(() => false))) {
      if (this.test) this.test.title += ' (not tried: there is no git)';
      return this.skip();
    }
    const half = Array.from({ length: Math.ceil(most / 2) }, (_, at) => at);
    // One folder is on all branches, one on two of them under two names, and one goes altogether.
    const branches: readonly (readonly [name: string, paths: readonly string[]])[] = [
      ['all', half.flatMap(at => [`stays/${at}.md`, `moves/${at % 9}/${at}.md`])],
      ['moved', half.flatMap(at => [`stays/${at}.md`, `elsewhere/${at % 9}/${at}.md`])],
      ['few', ['stays/0.md', 'stays/ONE.md', 'new/one.md']],
    ];
    for (const [branch, paths] of branches) {
      await git('checkout', '--quiet', '--orphan', branch);
      await node.files.rm(workspaceUri('interview-prep').fsPath, { recursive: true, force: true });
      await write(node, paths, branch);
      await git('add', '--all');
      await git('commit', '--quiet', '--message', branch);
    }
    const told = countNotifications();
    let longest = 0;
    for (let at = 0; at < 20; at += 1) {
      await git('checkout', '--quiet', branches[at % 3]?.[0] ?? '');
      longest = Math.max(longest, await indexIsAsTheDisk(node, `switch ${at}`));
    }
    assert.ok(told.count() <= 1, `${told.count()} notifications`);
    const before = told.count();
    await vscode.commands.executeCommand('interviewPrep.steerSession');
    assert.equal(told.count(), before + 1, 'one that says that no session is running is counted');
    told.dispose();
    if (this.test) this.test.title += ` (the index followed within ${Math.ceil(longest / 100) / 10} s)`;
  });

  test('a folder moved by another program, and names of which only the case changes', async function () {
    this.timeout(60_000 + most * 60);
    const node = disk();
    if (!node) return this.skip();
    const at = (path: string) => workspaceUri('interview-prep', path).fsPath;
    const names = Array.from({ length: most }, (_, at) => `old/${at % 7}/${at}.md`);
    await write(node, names, 'moved');
    await indexIsAsTheDisk(node, 'the beginning');
    await node.files.rename(at('old'), at('new'));
    await indexIsAsTheDisk(node, 'the folder that moved');
    await node.files.rename(at('new/0'), at('new/a'));
    await node.files.rename(at('new/a'), at('new/A'));
    await node.files.rename(at('new/1/1.md'), at('new/1/one.md'));
    await node.files.rename(at('new/1/one.md'), at('new/1/One.md'));
    await indexIsAsTheDisk(node, 'names in another case');
    await node.files.rm(at('new'), { recursive: true });
    await indexIsAsTheDisk(node, 'the folder that has gone');
  });

  test('where nothing is watched, the command to look again finds all of it', async function () {
    const node = disk();
    if (!node) return this.skip();
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('watcherExclude', { '**': true }, vscode.ConfigurationTarget.Workspace);
    try {
      for (const paths of [['a/1.md', 'a/2.md', 'b.md'], ['c/3.md'], []]) {
        await node.files.rm(workspaceUri('interview-prep').fsPath, { recursive: true, force: true });
        await write(node, paths, `${paths.length}`);
        await vscode.commands.executeCommand('interviewPrep.refresh');
        assert.deepEqual(await indexed(), await onDisk(node));
      }
    } finally {
      await settings.update('watcherExclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

/** Runs git as somebody without a name of their own and without hooks, and answers true. */
function gitIn({ processes }: Disk, folder: string): (...args: readonly string[]) => Promise<true> {
  const plain = ['user.name=A', 'user.email=a@b.c', 'commit.gpgsign=false', 'core.hooksPath=none'];
  const options = plain.flatMap(setting => ['-c', setting]);
  return (...args) =>
    new Promise((done, failed) => {
      processes.execFile('git', [...options, ...args], { cwd: folder }, error =>
        error ? failed(new Error('git failed', { cause: error })) : done(true),
      );
    });
}

async function write({ files }: Disk, paths: readonly string[], title: string): Promise<void> {
  for (const path of paths) {
    const { fsPath } = workspaceUri('interview-prep', path);
    await files.mkdir(fsPath.replace(/[\\/][^\\/]*$/, ''), { recursive: true });
    await files.writeFile(fsPath, `---\ntype: story\ntitle: ${title} ${path}\n---\n`);
  }
}

/** Answers after how many milliseconds it is. A bound for a machine in need is no promise: the figure is printed. */
async function indexIsAsTheDisk(node: Disk, what: string): Promise<number> {
  const since = performance.now();
  const expected = JSON.stringify(await onDisk(node));
  let hasChanged = true;
  // Comparing thousands of notes again and again would hold up what is waited for.
  const listening = (await api()).onDidChangeNotes(() => {
    hasChanged = true;
  });
  await waitFor(
    `the index after ${what}`,
    async () => {
      if (!hasChanged) return false;
      hasChanged = false;
      return JSON.stringify(await indexed()) === expected;
    },
    most > 1000 ? 60 : 10,
  );
  listening.dispose();
  return performance.now() - since;
}

async function indexed(): Promise<readonly string[]> {
  return (await (await api()).notes()).map(({ uri, title }) => `${uri.fsPath} ${title}`).sort();
}

async function onDisk({ files }: Disk): Promise<readonly string[]> {
  const folder = workspaceUri('interview-prep').fsPath;
  const names = await files.readdir(folder, { recursive: true }).catch(() => []);
  const found: string[] = [];
  for (const name of names.filter(name => name.endsWith('.md'))) {
    const { fsPath } = workspaceUri('interview-prep', name);
    const text = await files.readFile(fsPath, 'utf8');
    found.push(`${fsPath} ${/title: (.*)/.exec(text)?.[1] ?? ''}`);
  }
  return found.sort();
}

/** Counts what is told to the user from now on, until it is disposed. */
function countNotifications(): { readonly count: () => number; readonly dispose: () => void } {
  const { window } = vscode;
  const ways = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;
  const before = ways.map(way => window[way]);
  let count = 0;
  const counted = () => {
    count += 1;
    return Promise.resolve(undefined);
  };
  for (const way of ways) Object.assign(window, { [way]: counted });
  return {
    count: () => count,
    dispose() {
      for (const [at, way] of ways.entries()) Object.assign(window, { [way]: before[at] });
    },
  };
}
