import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { setTask } from '../../src/core/edits/setTask';
import { NoteIndex } from '../../src/core/index/noteIndex';
import type { OutlineNode } from '../../src/core/outlines/outlineNode';
import { systemClock } from '../../src/platform/host/clock';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { pause } from '../../src/platform/host/pause';
import { failed, onDidFail, tell, warn } from '../../src/platform/shown/tell';
import { createTicking, type Ticked } from '../../src/platform/trees/ticking';
import { createWorkspaceNotes } from '../../src/platform/notes/workspaceNotes';
import { say } from '../../src/core/base/message';
import { refuse } from '../../src/core/base/result';
import { keptLog } from '../support/builders';
import { leaveMessages } from './messages';
import { closeEditors, emptyWorkspace, readFile, waitFor, workspaceUri, writeFile } from './support';

const note = (end = '\n') => `# Boxes\n\n- [ ] one${end}- [ ] two\n- [ ] three\n`;
const marked = 'not saved yet';

/** The row of a box, and the tick that it was given. */
const box = (path: string, text: string, done = true): Ticked => ({
  row: `${path} ${text}`,
  task: { uri: workspaceUri(path).toString(), anchor: { text, occurrence: 0, of: 1 }, done: false },
  done,
});

/** The same row as an outline has it that knows of no tick yet. */
const rowOf = ({ row, task }: Ticked): OutlineNode => ({
  id: row,
  label: task.anchor.text,
  context: 'task',
  task,
});

suite('Boxes that are ticked', () => {
  const writer = createNoteWriter();
  const drawn: string[] = [];
  /** Holds up what is written to a file of this name until it is opened. */
  const gate: { name?: string; open: () => void } = { open: () => undefined };
  const ticking = createTicking({
    options: {
      async write({ uri, anchor }, done) {
        if (gate.name !== undefined && uri.endsWith(gate.name))
          await new Promise<void>(resolve => {
            gate.open = resolve;
          });
        return writer.edit(vscode.Uri.parse(uri, true), text => setTask(text, anchor, done));
      },
      settled: () => Promise.resolve(),
    },
    draw: rows => void drawn.push(...rows),
    refresh: () => undefined,
  });
  let messages: ReturnType<typeof leaveMessages>;
  const seen = (ticked: Ticked) => {
    const { task, description = [] } = ticking.shown(rowOf(ticked));
    return [task?.done, description.some(part => typeof part === 'object' && part.text === marked)];
  };

  setup(async () => {
    await emptyWorkspace();
    drawn.length = 0;
    delete gate.name;
    messages = leaveMessages();
  });
  teardown(async () => {
    messages.dispose();
    await closeEditors();
  });
  suiteTeardown(async () => {
    for (const part of [ticking, writer]) part.dispose();
    await emptyWorkspace();
  });

  test('are written though a message about another one is never dismissed', async () => {
    await writeFile('t1-mixed.md', note('\r\n'));
    await writeFile('t1-fine.md', note());
    await ticking.begin([box('t1-mixed.md', 'one')]);
    assert.equal(messages.said.length, 1);
    await ticking.begin([box('t1-fine.md', 'one')]);
    await ticking.begin([box('t1-fine.md', 'two')]);
    assert.equal(
      await readFile('t1-fine.md'),
      note().replace('[ ] one', '[x] one').replace('[ ] two', '[x] two'),
    );
    assert.equal(await readFile('t1-mixed.md'), note('\r\n'));
    assert.deepEqual(seen(box('t1-mixed.md', 'one')), [false, false]);
    assert.ok(drawn.includes('t1-mixed.md one'));
  });

  test('in one go are each written or refused by themselves, and why is told once', async () => {
    await writeFile('t2-mixed.md', note('\r\n'));
    await writeFile('t2-fine.md', note());
    const all = ['one', 'two', 'three'];
    await ticking.begin([
      ...all.map(text => box('t2-mixed.md', text)),
      ...all.map(text => box('t2-fine.md', text)),
    ]);
    assert.equal(await readFile('t2-fine.md'), note().replaceAll('[ ]', '[x]'));
    assert.deepEqual(
      messages.said.map(text => text.startsWith('t2-mixed.md')),
      [true],
    );
  });

  test('that are refused in two notes of one name are told of twice, each with its note to open', async () => {
    for (const company of ['kestrel', 'ottermap']) await writeFile(`${company}/dossier.md`, note('\r\n'));
    await ticking.begin([box('kestrel/dossier.md', 'one'), box('ottermap/dossier.md', 'one')]);
    assert.equal(messages.said.length, 2);
    messages.press('Open the note');
    await waitFor('the note', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('/ottermap/dossier.md'),
    );
  });

  test('end as they were ticked last, however quickly', async () => {
    await writeFile('t3.md', note());
    await Promise.all(
      [true, false, true, false, true].map(done => ticking.begin([box('t3.md', 'one', done)])),
    );
    assert.equal(await readFile('t3.md'), note().replace('[ ] one', '[x] one'));
    assert.deepEqual(messages.said, []);
  });

  test('say that they are not saved yet while something holds them up, and no longer once they are', async () => {
    await writeFile('t4-held.md', note());
    await writeFile('t4-fine.md', note());
    gate.name = 't4-held.md';
    const held = box('t4-held.md', 'one');
    const done = ticking.begin([held]);
    assert.deepEqual(seen(held), [true, false]);
    await waitFor('the row to be drawn', () => drawn.includes(held.row));
    assert.deepEqual(seen(held), [true, true]);
    await ticking.begin([box('t4-fine.md', 'one')]);
    assert.match(await readFile('t4-fine.md'), /\[x\] one/);
    gate.open();
    await done;
    assert.match(await readFile('t4-held.md'), /\[x\] one/);
    assert.equal(seen(held)[1], false);
  });

  test('in a note with unsaved changes say that they are not saved, until they are', async () => {
    const uri = await writeFile('t5.md', note());
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '# Typed\n'));
    const ticked = box('t5.md', 'one');
    await ticking.begin([ticked]);
    assert.equal(seen(ticked)[1], true);
    assert.equal(await readFile('t5.md'), note());
    drawn.length = 0;
    assert.ok(await editor.document.save());
    await waitFor('the row to be drawn', () => drawn.includes(ticked.row));
    assert.equal(seen(ticked)[1], false);
    assert.match(await readFile('t5.md'), /\[x\] one/);
  });

  test('are waited for by a window that goes', async () => {
    await writeFile('t6.md', note());
    const all = ['one', 'two', 'three'].map(text => ticking.begin([box('t6.md', text)]));
    await writer.settled();
    assert.equal(await readFile('t6.md'), note().replaceAll('[ ]', '[x]'));
    await Promise.all(all);
  });
});

suite('Boxes in an editor that is not saved', () => {
  let files: ReturnType<typeof createWorkspaceNotes>;
  let index: NoteIndex;
  suiteSetup(async () => {
    files = createWorkspaceNotes(keptLog());
    index = new NoteIndex({ files, log: keptLog(), clock: systemClock, pause });
    await emptyWorkspace();
  });
  suiteTeardown(async () => {
    index.dispose();
    files.dispose();
    await closeEditors();
    await emptyWorkspace();
  });

  test('are known to be other than the disk has them, however they came to be so', async () => {
    const path = 'interview-prep/stories/unsaved.md';
    const uri = await writeFile(path, note());
    index.touch([uri.toString()]);
    const boxes = () => index.snapshot.notes[0]?.tasks.map(({ done, unsaved }) => [done, unsaved === true]);
    const are = (what: string, one: readonly boolean[]) =>
      waitFor(what, () => JSON.stringify(boxes()?.[0]) === JSON.stringify(one));
    await are('the note', [false, false]);

    const editor = await vscode.window.showTextDocument(uri);
    const box = new vscode.Range(2, 3, 2, 4);
    assert.ok(await editor.edit(edit => edit.replace(box, 'x')));
    await are('what was typed', [true, true]);
    assert.deepEqual(boxes()?.slice(1), [
      [false, false],
      [false, false],
    ]);
    assert.ok(await editor.document.save());
    await are('what was saved', [true, false]);
    await vscode.commands.executeCommand('undo');
    await are('what was undone behind that', [false, true]);
    await writeFile(path, note());
    await are('what another program has made the same', [false, false]);
  });
});

suite('What a message offers', () => {
  let messages: ReturnType<typeof leaveMessages>;
  setup(() => {
    messages = leaveMessages();
  });
  teardown(() => messages.dispose());

  test('is done when it is picked, and why it could not be done is told', async () => {
    tell(say('Kept'), { title: say('Open'), do: () => refuse(say('No calendar is here.')) });
    messages.press('Open');
    await waitFor('the refusal', () => messages.said.includes('No calendar is here.'));
  });

  test('and fails is handed to the one error policy', async () => {
    const errors: unknown[] = [];
    const listening = onDidFail(({ error }) => errors.push(error));
    const [first, second] = [new Error('One'), new Error('Two')];
    warn(say('Kept'), { title: say('Open'), do: () => Promise.reject(first) });
    messages.press('Open');
    await waitFor('the failure', () => errors.length > 0);
    failed(second);
    assert.deepEqual(errors, [first, second]);
    listening.dispose();
  });

  test('is not done when it is dismissed', async () => {
    let isDone = false;
    const offer = {
      title: say('Open'),
      do() {
        isDone = true;
        return undefined;
      },
    };
    tell(say('Kept'), offer);
    messages.press('');
    await Promise.resolve();
    assert.equal(isDone, false);
  });
});
