import assert from 'node:assert/strict';
import type * as fs from 'node:fs';
import * as vscode from 'vscode';
import { api, countChanges, countIs, noteAt, noteGone, noteWith } from './notes';
import { closeEditors, deleteFile, emptyWorkspace, waitFor, workspaceUri, writeFile } from './support';

const story = (title: string, ...fields: readonly string[]) =>
  ['---', 'type: story', `title: ${title}`, ...fields, '---', '', '## Situation', '', 'Words.', ''].join(
    '\n',
  );

const path = 'interview-prep/stories/a.md';

async function insert(uri: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(2, 'title: '.length), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
  return document;
}

interface NodeProcess {
  getBuiltinModule?(name: 'node:fs'): typeof fs;
}

/** Node's own files, where the tests run in Node. */
function nodeFiles(): (typeof fs)['promises'] | undefined {
  const { process } = globalThis as { process?: NodeProcess };
  return process?.getBuiltinModule?.('node:fs').promises;
}

suite('The live index', () => {
  setup(async () => {
    await emptyWorkspace();
    await countIs(0);
  });
  suiteTeardown(emptyWorkspace);

  test('finds a note that another program makes, in folders that were not there', async () => {
    await writeFile('interview-prep/a/b/c/deep.md', story('Deep'));
    const note = await noteWith('interview-prep/a/b/c/deep.md');
    assert.deepEqual([note.kind, note.title, note.sections], ['story', 'Deep', { written: 1, all: 6 }]);
  });

  test('knows the notes of every folder of the workspace, each as lying in its own', async () => {
    const [first, second] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(first && second);
    const write = async (folder: vscode.WorkspaceFolder, name: string, text: string) => {
      const notes = vscode.Uri.joinPath(folder.uri, 'interview-prep');
      await vscode.workspace.fs.createDirectory(notes);
      const uri = vscode.Uri.joinPath(notes, name);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return uri;
    };
    const one = await write(first, 'a.md', story('One'));
    const two = await write(second, 'a.md', story('Two'));
    await countIs(2);
    const titles = new Map((await (await api()).notes()).map(({ uri, title }) => [uri.toString(), title]));
    assert.deepEqual([titles.get(one.toString()), titles.get(two.toString())], ['One', 'Two']);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(second.uri, 'interview-prep'), { recursive: true });
    await countIs(1);
  });

  test('follows a change from outside', async () => {
    await writeFile(path, story('One'));
    await noteWith(path, ({ title }) => title === 'One');
    await writeFile(path, story('Two'));
    await noteWith(path, ({ title }) => title === 'Two');
  });

  test('follows a file to another name', async () => {
    const uri = await writeFile(path, story('One'));
    await noteWith(path);
    await vscode.workspace.fs.rename(uri, workspaceUri('interview-prep/stories/b.md'));
    await noteGone(path);
    assert.equal((await noteWith('interview-prep/stories/b.md')).title, 'One');
  });

  test('forgets a file that is deleted', async () => {
    await writeFile(path, story('One'));
    await noteWith(path);
    await deleteFile(path);
    await noteGone(path);
  });

  test('forgets all notes of a folder that is deleted', async () => {
    for (const name of ['a', 'b', 'c']) await writeFile(`interview-prep/stories/${name}.md`, story(name));
    await countIs(3);
    await deleteFile('interview-prep/stories');
    await countIs(0);
  });

  test('follows a folder to another name, and the notes folder itself', async () => {
    await writeFile('interview-prep/old/a.md', story('A'));
    await noteWith('interview-prep/old/a.md');
    await vscode.workspace.fs.rename(workspaceUri('interview-prep/old'), workspaceUri('interview-prep/new'));
    await noteWith('interview-prep/new/a.md');
    await countIs(1);
    await vscode.workspace.fs.rename(workspaceUri('interview-prep'), workspaceUri('elsewhere'));
    await countIs(0);
    await vscode.workspace.fs.rename(workspaceUri('elsewhere'), workspaceUri('interview-prep'));
    await countIs(1);
  });

  test('reads what is typed before it is saved, and forgets it when it is thrown away', async () => {
    const uri = await writeFile(path, story('One'));
    await noteWith(path);
    await vscode.window.showTextDocument(await insert(uri, 'Number '));
    await noteWith(path, ({ title }) => title === 'Number One');
    await closeEditors();
    await noteWith(path, ({ title }) => title === 'One');
  });

  test('tells what is wrong on its line, keeps what it knew, and sees it mended while it is typed', async () => {
    const uri = await writeFile(path, story('One'));
    await noteWith(path);
    await vscode.window.showTextDocument(await insert(uri, '"'));
    const broken = await noteWith(path, ({ problems }) => problems.length > 0);
    assert.deepEqual([broken.kind, broken.title], ['story', 'One']);
    const shown = await waitFor('a diagnostic', () => {
      const [first] = vscode.languages.getDiagnostics(uri);
      return first?.source === 'Interview Prep' && first;
    });
    assert.ok(shown.range.start.line >= 2 && shown.range.start.line <= 3);

    const edit = new vscode.WorkspaceEdit();
    edit.delete(uri, new vscode.Range(2, 'title: '.length, 2, 'title: "'.length));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await noteWith(path, ({ problems }) => problems.length === 0);
    await waitFor('no diagnostic', () => vscode.languages.getDiagnostics(uri).length === 0);
  });

  test('offers to mend what is wrong', async () => {
    const company = 'interview-prep/companies/a/dossier.md';
    const uri = await writeFile(company, '---\ntype: company\ncompany: A\nstatus: interviw\n---\n');
    await noteWith(company, ({ problems }) => problems.some(({ code }) => code === 'unknown-choice'));
    const document = await vscode.workspace.openTextDocument(uri);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      document.lineAt(3).range,
    );
    const [first] = actions.filter(action => action.edit);
    assert.ok(first?.edit && first.isPreferred);
    assert.ok(await vscode.workspace.applyEdit(first.edit));
    await noteWith(company, ({ status }) => status === 'interview');
    // Else VS Code saves it by itself later on, into the next test.
    await document.save();
  });

  test('lets a file that is no text be one warning, and no more', async () => {
    await writeFile(path, story('One'));
    await vscode.workspace.fs.writeFile(
      workspaceUri('interview-prep/stories/b.md'),
      new Uint8Array([0, 1, 2, 255]),
    );
    await vscode.workspace.fs.writeFile(
      workspaceUri('interview-prep/stories/c.md'),
      new Uint8Array(2 * 1024 * 1024 + 1).fill(97),
    );
    const codes = async (name: string) =>
      (await noteWith(`interview-prep/stories/${name}.md`)).problems.map(({ code }) => code);
    assert.deepEqual(await codes('b'), ['unreadable-binary']);
    assert.deepEqual(await codes('c'), ['unreadable-size']);
    assert.deepEqual(await codes('a'), []);
  });

  test('leaves out hidden folders, packages and templates', async () => {
    for (const folder of ['.trash', 'node_modules/x', 'templates'])
      await writeFile(`interview-prep/${folder}/a.md`, story('No'));
    await writeFile(path, story('Yes'));
    await noteWith(path);
    await countIs(1);
  });

  test('follows no link out of the workspace folder, nor in circles', async function () {
    const node = nodeFiles();
    if (!node || workspaceUri().scheme !== 'file') return this.skip();
    const link = (target: string, name: string) => node.symlink(target, workspaceUri(name).fsPath);
    await writeFile('docs/seen.md', story('Seen'));
    await writeFile(path, story('One'));
    const outside = vscode.Uri.joinPath(workspaceUri(), '..', 'outside');
    await vscode.workspace.fs.createDirectory(outside);
    const secret = vscode.Uri.joinPath(outside, 'secret.md');
    await vscode.workspace.fs.writeFile(secret, new TextEncoder().encode(story('Secret')));
    await link(outside.fsPath, 'interview-prep/out');
    await link(secret.fsPath, 'interview-prep/secret.md');
    await link(workspaceUri().fsPath, 'interview-prep/round');
    await link(workspaceUri('interview-prep/stories').fsPath, 'interview-prep/again');
    await link(workspaceUri('docs').fsPath, 'interview-prep/docs');
    await vscode.commands.executeCommand('interviewPrep.refresh');
    const titles = (await (await api()).notes()).map(({ title }) => title).sort();
    assert.deepEqual(titles, ['One', 'Seen']);
    // Also when the file itself is named, as a watcher does.
    await vscode.workspace.fs.writeFile(secret, new TextEncoder().encode(story('Secrets')));
    const document = await vscode.workspace.openTextDocument(workspaceUri('interview-prep/secret.md'));
    assert.match(document.getText(), /Secrets?/);
    await vscode.window.showTextDocument(document);
    await closeEditors();
    await countIs(2);
    await vscode.workspace.fs.delete(outside, { recursive: true });
  });

  test('follows the setting that says where the notes are', async () => {
    await writeFile(path, story('Old place'));
    await writeFile('mine/a.md', story('New place'));
    await noteWith(path);
    const settings = vscode.workspace.getConfiguration('interviewPrep');
    await settings.update('folder', 'mine', vscode.ConfigurationTarget.Workspace);
    try {
      await noteWith('mine/a.md');
      await noteGone(path);
    } finally {
      await settings.update('folder', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await noteWith(path);
  });

  test('takes a storm of a thousand files in a handful of snapshots', async () => {
    const names = Array.from({ length: 1000 }, (_, at) => `interview-prep/storm/${at % 20}/${at}.md`);
    for (let at = 0; at < 20; at += 1)
      await vscode.workspace.fs.createDirectory(workspaceUri(`interview-prep/storm/${at}`));
    const changes = await countChanges();
    await Promise.all(names.map(name => writeFile(name, story(name))));
    await countIs(1000, 15);
    const made = changes.count();
    await deleteFile('interview-prep/storm');
    await countIs(0);
    const all = changes.count();
    changes.dispose();
    // On an idle machine it is one or two of each; a busy one tells of the files in more parts.
    assert.ok(made <= 30 && all - made <= 10, `${made} snapshots for the files, ${all - made} for their end`);
    assert.equal(await noteAt(names[0] ?? ''), undefined);
  });
});
