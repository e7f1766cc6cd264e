import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NoteIndex } from '../../src/core/index/noteIndex';
import { addBullet } from '../../src/core/edits/addBullet';
import { addTasks } from '../../src/core/edits/addTasks';
import { setFields } from '../../src/core/edits/setFields';
import { company } from '../../src/core/kinds/company';
import { wantedNamed } from '../support/inEnglish';
import { companyOutline } from '../../src/core/outlines/companyOutline';
import { nowAt } from '../../src/core/time/now';
import type { OutlineNode } from '../../src/core/outlines/outlineNode';
import { rowsBelow } from '../../src/core/outlines/rowsBelow';
import { setTask } from '../../src/core/edits/setTask';
import { commands } from '../../src/manifest/commands';
import { systemClock } from '../../src/platform/host/clock';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { pause } from '../../src/platform/host/pause';
import { createWorkspaceNotes } from '../../src/platform/notes/workspaceNotes';
import { keptLog } from '../support/builders';
import { noteWith } from './notes';
import { closeEditors, emptyWorkspace, readFile, waitFor, workspaceUri, writeFile } from './support';

const dossier = [
  '\uFEFF---',
  'type: company',
  'company: Kestrel',
  'next_action:   # nothing yet',
  '---',
  '',
  '## Questions to ask',
  '',
  '### Your role',
  '',
  '- [ ] Why is it open?  ',
  '- [x] Who decides?',
  '',
].join('\r\n');

const writer = createNoteWriter();

/** The rows of the companies tree, as the extension works them out. */
async function withRows<T>(act: (rows: readonly OutlineNode[], index: NoteIndex) => Promise<T>): Promise<T> {
  const files = createWorkspaceNotes(keptLog());
  const index = new NoteIndex({ files, log: keptLog(), clock: systemClock, pause });
  try {
    index.touch('everything');
    await index.settled();
    return await act(companyOutline(index.snapshot.notes, nowAt(systemClock)), index);
  } finally {
    for (const part of [index, files]) part.dispose();
  }
}

function all(rows: readonly OutlineNode[]): readonly OutlineNode[] {
  return rows.flatMap(row => [row, ...all(rowsBelow(row))]);
}

const boxes = (rows: readonly OutlineNode[]) =>
  all(rows).flatMap(({ label, task }) => (task ? [[label, task.done]] : []));

suite('The checklist of a dossier', () => {
  setup(emptyWorkspace);
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  test('is ticked from a row in one character, which an open editor shows and one undo takes back', async () => {
    const path = 'interview-prep/companies/ticked/dossier.md';
    const uri = await writeFile(path, dossier);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const task = await withRows(async rows => {
      assert.deepEqual(boxes(rows), [
        ['Why is it open?', false],
        ['Who decides?', true],
      ]);
      return Promise.resolve(all(rows).find(({ label }) => label === 'Why is it open?')?.task);
    });
    assert.ok(task);
    const done = await writer.edit(vscode.Uri.parse(task.uri), text => setTask(text, task.anchor, true));
    assert.deepEqual(done, { ok: true, value: 'saved' });
    assert.equal(await readFile(path), dossier.replace('[ ]', '[x]'));
    assert.equal(document.getText(), dossier.slice(1).replace('[ ]', '[x]'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), dossier.slice(1));
  });

  test('is as it was, byte for byte, once it is ticked and unticked, open in an editor and not', async () => {
    const path = 'interview-prep/companies/back/dossier.md';
    const uri = await writeFile(path, dossier);
    const anchor = { text: 'Why is it open?', occurrence: 0, of: 1 };
    for (const isOpen of [false, true]) {
      if (isOpen) await vscode.window.showTextDocument(uri);
      for (const done of [true, false])
        assert.ok((await writer.edit(uri, text => setTask(text, anchor, done))).ok);
      assert.equal(await readFile(path), dossier);
      const { mtime } = await vscode.workspace.fs.stat(uri);
      assert.ok((await writer.edit(uri, text => setTask(text, anchor, false))).ok);
      assert.equal((await vscode.workspace.fs.stat(uri)).mtime, mtime);
    }
  });

  test('shows what is ticked in an editor, also before it is saved', async () => {
    const path = 'interview-prep/companies/typed/dossier.md';
    const uri = await writeFile(path, dossier);
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => {
      const at = document.getText().indexOf('[ ]') + 1;
      edit.replace(new vscode.Range(document.positionAt(at), document.positionAt(at + 1)), 'x');
    });
    await withRows(rows => {
      assert.deepEqual(boxes(rows)[0], ['Why is it open?', true]);
      return Promise.resolve();
    });
  });

  test('refuses a task that has gone, and touches nothing', async () => {
    const path = 'interview-prep/companies/gone/dossier.md';
    const uri = await writeFile(path, dossier);
    const refused = await writer.edit(uri, text =>
      setTask(text, { text: 'Was there?', occurrence: 0, of: 1 }, true),
    );
    assert.equal(refused.ok, false);
    assert.equal(await readFile(path), dossier);
  });

  test('keeps an answer below its question in one line of its own', async () => {
    const path = 'interview-prep/companies/noted/dossier.md';
    const uri = await writeFile(path, dossier);
    const anchor = { text: 'Who decides?', occurrence: 0, of: 1 };
    assert.ok((await writer.edit(uri, text => addBullet(text, anchor, 'Mina, alone.'))).ok);
    assert.ok((await writer.edit(uri, text => setTask(text, anchor, false))).ok);
    assert.equal(
      await readFile(path),
      dossier.replace('- [x] Who decides?\r\n', '- [ ] Who decides?\r\n  - Mina, alone.\r\n'),
    );
  });

  test('gets questions under their headings in one step that one undo takes back', async () => {
    const path = 'interview-prep/companies/added/dossier.md';
    const uri = await writeFile(path, dossier);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const place = {
      section: wantedNamed(company, 'Questions to ask'),
      order: ['Your role', 'Culture'],
    };
    const groups = [
      { heading: 'Your role', tasks: ['What is hard?'] },
      { heading: 'Culture', tasks: ['Who left?'] },
    ];
    assert.ok((await writer.edit(uri, text => addTasks(text, groups, place))).ok);
    assert.equal(
      await readFile(path),
      dossier.replace(
        '- [x] Who decides?\r\n',
        '- [x] Who decides?\r\n- [ ] What is hard?\r\n\r\n### Culture\r\n\r\n- [ ] Who left?\r\n',
      ),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), dossier.slice(1));
  });

  test('has its next action set in one line for each field', async () => {
    const path = 'interview-prep/companies/next/dossier.md';
    const uri = await writeFile(path, dossier);
    const values = { next_action: 'Call Mina', next_action_on: '2026-12-04' };
    assert.ok((await writer.edit(uri, text => setFields(text, values))).ok);
    assert.equal(
      await readFile(path),
      dossier.replace(
        'next_action:   # nothing yet\r\n',
        'next_action: Call Mina  # nothing yet\r\nnext_action_on: 2026-12-04\r\n',
      ),
    );
  });

  test('leaves commands alone that name no row', async () => {
    for (const id of [
      commands.noteAnswer.id,
      commands.setNextAction.id,
      commands.setInterviewDate.id,
      commands.addQuestions.id,
    ])
      for (const arg of ['companies/file:///etc/passwd', 'companies/x/task:0:y'])
        await vscode.commands.executeCommand(id, arg);
  });
});

/** Presses Enter in whatever input is open until something has happened. */
const acceptUntil = (effect: string, seen: () => Promise<boolean>) =>
  waitFor(effect, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return seen();
  });

suite('A second role in a company', () => {
  setup(emptyWorkspace);
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  test('is a second dossier, and each keeps the negotiation beside it', async () => {
    const names = function* () {
      yield 'companies/kestrel/dossier.md';
      yield 'companies/kestrel-2/dossier.md';
    };
    const folder = workspaceUri('interview-prep');
    const text = (role: string) =>
      `---\ntype: company\ncompany: Kestrel\nrole: ${role}\nstatus: offer\n---\n`;
    await writer.create(folder, names(), text('Staff'));
    await writer.create(folder, names(), text('Lead'));
    assert.equal(await readFile('interview-prep/companies/kestrel/dossier.md'), text('Staff'));
    assert.equal(await readFile('interview-prep/companies/kestrel-2/dossier.md'), text('Lead'));
    const log = '---\ntype: negotiation\ncompany: Kestrel\nstatus: open\n---\n';
    await writeFile('interview-prep/companies/kestrel-2/negotiation.md', log);
    await withRows(rows => {
      const lead = all(rows).find(({ description }) => description?.includes('Lead'));
      const staff = all(rows).find(({ description }) => description?.includes('Staff'));
      assert.ok(lead && staff);
      const kinds = (row: OutlineNode) => rowsBelow(row).map(({ note }) => note?.kind);
      assert.deepEqual(kinds(lead), ['company', 'negotiation']);
      assert.deepEqual(kinds(staff), ['company']);
      return Promise.resolve();
    });
  });

  test('a log that is begun from a row asks no company, and lies beside that dossier', async () => {
    const path = 'interview-prep/companies/row-2/dossier.md';
    await writeFile(path, '---\ntype: company\ncompany: Row\nrole: Lead\nstatus: offer\n---\n');
    await noteWith(path);
    await vscode.commands.executeCommand('interviewPrep.companies.focus');
    const row = `companies/${workspaceUri(path).toString()}`;
    await waitFor('the row', async () => {
      await vscode.env.clipboard.writeText('');
      await vscode.commands.executeCommand(commands.copyLink.id, row);
      return (await vscode.env.clipboard.readText()) !== '';
    });
    const made = vscode.commands.executeCommand(commands.newNegotiation.id, row);
    const log = 'interview-prep/companies/row-2/negotiation.md';
    await acceptUntil('a negotiation log', async () => {
      const { notes } = await withRows((_, index) => Promise.resolve(index.snapshot));
      return notes.some(({ uri }) => uri === workspaceUri(log).toString());
    });
    await made;
    assert.match(await readFile(log), /^---\ntype: negotiation\ncompany: Row\nstatus: open\n/);
  });
});
