import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { say } from '../../src/core/base/message';
import { answer, refuse } from '../../src/core/base/result';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { guideUri } from '../../src/platform/guide/guideContent';
import {
  activatedExtension,
  emptyWorkspace,
  fileExists,
  readFile,
  waitFor,
  workspaceUri,
  writeFile,
} from './support';

function* names(stem: string) {
  for (let copy = 1; ; copy += 1) yield copy === 1 ? `${stem}.md` : `${stem}-${copy}.md`;
}

/** Edits that put `to` in the place of the first `from`. */
const replacing = (from: string, to: string) => (text: string) => {
  const start = text.indexOf(from);
  return start < 0 ? answer([]) : answer([{ start, end: start + from.length, text: to }]);
};

suite('The door for writes', () => {
  const writer = createNoteWriter();
  suiteTeardown(() => writer.dispose());
  setup(emptyWorkspace);

  test('a new file is made with the folders above it', async () => {
    const made = await writer.create(workspaceUri('a', 'b'), ['c/d.md'], 'text\n');
    assert.ok(made.ok);
    assert.equal(await readFile('a/b/c/d.md'), 'text\n');
  });

  test('a name that is taken is left as it is, and the next one used', async () => {
    await writeFile('note.md', 'mine');
    await writeFile('note-2.md', '');
    const made = await writer.create(workspaceUri(), names('note'), 'new');
    assert.ok(made.ok);
    assert.ok(made.value.path.endsWith('/note-3.md'));
    assert.deepEqual([await readFile('note.md'), await readFile('note-2.md')], ['mine', '']);
  });

  test('many at once get a name each, and none loses its text', async () => {
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, index) => writer.create(workspaceUri(), names('race'), `text ${index}`)),
    );
    const paths = made.map(result => (result.ok ? result.value.path : 'refused'));
    assert.equal(new Set(paths).size, 12);
    for (const [index, path] of paths.entries())
      assert.equal(await readFile(path.slice(path.lastIndexOf('/') + 1)), `text ${index}`);
  });

  test('a name that leads out of the folder is refused', async () => {
    const made = await writer.create(workspaceUri('notes'), ['../outside.md'], 'x');
    assert.equal(made.ok, false);
    assert.equal(await fileExists('outside.md'), false);
  });

  test('where a file stands in the way of a folder, nothing is made and the reason given', async () => {
    await writeFile('stories', 'a file');
    const made = await writer.create(workspaceUri(), ['stories/deep/note.md'], 'x');
    assert.equal(made.ok, false);
    assert.equal(await readFile('stories'), 'a file');
  });

  test('an edit changes its own bytes, keeps line ends and byte-order mark, and is saved', async () => {
    await writeFile('note6.md', '\ufeff---\r\nstatus: saved # why\r\n---\r\n\r\nBody  \r\n');
    const done = await writer.edit(workspaceUri('note6.md'), replacing('saved', 'applied'));
    assert.deepEqual(done, answer('saved'));
    assert.equal(await readFile('note6.md'), '\ufeff---\r\nstatus: applied # why\r\n---\r\n\r\nBody  \r\n');
  });

  test('an edit is one step to undo', async () => {
    const uri = await writeFile('note7.md', 'one two\n');
    const { document } = await vscode.window.showTextDocument(uri);
    await writer.edit(uri, () =>
      answer([
        { start: 0, end: 3, text: 'ONE' },
        { start: 4, end: 7, text: 'TWO' },
      ]),
    );
    assert.equal(document.getText(), 'ONE TWO\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'one two\n');
  });

  test('unsaved typing is kept and not saved', async () => {
    const uri = await writeFile('note8.md', 'one two\n');
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), 'typed'));
    const done = await writer.edit(uri, replacing('two', '2'));
    assert.deepEqual(done, answer('unsaved'));
    assert.equal(editor.document.getText(), 'one 2\ntyped');
    assert.equal(await readFile('note8.md'), 'one two\n');
  });

  test('a change of the same size that another program made is not written over', async () => {
    const uri = await writeFile('note9.md', '- [ ] a\n- [ ] b\n');
    await vscode.window.showTextDocument(uri);
    await writeFile('note9.md', '- [x] a\n- [ ] b\n');
    await waitFor('the tick to be acknowledged', async () => {
      if ((await writer.edit(uri, replacing('- [ ] b', '- [x] b'))).ok) return true;
      // VS Code was still catching up and would not save: then nothing was written, and the user tries again.
      assert.equal(await readFile('note9.md'), '- [x] a\n- [ ] b\n');
      await vscode.commands.executeCommand('workbench.action.files.revert');
      return false;
    });
    assert.equal(await readFile('note9.md'), '- [x] a\n- [x] b\n');
  });

  test('a change that decides against itself changes nothing', async () => {
    const uri = await writeFile('note10.md', 'text');
    const why = say('No.');
    assert.deepEqual(await writer.edit(uri, () => refuse(why)), refuse(why));
    assert.deepEqual(await writer.edit(uri, () => answer([])), answer('unchanged'));
    assert.equal(await readFile('note10.md'), 'text');
  });

  test('what the user keeps read-only is refused, closed and in an editor, and is never changed', async () => {
    const settings = vscode.workspace.getConfiguration('files');
    const { Workspace } = vscode.ConfigurationTarget;
    const uri = await writeFile('kept/note.md', 'one two\n');
    const free = await writeFile('kept/free.md', 'one two\n');
    const pattern = '**/kept/*.md';
    await settings.update('readonlyInclude', { [pattern]: true, 'elsewhere/**': true }, Workspace);
    await settings.update('readonlyExclude', { 'kept/free.md': true }, Workspace);
    try {
      await waitFor('the refusal', async () => !(await writer.edit(uri, replacing('x', 'y'))).ok);
      for (const shown of [false, true]) {
        if (shown) await vscode.window.showTextDocument(uri);
        const done = await writer.edit(uri, replacing('two', '2'));
        assert.match(done.ok ? '' : done.why.text, /read-only by the setting/);
        assert.equal(await readFile('kept/note.md'), 'one two\n');
      }
      const editor = await waitFor('the editor', () => vscode.window.activeTextEditor);
      assert.equal(editor.document.isDirty, false);
      assert.ok(await writer.insertAtCursor(editor, 'more'));
      assert.equal(editor.document.getText(), 'one two\n');
      for (const from of [uri, workspaceUri('kept')]) {
        const moved = await writer.move(from, workspaceUri(), ['moved']);
        assert.match(moved.ok ? '' : moved.why.text, /read-only by the setting/);
      }
      const removed = await writer.remove(uri, 'for good');
      assert.match(removed.ok ? '' : removed.why.text, /read-only by the setting/);
      assert.equal(await readFile('kept/note.md'), 'one two\n');
      assert.deepEqual(await writer.edit(free, replacing('two', '2')), answer('saved'));
      assert.ok((await writer.move(free, workspaceUri(), ['moved.md'])).ok);
    } finally {
      await settings.update('readonlyInclude', undefined, Workspace);
      await settings.update('readonlyExclude', undefined, Workspace);
    }
    assert.deepEqual(await writer.edit(uri, replacing('two', '2')), answer('saved'));
    assert.deepEqual(await writer.remove(uri, 'for good'), answer(true));
    assert.equal(await fileExists('kept/note.md'), false);
  });

  test('a provider that writes nothing is not asked to', async () => {
    await activatedExtension();
    const done = await writer.edit(guideUri('cultural-fit.md'), replacing('a', 'b'));
    assert.match(done.ok ? '' : done.why.text, /is read-only/);
  });

  test('a file that has gone is not made again', async () => {
    const done = await writer.edit(workspaceUri('gone.md'), replacing('a', 'b'));
    assert.equal(done.ok, false);
    assert.equal(await fileExists('gone.md'), false);
  });

  test('bytes that are no UTF-8, and mixed line ends, are refused rather than changed', async () => {
    const bytes = new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a, 0x62, 0x0a]);
    await vscode.workspace.fs.writeFile(workspaceUri('latin.md'), bytes);
    await writeFile('mixed.md', 'a\r\nb\nc\n');
    assert.equal((await writer.edit(workspaceUri('latin.md'), replacing('b', 'c'))).ok, false);
    assert.equal((await writer.edit(workspaceUri('mixed.md'), replacing('b', 'c'))).ok, false);
    assert.deepEqual([...(await vscode.workspace.fs.readFile(workspaceUri('latin.md')))], [...bytes]);
    assert.equal(await readFile('mixed.md'), 'a\r\nb\nc\n');
  });

  test('a scaffold opens saved, with the cursor in its first place', async () => {
    const text = '---\ntype: story\n---\n\n## A\n\n\n\n## B\n\n\n';
    const stops = [text.indexOf('\n\n\n') + 2, text.length - 1];
    const made = await writer.create(workspaceUri(), ['new.md'], text);
    assert.ok(made.ok);
    await writer.openScaffold(made.value, text, stops);
    const editor = await waitFor('the editor', () => vscode.window.activeTextEditor);
    assert.equal(editor.document.getText(), text);
    assert.equal(editor.document.isDirty, false);
    assert.equal(editor.document.offsetAt(editor.selection.active), stops[0]);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await waitFor('the next place', () => editor.document.offsetAt(editor.selection.active) === stops[1]);
  });

  test('adding a line to a file makes the file, then adds below what is there', async () => {
    const add = (text: string) => `${text === '' ? 'first' : 'second'}\n`;
    await writer.append(workspaceUri('.gitignore'), add);
    await writer.append(workspaceUri('.gitignore'), add);
    assert.equal(await readFile('.gitignore'), 'first\nsecond\n');
  });
});
