import assert from 'node:assert/strict';
import type * as fs from 'node:fs';
import * as vscode from 'vscode';
import { answer } from '../../src/core/base/result';
import { NoteIndex } from '../../src/core/index/noteIndex';
import { systemClock } from '../../src/platform/host/clock';
import { createNoteWriter, type NoteWriter } from '../../src/platform/writing/noteWriter';
import { pause } from '../../src/platform/host/pause';
import { createWorkspaceNotes } from '../../src/platform/notes/workspaceNotes';
import { keptLog } from '../support/builders';
import { countIs, noteWith } from './notes';
import {
  closeEditors,
  emptyWorkspace,
  fileExists,
  readFile,
  waitFor,
  workspaceUri,
  writeFile,
} from './support';

const story = (title: string) => `---\ntype: story\ntitle: ${title}\n---\n\n## Situation\n\n`;
const path = 'interview-prep/stories/outage.md';
const notes = () => workspaceUri('interview-prep');

interface NodeProcess {
  getBuiltinModule?(name: 'node:fs'): typeof fs;
}

/** Node's own files, where the tests run in Node on a disk. */
function nodeFiles(): (typeof fs)['promises'] | undefined {
  const { process } = globalThis as { process?: NodeProcess };
  return workspaceUri().scheme === 'file' ? process?.getBuiltinModule?.('node:fs').promises : undefined;
}

/** The door for writes, and an index that hears of nothing else. */
async function withOurs(
  act: (writer: NoteWriter, titles: () => Promise<readonly string[]>) => Promise<void>,
) {
  const files = createWorkspaceNotes(keptLog());
  // As where nothing is watched: it is told by our own writes alone.
  const deaf = { ...files, onDidTouch: () => ({ dispose: () => undefined }) };
  const index = new NoteIndex({ files: deaf, log: keptLog(), clock: systemClock, pause });
  const writer = createNoteWriter();
  const telling = writer.onDidTouch(touched => {
    index.touch(touched);
  });
  try {
    index.touch('everything');
    await index.settled();
    await act(writer, async () => (await index.settled()).notes.map(({ title }) => title).sort());
  } finally {
    for (const part of [telling, index, files, writer]) part.dispose();
  }
}

const tabs = () =>
  vscode.window.tabGroups.all.flatMap(group => group.tabs).map(({ label, isDirty }) => ({ label, isDirty }));

async function typeInto(uri: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  assert.ok(
    await editor.edit(edit =>
      edit.insert(editor.document.positionAt(editor.document.getText().length), text),
    ),
  );
  return editor.document;
}

suite('The first day', () => {
  setup(async () => {
    await emptyWorkspace();
    await countIs(0);
  });
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  test('what we make, change, move and take away is known though nobody watches', () =>
    withOurs(async (writer, titles) => {
      const made = await writer.create(notes(), ['stories/outage.md'], story('Outage'));
      assert.ok(made.ok);
      assert.deepEqual(await titles(), ['Outage']);
      const retitled = await writer.edit(made.value, text => {
        const start = text.indexOf('Outage');
        return answer([{ start, end: start + 'Outage'.length, text: 'The outage' }]);
      });
      assert.ok(retitled.ok);
      assert.deepEqual(await titles(), ['The outage']);
      assert.ok((await writer.append(workspaceUri('interview-prep/log.md'), () => '# Log\n')).ok);
      assert.deepEqual(await titles(), ['Log', 'The outage']);
      const moved = await writer.move(workspaceUri('interview-prep/stories'), notes(), ['told']);
      assert.ok(moved.ok);
      assert.deepEqual(await titles(), ['Log', 'The outage']);
      assert.ok((await writer.remove(workspaceUri('interview-prep/told/outage.md'), 'for good')).ok);
      assert.deepEqual(await titles(), ['Log']);
    }));

  test('a story that is deleted leaves no tab in any group, and the next of that title can be written and saved', () =>
    withOurs(async (writer, titles) => {
      for (const text of [story('Outage'), story('Outage'), story('Outage, told anew')]) {
        const made = await writer.create(notes(), ['stories/outage.md'], text);
        assert.ok(made.ok);
        await writer.openScaffold(made.value, text, [text.length]);
        const document = await typeInto(made.value, 'It was dark.');
        await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
        assert.ok(await document.save());
        assert.equal(await readFile(path), `${text}It was dark.`);
        assert.equal((await titles()).length, 1);
        assert.deepEqual(await writer.remove(made.value, 'for good'), answer(true));
        assert.deepEqual(await titles(), []);
        await waitFor('no tab', () => tabs().length === 0);
      }
    }));

  test('a folder of notes that is deleted by another program gives its names back', async function () {
    const node = nodeFiles();
    if (!node) return this.skip();
    await withOurs(async writer => {
      const made = await writer.create(notes(), ['stories/outage.md'], story('Outage'));
      assert.ok(made.ok);
      await typeInto(made.value, 'Once.').then(document => document.save());
      await node.rm(notes().fsPath, { recursive: true });
      const again = await writer.create(notes(), ['stories/outage.md'], story('Again'));
      assert.ok(again.ok);
      const document = await typeInto(again.value, 'Twice.');
      assert.ok(await document.save());
      assert.equal(await readFile(path), `${story('Again')}Twice.`);
    });
  });

  test('what was typed and not saved stays open when its note is deleted, and no new note takes its place', () =>
    withOurs(async (writer, titles) => {
      // VS Code remembers a document for a while after it was closed: no other test uses this file.
      const typed = 'interview-prep/stories/typed.md';
      const uri = await writeFile(typed, story('Outage'));
      const document = await typeInto(uri, 'Not saved.');
      assert.deepEqual(await writer.remove(uri, 'for good'), answer(true));
      assert.equal(await fileExists(typed), false);
      assert.deepEqual(await titles(), []);
      assert.deepEqual(
        tabs().map(({ isDirty }) => isDirty),
        [true],
      );
      assert.equal(document.getText(), `${story('Outage')}Not saved.`);
      const made = await writer.create(notes(), ['stories/typed.md', 'stories/typed-2.md'], story('Outage'));
      assert.ok(made.ok && made.value.path.endsWith('/typed-2.md'));
      assert.equal(document.getText(), `${story('Outage')}Not saved.`);
    }));

  test('a folder that we make is watched, however deep: what another program does there later is seen', async function () {
    const node = nodeFiles();
    if (!node) return this.skip();
    const writer = createNoteWriter();
    for (const name of ['one', 'two', 'three', 'four', 'five']) {
      await emptyWorkspace();
      await countIs(0);
      const file = `companies/${name}/talks/dossier.md`;
      const made = await writer.create(notes(), [file], `---\ntype: company\ncompany: ${name}\n---\n`);
      assert.ok(made.ok);
      // Nothing is told of this one but by a watcher.
      await node.writeFile(workspaceUri('interview-prep', file, '..', 'other.md').fsPath, '# Theirs\n');
      await noteWith(`interview-prep/companies/${name}/talks/other.md`);
      await node.writeFile(made.value.fsPath, '---\ntype: company\ncompany: Changed\n---\n');
      await noteWith(`interview-prep/${file}`, ({ title }) => title === 'Changed');
    }
    writer.dispose();
  });
});
