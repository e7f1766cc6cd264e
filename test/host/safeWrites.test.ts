import assert from 'node:assert/strict';
import type * as fs from 'node:fs';
import * as vscode from 'vscode';
import { answer } from '../../src/core/base/result';
import type { Log } from '../../src/core/ports';
import { createNoteWriter, type NoteWriter } from '../../src/platform/writing/noteWriter';
import { nodeHost, type NodeFiles, type NodeHost } from '../../src/platform/host/nodeHost';
import { leaveMessages } from './messages';
import { emptyWorkspace, fileExists, readFile, waitFor, workspaceUri, writeFile } from './support';

type Files = (typeof fs)['promises'];

/** Node's own files, where the tests run in Node on a disk. */
function disk(): Files | undefined {
  return atOnce()?.promises;
}

function atOnce(): typeof fs | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: 'node:fs'): typeof fs } };
  return workspaceUri().scheme === 'file' ? process?.getBuiltinModule?.('node:fs') : undefined;
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Puts `to` in the place of the first `from`. */
const replacing = (from: string, to: string) => (text: string) => {
  const start = text.indexOf(from);
  return start < 0 ? answer([]) : answer([{ start, end: start + from.length, text: to }]);
};

const numbered = (text: string) => {
  const next = text.split('\n').length;
  return answer([{ start: text.length, end: text.length, text: `line ${next}\n` }]);
};

suite('Writing without losing', () => {
  const storage = () => workspaceUri('.storage');
  const made: NoteWriter[] = [];
  const newWriter = (node?: NodeHost): NoteWriter => {
    const writer = createNoteWriter({ storage: storage(), ...(node && { node }) });
    made.push(writer);
    return writer;
  };
  setup(emptyWorkspace);
  teardown(() => made.splice(0).forEach(writer => writer.dispose()));
  suiteTeardown(emptyWorkspace);

  /** What stands in a folder of the storage. */
  const left = async (folder: string): Promise<readonly string[]> => {
    if (!(await fileExists(`.storage/${folder}`))) return [];
    const names = await vscode.workspace.fs.readDirectory(workspaceUri('.storage', folder));
    return names.map(([name]) => name);
  };
  const nothingLeft = async (): Promise<void> => {
    assert.deepEqual([await left('journal'), await left('locks')], [[], []]);
    const names = await vscode.workspace.fs.readDirectory(workspaceUri());
    assert.deepEqual(
      names.map(([name]) => name).filter(name => name.endsWith('.tmp')),
      [],
    );
  };

  test('two writers that change one file at once both have their change in it', async () => {
    const uri = await writeFile('w1.md', 'line 1\n');
    const [one, other] = [newWriter(), newWriter()];
    const done = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? one : other).edit(uri, numbered)),
    );
    assert.deepEqual(
      done.filter(({ ok }) => !ok),
      [],
    );
    const lines = (await readFile('w1.md')).split('\n');
    assert.deepEqual(lines, [...Array.from({ length: 21 }, (_, at) => `line ${at === 0 ? 1 : at + 1}`), '']);
    await nothingLeft();
  });

  test('an edit of a closed file can be undone when the file is opened', async () => {
    const uri = await writeFile('w2.md', '- [ ] a\n- [ ] b\n');
    assert.deepEqual(await newWriter().edit(uri, replacing('[ ] b', '[x] b')), answer('saved'));
    assert.equal(await readFile('w2.md'), '- [ ] a\n- [x] b\n');
    const document = await vscode.workspace.openTextDocument(uri);
    await waitFor('VS Code to follow', () => document.getText() === '- [ ] a\n- [x] b\n');
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await waitFor('the text from before', () => editor.document.getText() === '- [ ] a\n- [ ] b\n');
  });

  test('a closed file keeps its mode, its other name and the link that leads to it', async function () {
    const node = disk();
    if (!node) return this.skip();
    const uri = await writeFile('w3.md', 'one\n');
    await node.chmod(uri.fsPath, 0o640);
    await node.symlink(uri.fsPath, workspaceUri('w3-link.md').fsPath);
    assert.ok((await newWriter().edit(workspaceUri('w3-link.md'), replacing('one', 'two'))).ok);
    assert.equal((await node.stat(uri.fsPath)).mode & 0o777, 0o640);
    assert.ok((await node.lstat(workspaceUri('w3-link.md').fsPath)).isSymbolicLink());
    assert.equal(await readFile('w3.md'), 'two\n');

    await node.link(uri.fsPath, workspaceUri('w3-same.md').fsPath);
    const before = await node.stat(uri.fsPath);
    assert.ok((await newWriter().edit(uri, replacing('two', 'three'))).ok);
    assert.equal((await node.stat(uri.fsPath)).ino, before.ino);
    assert.equal(await readFile('w3-same.md'), 'three\n');
    await nothingLeft();
  });

  test('nobody ever sees a half of a closed file that is changed', async function () {
    const node = disk();
    if (!node) return this.skip();
    const uri = await writeFile('w4.md', `${'x'.repeat(100_000)}\nlast\n`);
    const writer = newWriter();
    const sizes = new Set<number>();
    const watching = { on: true };
    const watched = (async () => {
      while (watching.on) sizes.add((await node.readFile(uri.fsPath)).length);
    })();
    for (let at = 0; at < 20; at += 1)
      assert.ok((await writer.edit(uri, replacing(at % 2 ? 'LAST' : 'last', at % 2 ? 'last' : 'LAST'))).ok);
    watching.on = false;
    await watched;
    assert.deepEqual([...sizes], [100_006]);
  });

  test('without room for the journal, or for the file, nothing is touched and the reason given', async function () {
    const node = nodeHost();
    if (!node || !disk()) return this.skip();
    const uri = await writeFile('w5.md', 'one\n');
    for (const full of [/journal/, /\.tmp$/]) {
      for (const shown of [false, true]) {
        if (shown) await vscode.window.showTextDocument(uri);
        const done = await newWriter(failing(node, 'ENOSPC', full)).edit(uri, replacing('one', 'two'));
        assert.match(done.ok ? '' : done.why.text, /disk is full/);
        assert.equal(await readFile('w5.md'), 'one\n');
        const open = vscode.workspace.textDocuments.find(({ uri: other }) => other.path === uri.path);
        assert.equal(open?.getText() ?? 'one\n', 'one\n');
      }
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
    await nothingLeft();
  });

  test('a file that is read-only, or whose folder is, is not replaced behind its back', async function () {
    const node = nodeHost();
    if (!node || !disk()) return this.skip();
    const uri = await writeFile('w6.md', 'one\n');
    const done = await newWriter(failing(node, 'EROFS', /\.tmp$/)).edit(uri, replacing('one', 'two'));
    assert.match(done.ok ? '' : done.why.text, /read-only/);
    assert.equal(await readFile('w6.md'), 'one\n');
    await disk()?.chmod(uri.fsPath, 0o444);
    const kept = await newWriter().edit(uri, replacing('one', 'two'));
    assert.match(kept.ok ? '' : kept.why.text, /is read-only/);
    await disk()?.chmod(uri.fsPath, 0o644);
    // Only no file may be made beside it: then it is written where it stands.
    assert.ok((await newWriter(failing(node, 'EACCES', /\.tmp$/)).edit(uri, replacing('one', 'two'))).ok);
    assert.equal(await readFile('w6.md'), 'two\n');
    await nothingLeft();
  });

  test('another program that is faster is not written over', async function () {
    const node = nodeHost();
    if (!node || !disk()) return this.skip();
    const uri = await writeFile('w7.md', '- [ ] a\n- [ ] b\n');
    let meddled = false;
    // It ticks the other box after the file was read, and before it is replaced.
    const meddling: NodeHost = {
      ...node,
      files: wrapped(node.files, async path => {
        if (meddled || !path.endsWith('.tmp')) return;
        meddled = true;
        await writeFile('w7.md', '- [x] a\n- [ ] b\n');
      }),
    };
    assert.ok((await newWriter(meddling).edit(uri, replacing('[ ] b', '[x] b'))).ok);
    assert.ok(meddled);
    assert.equal(await readFile('w7.md'), '- [x] a\n- [x] b\n');
    await nothingLeft();
  });

  test('another program that is faster even while the file is compared is not written over', async function () {
    const node = nodeHost();
    const theirs = atOnce();
    if (!node || !theirs) return this.skip();
    const uri = await writeFile('w7-late.md', '- [ ] a\n- [ ] b\n');
    await writeFile('theirs.md', '- [x] a\n- [ ] b\n');
    let meddled = false;
    const meddling: NodeHost = {
      ...node,
      atOnce: {
        statSync: path => theirs.statSync(path),
        renameSync: (from, to) => {
          theirs.renameSync(from, to);
        },
        readFileSync(path) {
          const bytes = theirs.readFileSync(path);
          if (!meddled) theirs.renameSync(workspaceUri('theirs.md').fsPath, path);
          meddled = true;
          return bytes;
        },
      },
    };
    assert.ok((await newWriter(meddling).edit(uri, replacing('[ ] b', '[x] b'))).ok);
    assert.ok(meddled);
    assert.equal(await readFile('w7-late.md'), '- [x] a\n- [x] b\n');
    await nothingLeft();
  });

  test('a lock that a killed window left behind is broken', async function () {
    const node = nodeHost();
    if (!node || !disk()) return this.skip();
    const uri = await writeFile('w8.md', 'one\n');
    const stuck = newWriter({ ...node, pid: 2 ** 22 + 1, files: { ...bound(node.files), unlink: refuse } });
    await stuck.edit(uri, replacing('one', 'two')).catch(() => undefined);
    assert.equal((await left('locks')).length, 1);
    assert.ok((await newWriter().edit(uri, replacing('two', 'three'))).ok);
    assert.equal(await readFile('w8.md'), 'three\n');
  });

  test('a file that was cut off gets its text back at the next start, and one that was not is left alone', async () => {
    const [before, after] = ['\ufeff- [ ] a\r\n', '\ufeff- [x] a\r\n'];
    for (const [name, now, expected] of [
      ['empty.md', '', before],
      ['half.md', '\ufeff- [', before],
      ['old.md', before, before],
      ['new.md', after, after],
      ['other.md', 'written since', 'written since'],
    ] as const) {
      const uri = await writeFile(name, now);
      await writeFile(
        `.storage/journal/${name}.json`,
        JSON.stringify({ uri: uri.toString(), before, after }),
      );
      const recovered = newWriter().recover(silent);
      await recovered;
      assert.equal(await readFile(name), expected, name);
      assert.equal((await left('journal')).length, name === 'other.md' ? 1 : 0, name);
    }
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('a change that was not saved when a window ended is told of at the next start, and none that was', async () => {
    const messages = leaveMessages();
    try {
      for (const [name, now] of [
        ['lost.md', '- [ ] a'],
        ['saved.md', '- [x] a'],
      ] as const) {
        const uri = (await writeFile(name, now)).toString();
        const entry = { uri, before: '- [ ] a', after: '- [x] a' };
        await writeFile(`.storage/journal/${name}.json`, JSON.stringify(entry));
      }
      await newWriter().recover(silent);
      assert.deepEqual(
        messages.said.map(text => text.includes('lost.md')),
        [true],
      );
      await nothingLeft();
    } finally {
      messages.dispose();
    }
  });

  test('a deleted file does not come back, and what was put together beside it goes', async () => {
    const temporary = await writeFile('.interview-prep-0a-1b.tmp', 'half');
    const entry = {
      uri: workspaceUri('deleted.md').toString(),
      temporary: temporary.toString(),
      before: 'a',
      after: 'b',
    };
    await writeFile('.storage/journal/x.json', JSON.stringify(entry));
    await writeFile('.storage/journal/torn.json', '{"uri": "fi');
    await newWriter().recover(silent);
    assert.equal(await fileExists('deleted.md'), false);
    await nothingLeft();
  });

  test('whatever stands in the journal, every note is as it was, and can be changed', async () => {
    const uri = await writeFile('kept.md', 'mine\n');
    const names = { uri: uri.toString(), temporary: uri.toString() };
    const whole = JSON.stringify({ ...names, before: 'mi', after: 'mine\nmore\n' });
    const cut = Array.from({ length: 30 }, (_, at) => whole.slice(0, (at * whole.length) / 30));
    const odd: readonly unknown[] = [
      null,
      [],
      7,
      'text',
      {},
      { version: 99, writes: [names] },
      { ...names, before: 1, after: 'x' },
      { ...names, before: null, after: null },
      { ...names, uri: 'nowhere', after: '' },
      { ...names, uri: 'nowhere:/a.md', before: 'a', after: 'b' },
      { ...names, uri: workspaceUri('..', '..').toString(), before: 'a', after: 'b' },
      { ...names, uri: `${uri.toString()}/below`, before: 'a', after: 'b' },
      { ...names, after: 'mine\n' },
      { ...names, before: 'mine\n', after: 'other\n' },
      { ...names, temporary: workspaceUri().toString(), before: 'mine\n', after: 'other\n' },
      { ...names, temporary: 7, after: 'mine\n' },
      { ...names, uri: ['a'], after: {} },
    ];
    const texts = ['\0\0\0', '\ufeff{}', '{"uri":', ...cut, ...odd.map(entry => JSON.stringify(entry))];
    assert.equal(texts.length, 50);
    for (const [at, text] of texts.entries()) await writeFile(`.storage/journal/${at}.json`, text);
    await vscode.workspace.fs.createDirectory(workspaceUri('.storage/journal/folder.json'));
    const writer = newWriter();
    await writer.recover(silent);
    assert.equal(await readFile('kept.md'), 'mine\n');
    assert.deepEqual(await writer.edit(uri, replacing('mine', 'ours')), answer('saved'));
    assert.equal(await readFile('kept.md'), 'ours\n');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('whatever has the place of our own folders is set aside, and every note can be changed', async () => {
    const uri = await writeFile('own.md', 'a');
    const node = disk();
    for (const path of ['journal', 'locks', '']) {
      const place = workspaceUri('.storage', path);
      await vscode.workspace.fs.delete(workspaceUri('.storage'), { recursive: true }).then(undefined, () => {
        // It was not there.
      });
      await writeFile(path === '' ? '.storage' : `.storage/${path}`, 'somebody’s');
      await newWriter().recover(silent);
      const text = await readFile('own.md');
      assert.deepEqual(await newWriter().edit(uri, replacing('a', 'aa')), answer('saved'), path);
      assert.equal(await readFile('own.md'), `a${text}`);
      // The web keeps no locks there.
      if (path === 'locks' && !node) continue;
      const above = vscode.Uri.joinPath(place, '..');
      const names = (await vscode.workspace.fs.readDirectory(above)).map(([name]) => name);
      const aside = names.find(name => name.endsWith('.aside')) ?? '';
      const kept = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(above, aside));
      assert.equal(new TextDecoder().decode(kept), 'somebody’s');
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(above, aside));
    }
    await nothingLeft();
  });

  test('a file where a lock should be is in nobody’s way', async function () {
    if (!disk()) return this.skip();
    const uri = await writeFile('own-lock.md', 'a');
    await newWriter().edit(uri, replacing('a', 'b'));
    // A lock is named after its file alone, and so the same again.
    const locks = workspaceUri('.storage/locks');
    let name = '';
    await newWriter().edit(uri, text => {
      name = atOnce()?.readdirSync(locks.fsPath)[0] ?? '';
      return replacing('b', 'c')(text);
    });
    assert.notEqual(name, '');
    await writeFile(`.storage/locks/${name}`, 'x');
    assert.deepEqual(await newWriter().edit(uri, replacing('c', 'd')), answer('saved'));
    await vscode.workspace.fs.delete(locks, { recursive: true });
    await writeFile(`.storage/locks/${name}/holder/x`, 'x');
    assert.deepEqual(await newWriter().edit(uri, replacing('d', 'e')), answer('saved'));
  });

  test('where our own folder cannot be written at all, it is said which one it is', async function () {
    const node = nodeHost();
    if (!node || !disk()) return this.skip();
    const uri = await writeFile('own-closed.md', 'one\n');
    const done = await newWriter(failing(node, 'EACCES', /journal/)).edit(uri, replacing('one', 'two'));
    assert.match(done.ok ? '' : done.why.text, /its own folder/);
    assert.ok(!done.ok);
    const [, file] = done.why.args;
    assert.ok(typeof file === 'string' && file.endsWith('journal'));
    assert.equal(await readFile('own-closed.md'), 'one\n');
  });

  test('what is no file of text, or too large, is refused', async () => {
    await vscode.workspace.fs.createDirectory(workspaceUri('folder.md'));
    await writeFile('large.md', 'x'.repeat(2 * 1024 * 1024 + 1));
    await writeFile('nul.md', 'a\0b');
    for (const name of ['folder.md', 'large.md', 'nul.md']) {
      const done = await newWriter().edit(workspaceUri(name), () =>
        answer([{ start: 0, end: 0, text: 'x' }]),
      );
      assert.equal(done.ok, false, name);
    }
  });
});

const refuse = (): Promise<never> => Promise.reject(new Error('killed'));

/** The same files, as an object of its own. */
function bound(files: NodeFiles): NodeFiles {
  return wrapped(files, () => Promise.resolve());
}

/** Node's files, with something done before a file is opened to be written. */
function wrapped(files: NodeFiles, before: (path: string) => Promise<void>): NodeFiles {
  return {
    open: async (path, flags, mode) => {
      if (flags !== 'r') await before(path);
      return files.open(path, flags, mode);
    },
    readFile: path => files.readFile(path),
    readdir: path => files.readdir(path),
    realpath: path => files.realpath(path),
    stat: path => files.stat(path),
    access: (path, mode) => files.access(path, mode),
    chmod: (path, mode) => files.chmod(path, mode),
    mkdir: (path, options) => files.mkdir(path, options),
    rmdir: path => files.rmdir(path),
    rename: (from, to) => files.rename(from, to),
    link: (from, to) => files.link(from, to),
    unlink: path => files.unlink(path),
    utimes: (path, accessed, modified) => files.utimes(path, accessed, modified),
  };
}

/** A Node whose disk fails where a path is like this. */
function failing(node: NodeHost, code: string, where: RegExp): NodeHost {
  return {
    ...node,
    files: wrapped(node.files, path =>
      where.test(path)
        ? Promise.reject(Object.assign(new Error(`${code}: not here`), { code }))
        : Promise.resolve(),
    ),
  };
}
