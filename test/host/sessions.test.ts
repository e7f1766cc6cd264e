import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { languages } from '../../src/core/snippets/languages';
import { beginSession, goTo, minutesSpent, type Session } from '../../src/core/sessions/session';
import { keepSession } from '../../src/features/sessions/runningSession';
import { skeletonFile } from '../../src/features/sessions/skeletonFile';
import { addRow } from '../../src/features/sessions/stopSession';
import type { LogRow } from '../../src/core/sessions/logRow';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { fakeClock } from '../support/fakeClock';
import { noteWith } from './notes';
import {
  activatedExtension,
  closeEditors,
  emptyWorkspace,
  readFile,
  workspaceUri,
  writeFile,
} from './support';

const row: LogRow = {
  began: '2026-11-25 10:12',
  session: 'coding',
  problem: 'Two sum',
  language: 'Go',
  clarify: '7',
  plan: '8',
  implement: '20',
  review: '10',
  minutes: '45',
  time: 'O(n)',
  space: 'O(n)',
  improve: 'a | b',
};

suite('A practice session in VS Code', () => {
  const writer = createNoteWriter();
  suiteSetup(activatedExtension);
  suiteTeardown(() => writer.dispose());
  setup(emptyWorkspace);
  teardown(closeEditors);

  for (const id of ['python', 'go', 'php'])
    test(`begins with a file that holds the skeleton as it was made, and is saved (${id})`, async () => {
      const { extensionUri } = await activatedExtension();
      const language = languages.find(known => known.id === id);
      assert.ok(language);
      const { text, parts } = await skeletonFile(extensionUri, language, {
        problem: { title: 'Two sum $1 }' },
        plan: [7, 8, 20, 10],
      });
      const path = `practice-${id}/two-sum.${language.ending}`;
      const made = await writer.create(workspaceUri(), [path], text);
      assert.ok(made.ok);
      await writer.openSnippet(made.value, text, parts);
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.getText(), text);
      assert.equal(editor.document.isDirty, false);
      assert.equal(await readFile(path), text);
      // The title is chosen, to be typed over or kept.
      assert.equal(editor.document.getText(editor.selection), 'Two sum $1 }');
    });

  test('begins in a new document where there is no folder', async () => {
    await writer.openUntitled('markdown', [{ text: '## A\n\n\t' }, { stop: 1, filled: [] }, { text: '\n' }]);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.isUntitled, true);
    assert.equal(editor.document.languageId, 'markdown');
    assert.equal(editor.document.getText(), '## A\n\n\t\n');
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [2, 1]);
  });

  test('is added to a log that is made for it, and to the same one the next time', async () => {
    const notes = workspaceUri('interview-prep');
    const path = 'interview-prep/practice/log.md';
    for (const problem of ['Two sum', 'Three sum', 'Three sum'])
      assert.ok((await addRow(writer, notes, { ...row, problem })).ok);
    const text = await readFile(path);
    assert.equal(text.match(/^\| 2026-11-25/gm)?.length, 2);
    assert.match(text, /\| a \\\| b \|$/m);
    // It says what it is, so that no view takes it for a file that does not.
    assert.equal((await noteWith(path)).kind, 'practice');
  });

  test('is added to the log that the user has open, with what is typed there', async () => {
    // VS Code remembers a document for a while after it was closed: no other test uses this file.
    const uri = await writeFile('own-log/practice/log.md', '| Problem | Began |\n|---|---|\n');
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Mine\n\n'));
    assert.ok((await addRow(writer, workspaceUri('own-log'), row)).ok);
    assert.equal(
      editor.document.getText(),
      [
        'Mine\n\n| Problem | Began |\n|---|---|\n| Two sum | 2026-11-25 10:12 |\n\n',
        '- 2026-11-25 10:12, Two sum. Time: O(n); Space: O(n); Improve: a | b\n',
      ].join(''),
    );
    assert.equal(editor.document.isDirty, true);
  });

  test('outlives a reload, and tells once when it was forgotten', () => {
    const kept = new Map<string, unknown>();
    const state: vscode.Memento = {
      keys: () => [...kept.keys()],
      get: (key: string) => JSON.parse(JSON.stringify(kept.get(key) ?? null)) as never, // As VS Code keeps it.
      update(key, value) {
        kept.set(key, value);
        return Promise.resolve();
      },
    };
    const clock = fakeClock();
    let forgotten = 0;
    const unexpected: string[] = [];
    const shown: (Session | undefined)[] = [];
    const open = () =>
      keepSession({
        clock,
        state,
        show: session => void shown.push(session),
        nudge: ({ id }) => {
          unexpected.push(id);
        },
        forgotten: () => {
          forgotten += 1;
        },
      });

    const first = open();
    assert.deepEqual(shown, [undefined]);
    first.begin(beginSession({ kind: 'coding', problem: { title: 'x' }, plan: [7, 8, 20, 10] }, clock.now()));
    clock.advance(2 * 60_000);
    first.change((session, now) => goTo(session, 1, now));
    first.dispose();

    const second = open();
    clock.advance(60_000);
    assert.equal(second.current()?.phase, 1);
    const reloaded = second.current();
    assert.ok(reloaded);
    assert.deepEqual(minutesSpent(reloaded), [2, 1, 0, 0]);
    second.dispose();

    clock.advance(24 * 3_600_000);
    open().dispose();
    const last = open();
    assert.equal(forgotten, 1);
    assert.deepEqual(unexpected, []);
    last.end();
    assert.deepEqual(shown.slice(-1), [undefined]);
    last.dispose();
    const none = open();
    assert.equal(none.current(), undefined);
    none.dispose();
  });
});
