import assert from 'node:assert/strict';
import type * as fs from 'node:fs';
import * as vscode from 'vscode';
import { answer, type Result } from '../../src/core/base/result';
import { inEnglish } from '../../src/core/base/message';
import { NoteIndex } from '../../src/core/index/noteIndex';
import { gitExposure } from '../../src/features/privacy/gitExposure';
import { systemClock } from '../../src/platform/host/clock';
import { createNoteWriter, type NoteWriter } from '../../src/platform/writing/noteWriter';
import { pause } from '../../src/platform/host/pause';
import { createWorkspaceNotes } from '../../src/platform/notes/workspaceNotes';
import { badLink } from '../../src/platform/writing/leadsOutside';
import { nodeHost, type NodeHost } from '../../src/platform/host/nodeHost';
import { keptLog } from '../support/builders';
import { closeEditors, emptyWorkspace, readFile, waitFor, workspaceUri, writeFile } from './support';

/** Node's own files, where the tests run in Node on a disk. */
function disk(): typeof fs | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: 'node:fs'): typeof fs } };
  return workspaceUri().scheme === 'file' ? process?.getBuiltinModule?.('node:fs') : undefined;
}

const outside = (...names: readonly string[]) =>
  vscode.Uri.joinPath(workspaceUri(), '..', 'outside-of-it', ...names);

const adding = (text: string) => (old: string) => answer([{ start: old.length, end: old.length, text }]);

const saidBy = (done: Result<unknown>): string => (done.ok ? 'done' : inEnglish(done.why));

suite('Links', () => {
  let writer: NoteWriter;
  const node = () => nodeHost();

  /** A link in the workspace; nothing where the disk has none. */
  function link(path: string, to: vscode.Uri | string): vscode.Uri {
    const uri = workspaceUri(path);
    disk()?.symlinkSync(typeof to === 'string' ? to : to.fsPath, uri.fsPath);
    return uri;
  }
  const textOf = (uri: vscode.Uri): string => disk()?.readFileSync(uri.fsPath, 'utf8') ?? '';

  suiteSetup(() => {
    writer = createNoteWriter({ storage: workspaceUri('.storage') });
  });
  setup(async function () {
    await emptyWorkspace();
    if (!disk()) this.skip();
    await vscode.workspace.fs.createDirectory(outside('folder'));
    await vscode.workspace.fs.writeFile(outside('file.md'), new TextEncoder().encode('theirs\n'));
    await vscode.workspace.fs.writeFile(outside('folder', 'in.md'), new TextEncoder().encode('theirs\n'));
  });
  teardown(() => {
    // VS Code does not list a link that leads to itself.
    disk()?.rmSync(workspaceUri('circle.md').fsPath, { force: true });
    disk()?.rmSync(outside().fsPath, { recursive: true, force: true });
  });
  suiteTeardown(async () => {
    writer.dispose();
    await emptyWorkspace();
  });

  /** All that is outside is as it was. */
  function nothingOutside(): void {
    assert.deepEqual(disk()?.readdirSync(outside().fsPath).sort(), ['file.md', 'folder']);
    assert.deepEqual(disk()?.readdirSync(outside('folder').fsPath), ['in.md']);
    assert.equal(textOf(outside('file.md')) + textOf(outside('folder', 'in.md')), 'theirs\ntheirs\n');
  }

  test('a file that is a link out of the workspace is not written through, whatever is done with it', async () => {
    const log = link('log.md', outside('file.md'));
    const ignore = link('.gitignore', outside('file.md'));
    const out =
      /^(?:log\.md|\.gitignore) was not changed: it is a link that leads out of the workspace\. Put /;
    assert.match(saidBy(await writer.edit(log, adding('mine\n'))), out);
    assert.match(saidBy(await writer.append(ignore, () => 'mine\n')), out);
    assert.match(saidBy(await writer.move(log, workspaceUri(), ['moved.md'])), out);
    assert.match(saidBy(await writer.remove(log, 'for good')), out);
    await vscode.window.showTextDocument(log);
    assert.match(saidBy(await writer.edit(log, adding('mine\n'))), out);
    const editor = await vscode.window.showTextDocument(log);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'typed '));
    assert.match(saidBy(await writer.edit(log, adding('mine\n'))), out);
    assert.equal(editor.document.getText(), 'typed theirs\n');
    await closeEditors();
    assert.ok(disk()?.lstatSync(log.fsPath).isSymbolicLink());
    nothingOutside();
  });

  test('nothing below a folder that is a link out of the workspace is made, changed, moved or deleted', async () => {
    link('stories', outside('folder'));
    const uri = await writeFile('stays.md', 'one\n');
    for (const done of [
      await writer.create(workspaceUri('stories'), ['new.md'], 'two\n'),
      await writer.create(workspaceUri(), ['stories/deeper/new.md'], 'two\n'),
      await writer.append(workspaceUri('stories/log.md'), () => 'two\n'),
      await writer.append(workspaceUri('stories/in.md'), () => 'two\n'),
      await writer.edit(workspaceUri('stories/in.md'), adding('two\n')),
      await writer.move(uri, workspaceUri('stories'), ['moved.md']),
      await writer.move(workspaceUri('stories/in.md'), workspaceUri(), ['moved.md']),
      await writer.move(workspaceUri('stories'), workspaceUri(), ['moved']),
      await writer.remove(workspaceUri('stories/in.md'), 'for good'),
    ])
      assert.match(saidBy(done), /link that leads out of the workspace/);
    assert.equal(await readFile('stays.md'), 'one\n');
    nothingOutside();
  });

  test('a link that stays in the workspace works, and so does a second name of a file', async () => {
    await writeFile('real/note.md', 'a\n');
    link('linked', workspaceUri('real'));
    link('relative.md', 'real/note.md');
    assert.deepEqual(await writer.edit(workspaceUri('linked/note.md'), adding('b\n')), answer('saved'));
    assert.deepEqual(await writer.edit(workspaceUri('relative.md'), adding('c\n')), answer('saved'));
    assert.ok((await writer.create(workspaceUri('linked'), ['new.md'], 'x\n')).ok);
    assert.equal(await readFile('real/new.md'), 'x\n');
    disk()?.linkSync(outside('file.md').fsPath, workspaceUri('second-name.md').fsPath);
    assert.deepEqual(await writer.edit(workspaceUri('second-name.md'), adding('d\n')), answer('saved'));
    assert.equal(await readFile('real/note.md'), 'a\nb\nc\n');
    assert.equal(textOf(outside('file.md')), 'theirs\nd\n');
  });

  test('a link that leads nowhere, or in a circle, is not written through, and is no name that is free', async () => {
    link('nowhere.md', outside('not-there.md'));
    link('circle.md', 'circle.md');
    link('gone', outside('no-folder'));
    for (const name of ['nowhere.md', 'circle.md']) {
      const said = new RegExp(
        `^${name.replace('.', '\\.')} was not changed: it is a link that leads nowhere`,
      );
      assert.match(saidBy(await writer.edit(workspaceUri(name), adding('x'))), said);
      assert.match(saidBy(await writer.append(workspaceUri(name), () => 'x')), said);
    }
    const free = await writer.create(workspaceUri(), ['nowhere.md', 'circle.md', 'free.md'], 'x');
    assert.equal(free.ok && free.value.path, workspaceUri('free.md').path);
    const made = await writer.create(workspaceUri(), ['gone/new.md'], 'x');
    assert.match(saidBy(made), /the folder gone is a link that leads nowhere/);
    nothingOutside();
  });

  test('a file that becomes a link while it is changed is not written through', async () => {
    const uri = await writeFile('swapped.md', 'theirs\n');
    const real = node();
    assert.ok(real);
    let swapped = false;
    // Somebody else puts a link in its place when the new file stands beside it already.
    const swapping: NodeHost = {
      ...real,
      files: new Proxy(real.files, {
        get(files, name) {
          const value = Reflect.get(files, name) as unknown; // Whatever Node has there.
          if (typeof value !== 'function') return value;
          return async (path: string, ...more: readonly unknown[]): Promise<unknown> => {
            const done = await (Reflect.apply(value, files, [path, ...more]) as Promise<unknown>);
            if (name === 'open' && path.endsWith('.tmp') && !swapped) {
              swapped = true;
              disk()?.rmSync(uri.fsPath);
              disk()?.symlinkSync(outside('file.md').fsPath, uri.fsPath);
            }
            return done;
          };
        },
      }),
    };
    const other = createNoteWriter({ storage: workspaceUri('.storage'), node: swapping });
    assert.match(saidBy(await other.edit(uri, adding('mine\n'))), /link that leads out of the workspace/);
    other.dispose();
    assert.ok(swapped);
    nothingOutside();
  });

  test('a file that was cut off is not given its text back through a link', async () => {
    const uri = link('cut.md', outside('file.md'));
    const entry = { uri: uri.toString(), before: 'theirs\nand more\n', after: 'x' };
    await writeFile('.storage/journal/x.json', JSON.stringify(entry));
    await writer.recover(keptLog());
    nothingOutside();
    await vscode.workspace.fs.delete(workspaceUri('.storage/journal/x.json'));
  });

  test('a workspace that is opened through a link is the place that it leads to', async () => {
    await writeFile('deep/note.md', 'a\n');
    const opened = vscode.Uri.joinPath(outside(), 'opened');
    disk()?.symlinkSync(workspaceUri().fsPath, opened.fsPath);
    const at = (path: string) => vscode.Uri.joinPath(opened, path);
    assert.equal(await badLink(at('deep/note.md'), opened, [opened]), undefined);
    assert.equal(await badLink(at('deep/not/yet.md'), opened, [opened]), undefined);
    link('deep/out', outside('folder'));
    const bad = await badLink(at('deep/out/in.md'), opened, [opened]);
    assert.deepEqual([bad?.link.toString(), bad?.leads], [at('deep/out').toString(), 'out']);
    // What leads into another folder of the workspace stays in the workspace.
    assert.equal(await badLink(at('deep/out/in.md'), opened, [opened, outside()]), undefined);
  });

  test('no note is read through a link that leads out, not even one that is being typed in', async () => {
    await writeFile('interview-prep/stories/own.md', '---\ntype: story\ntitle: Own\n---\n');
    await vscode.workspace.fs.writeFile(
      outside('folder', 'in.md'),
      new TextEncoder().encode('---\ntype: story\ntitle: Theirs\n---\n'),
    );
    link('interview-prep/linked', outside('folder'));
    const file = link('interview-prep/linked.md', outside('folder', 'in.md'));
    const editor = await vscode.window.showTextDocument(file);
    await editor.edit(edit => edit.insert(new vscode.Position(4, 0), 'typed'));
    const files = createWorkspaceNotes(keptLog());
    const index = new NoteIndex({ files, log: keptLog(), clock: systemClock, pause });
    index.touch('everything');
    await index.settled();
    index.touch([file.toString()]);
    await index.settled();
    assert.deepEqual(
      index.snapshot.notes.map(({ title }) => title),
      ['Own'],
    );
    index.dispose();
    files.dispose();
    await closeEditors();
  });

  test('what git does not follow hides no notes: an ignore file that is a link', async () => {
    await writeFile('.git/config', '[remote "origin"]\n');
    await vscode.workspace.fs.writeFile(outside('file.md'), new TextEncoder().encode('/interview-prep/\n'));
    link('.gitignore', outside('file.md'));
    assert.equal((await gitExposure(workspaceUri('interview-prep')))?.path, 'interview-prep');
    disk()?.rmSync(workspaceUri('.gitignore').fsPath);
    await writeFile('.gitignore', '/interview-prep/\n');
    await waitFor('the file', async () => (await gitExposure(workspaceUri('interview-prep'))) === undefined);
  });
});
