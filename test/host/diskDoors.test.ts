import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Disk } from '../../src/platform/files/disk';
import { codeOf, isNotFound } from '../../src/platform/files/fileTrouble';
import { diskAt } from '../../src/platform/files/diskAt';
import { vscodeDisk } from '../../src/platform/files/vscodeDisk';
import { createWorkspaceNotes } from '../../src/platform/notes/workspaceNotes';
import { keptLog, noteText } from '../support/builders';
import { disk } from './disk';
import { emptyWorkspace, workspaceUri, writeFile } from './support';

const story = (title: string) => noteText(['type: story', `title: ${title}`], '## Situation', 'Words.');

/** Names that some system, some encoding or some URI has trouble with. */
const names = [
  'plain.md',
  'with space.md',
  '100%25 % %zz.md',
  'a#b?c&d=e.md',
  'Gespräch.md',
  'Gespra\u0308ch.md',
  'back\\slash.md',
  'new\nline.md',
  'quote\'"`.md',
  '[x] (y) {z}.md',
  '日本語 😀.md',
  'README.MARKDOWN',
  `${'long'.repeat(62)}.md`,
  'C:.md',
  '~tilde~.md',
  'trailing .md',
];

suite('A disk', () => {
  setup(emptyWorkspace);
  suiteTeardown(emptyWorkspace);

  test('is the same through Node as through VS Code, whatever lies on it and whatever fails', async function () {
    const node = disk();
    if (!node) return this.skip();
    const folder = workspaceUri('interview-prep');
    const at = (path: string) => `${folder.fsPath}/${path}`;
    await writeFile('interview-prep/in/one.md', story('One'));
    for (const [number, name] of names.entries()) await node.files.writeFile(at(name), story(`${number}`));
    await node.files.writeFile(Buffer.from(`${folder.fsPath}/latin-\xe9.md`, 'latin1'), 'x');
    await node.files.writeFile(at('empty.md'), '');
    await node.files.writeFile(at('wide.md'), Buffer.from('\ufeffwide', 'utf16le'));
    await node.files.symlink('/etc', at('out'));
    await node.files.symlink('/etc/hosts', at('out.md'));
    await node.files.symlink(at('in'), at('again'));
    await node.files.symlink(at('plain.md'), at('linked.md'));
    await node.files.symlink(at('nothing'), at('nowhere.md'));
    await node.files.symlink(at('circle.md'), at('circle.md'));
    node.processes.execFileSync('mkfifo', [at('pipe.md')]);
    await node.files.symlink(at('pipe.md'), at('piped.md'));
    // Whoever is root may look at them all the same: by both ways.
    await node.files.mkdir(at('locked'), { mode: 0o000 });
    await node.files.writeFile(at('locked.md'), 'x', { mode: 0o000 });
    const deep = 'd/'.repeat(40).slice(0, -1);
    await node.files.mkdir(at(deep), { recursive: true });
    await node.files.writeFile(at(`${deep}/deep.md`), story('Deep'));
    try {
      const [ours, theirs] = [diskAt(folder), vscodeDisk(folder)];
      const listed = await ours.entries('');
      const kinds = (entries: Awaited<ReturnType<Disk['entries']>>) => [...entries].sort();
      assert.deepEqual(kinds(listed), kinds(await theirs.entries('')));
      assert.ok(listed.length >= names.length + 10, `${listed.length} entries`);
      const paths = [...listed.map(([name]) => name), 'in/one.md', 'again/one.md', `${deep}/deep.md`, deep];
      const failing = ['', 'not there', 'plain.md/below', 'not there/below', 'circle.md', 'x'.repeat(300)];
      for (const path of [...paths, ...failing]) {
        assert.deepEqual(await told(ours, path), await told(theirs, path), path);
      }
      for (const path of ['in', 'again', 'out', deep, 'locked', ...failing])
        assert.deepEqual(
          await outcome(ours.entries(path), kinds),
          await outcome(theirs.entries(path), kinds),
          path,
        );
    } finally {
      // VS Code does not list a link that leads to itself, nor delete what has no name in UTF-8.
      await node.files.rm(folder.fsPath, { recursive: true, force: true });
    }
  });

  test('gives no more of a file than was asked for, whichever way it is read', async () => {
    const folder = workspaceUri('interview-prep');
    await writeFile('interview-prep/a.md', '12345');
    for (const way of [diskAt(folder), vscodeDisk(folder)]) {
      assert.equal(new TextDecoder().decode(await way.read('a.md', 5)), '12345');
      await assert.rejects(way.read('a.md', 4), /too large/);
    }
  });

  test('keeps nobody waiting at a pipe that has taken the place of a note, or for a note that has gone', async function () {
    const node = disk();
    if (!node) return this.skip();
    const uri = await writeFile('interview-prep/a.md', story('A'));
    const files = createWorkspaceNotes(keptLog());
    try {
      const [file] = await files.list();
      assert.ok(file?.stamp);
      await node.files.rm(uri.fsPath);
      assert.deepEqual(await files.read(file), { state: 'gone' });
      node.processes.execFileSync('mkfifo', [uri.fsPath]);
      assert.deepEqual(await files.read(file), { state: 'unreadable', why: 'failed' });
      await node.files.rm(uri.fsPath);
      await node.files.writeFile(uri.fsPath, 'x'.repeat(2 * 1024 * 1024 + 1));
      assert.deepEqual(await files.read(file), { state: 'unreadable', why: 'size' });
    } finally {
      files.dispose();
    }
  });

  test('lists notes under the very URIs that VS Code has for them, and finds each by its URI', async () => {
    const uris: string[] = [];
    for (const place of ['', 'Größe #1/'])
      for (const name of names)
        uris.push((await writeFile(`interview-prep/${place}${name}`, story('A'))).toString());
    const files = createWorkspaceNotes(keptLog());
    try {
      const listed = await files.list();
      assert.deepEqual(listed.map(({ uri }) => uri).sort(), uris.sort());
      for (const file of listed) {
        const { uri, root, path } = file;
        assert.deepEqual(files.locate(uri), { uri, root, path });
        assert.equal((await files.read(file)).state, 'text', path);
        assert.equal((await files.read({ uri, root, path })).state, 'text', path);
      }
    } finally {
      files.dispose();
    }
  });
});

/** All that a disk tells of a place. A pipe is not read: who opens one by VS Code waits for ever. */
async function told(way: Disk, path: string): Promise<readonly unknown[]> {
  const state = await outcome(way.stat(path), ({ type, size, mtime }) => [type, size, Math.round(mtime)]);
  const isFile = Array.isArray(state) && (Number(state[0]) & vscode.FileType.File) !== 0;
  return [state, isFile && (await outcome(way.read(path, Infinity), bytes => [...bytes]))];
}

/** What came of it, or why nothing did, as far as anybody asks. */
async function outcome<T>(done: Promise<T>, seen: (value: T) => unknown): Promise<unknown> {
  try {
    return seen(await done);
  } catch (error) {
    if (isNotFound(error)) return 'not found';
    const code = codeOf(error);
    return { ENOTDIR: 'no folder', FileNotADirectory: 'no folder' }[code] ?? code;
  }
}
