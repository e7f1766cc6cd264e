import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NoteIndex } from '../../src/core/index/noteIndex';
import { retitle } from '../../src/features/notes/renameNote';
import { commands } from '../../src/manifest/commands';
import { systemClock } from '../../src/platform/host/clock';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { pause } from '../../src/platform/host/pause';
import { createWorkspaceNotes } from '../../src/platform/notes/workspaceNotes';
import { keptLog } from '../support/builders';
import { leaveMessages } from './messages';
import { noteGone, noteWith } from './notes';
import {
  closeEditors,
  deleteFile,
  emptyWorkspace,
  fileExists,
  readFile,
  waitFor,
  workspaceUri,
  writeFile,
} from './support';
import { withSetting } from './withSetting';

const path = 'interview-prep/companies/kestrel/dossier.md';
const dossier = [
  '\uFEFF---',
  '# what they know of me',
  'type: company',
  'company: "Kestrel"',
  'status:   # nothing yet',
  'pay: 0042',
  '---',
  '',
  '- [ ] Why is it open?  ',
  '\tA tab and two blanks.',
  '',
].join('\r\n');

/** The row of a dossier in the tree of companies. */
const rowOf = (file: string) => `companies/${workspaceUri(file).toString()}`;

/** Waits until the tree has the row of a dossier. */
async function inTree(file: string): Promise<void> {
  await vscode.env.clipboard.writeText('');
  await waitFor(`a row for ${file}`, async () => {
    await vscode.commands.executeCommand(commands.copyLink.id, rowOf(file));
    return (await vscode.env.clipboard.readText()) !== '';
  });
}

/** Presses Enter in whatever input is open, until that has had this effect. */
const acceptUntil = (effect: string, seen: () => Promise<boolean>) =>
  waitFor(effect, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return seen();
  });

suite('What is done in the trees', () => {
  setup(async () => {
    await emptyWorkspace();
    await vscode.commands.executeCommand('interviewPrep.companies.focus');
  });
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  test('a status touches its line and nothing else, and one undo takes it back', async () => {
    // VS Code remembers a document for a while after it was closed: no other test uses this file.
    const path = 'interview-prep/companies/first/dossier.md';
    const uri = await writeFile(path, dossier);
    await noteWith(path);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('interviewPrep.companies.focus');

    await inTree(path);
    const done = vscode.commands.executeCommand(commands.setStatus.id, rowOf(path));
    await acceptUntil('a status', async () => (await readFile(path)) !== dossier);
    await done;
    assert.equal(await readFile(path), dossier.replace('status:   #', 'status: saved  #'));
    assert.equal((await noteWith(path, ({ status }) => status === 'saved')).title, 'Kestrel');

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), dossier.slice(1));
  });

  test('an action that is done goes, is offered back, and never over another that came meanwhile', async () => {
    const file = 'interview-prep/companies/acting/dossier.md';
    const text = (fields: string) => `---\ntype: company\ncompany: Acting\n${fields}\n---\n`;
    const action = 'next_action: Call Mina\nnext_action_on: 2099-12-01';
    await writeFile(file, text(action));
    await inTree(file);
    const messages = leaveMessages();
    const done = async () => {
      const row = `${rowOf(file)}/next_action_on:${workspaceUri(file).toString()}`;
      await waitFor('the action to go', async () => {
        await vscode.commands.executeCommand(commands.markDone.id, row);
        return !(await readFile(file)).includes('Call Mina');
      });
    };
    try {
      await done();
      assert.deepEqual(messages.said, ['Done: Call Mina']);
      assert.equal(await readFile(file), text('next_action:\nnext_action_on:'));
      messages.press('Undo');
      await waitFor('the action to be back', async () => (await readFile(file)) === text(action));

      await done();
      const other = text('next_action: Call Ruth\nnext_action_on:');
      await writeFile(file, other);
      messages.press('Undo');
      await waitFor('the refusal', () => /has a next action again/.test(messages.said.at(-1) ?? ''));
      assert.equal(await readFile(file), other);
    } finally {
      messages.dispose();
    }
  });

  test('a new title takes the folder of a company along, and its negotiation is renamed with it', async () => {
    const log = 'interview-prep/companies/kestrel/negotiation.md';
    await writeFile(path, dossier);
    await writeFile(log, '---\ntype: negotiation\ncompany: Kestrel # as they write it\n---\n');
    await noteWith(path);
    await noteWith(log);
    await renameTo(path, 'Kestrel Labs');
    await noteWith(
      'interview-prep/companies/kestrel-labs/dossier.md',
      ({ title }) => title === 'Kestrel Labs',
    );
    await noteWith('interview-prep/companies/kestrel-labs/negotiation.md');
    await noteGone(path);
    assert.equal(
      await readFile('interview-prep/companies/kestrel-labs/dossier.md'),
      dossier.replace('"Kestrel"', '"Kestrel Labs"'),
    );
    assert.match(
      await readFile('interview-prep/companies/kestrel-labs/negotiation.md'),
      /company: Kestrel Labs # as they write it/,
    );
  });

  test('a new title takes the dossier that is named after its company along, and then its folder', async () => {
    const old = 'interview-prep/companies/tidewater/tidewater.md';
    const text = '---\ntype: company\ncompany: Tidewater\n---\n';
    await writeFile(old, text);
    await writeFile('interview-prep/companies/tidewater/people.md', 'mine');
    await noteWith(old);
    await renameTo(old, 'Tidewater Health');
    const folder = 'interview-prep/companies/tidewater-health';
    await noteWith(`${folder}/tidewater-health.md`, ({ title }) => title === 'Tidewater Health');
    await noteGone(old);
    assert.equal(await readFile(`${folder}/people.md`), 'mine');
    assert.equal(
      await readFile(`${folder}/tidewater-health.md`),
      text.replace('company: Tidewater', 'company: Tidewater Health'),
    );
  });

  test('a new title whose file is there already takes the next name, and touches nothing of the other', async () => {
    const story = (title: string) => `---\ntype: story\ntitle: ${title}\n---\n`;
    await writeFile('interview-prep/stories/one.md', story('One'));
    await writeFile('interview-prep/stories/two.md', 'mine');
    await noteWith('interview-prep/stories/one.md');
    await renameTo('interview-prep/stories/one.md', 'Two');
    await noteWith('interview-prep/stories/two-2.md', ({ title }) => title === 'Two');
    assert.equal(await readFile('interview-prep/stories/two.md'), 'mine');
    assert.equal(await fileExists('interview-prep/stories/one.md'), false);
  });

  test('what is kept read-only is asked for no status, and nobody is asked whether to delete it', async () => {
    await writeFile(path, dossier);
    await inTree(path);
    const messages = leaveMessages();
    try {
      await withSetting('files.readonlyInclude', { '**/kestrel/**': true }, async () => {
        for (const [at, id] of [commands.setStatus.id, commands.deleteNote.id].entries()) {
          await vscode.commands.executeCommand(id, rowOf(path));
          assert.match(messages.said[at] ?? '', /^dossier\.md is kept read-only/);
        }
      });
    } finally {
      messages.dispose();
    }
    assert.equal(await readFile(path), dossier);
  });

  test('a link to a note is put on the clipboard', async () => {
    await writeFile(path, dossier);
    await noteWith(path);
    await inTree(path);
    assert.equal(
      await vscode.env.clipboard.readText(),
      '[Kestrel](/interview-prep/companies/kestrel/dossier.md)',
    );
  });

  test('a new note is asked for though the title of the view names a row that it does not go beside', async () => {
    await writeFile(path, dossier);
    await inTree(path);
    const messages = leaveMessages();
    try {
      await withSetting('files.readonlyInclude', { '**/interview-prep/**': true }, async () => {
        for (const { id } of [commands.newCompany, commands.newStory])
          for (const row of [rowOf(path), 'companies/no-such-row']) {
            messages.said.length = 0;
            await vscode.commands.executeCommand(id, row);
            assert.match(messages.said[0] ?? '', /kept read-only/, `${id} ${row}`);
          }
      });
    } finally {
      messages.dispose();
    }
  });

  test('commands that name no row, or one that there is not, do nothing', async () => {
    for (const id of [
      commands.openNote.id,
      commands.setStatus.id,
      commands.renameNote.id,
      commands.deleteNote.id,
    ])
      for (const args of [
        ['companies/file:///etc/passwd'],
        [{ path: '/etc' }],
        [null, [1]],
        [workspaceUri('x')],
      ])
        await vscode.commands.executeCommand(id, ...args);
    await deleteFile('interview-prep');
  });
});

/** Gives a note a title as the command does once it has been told one. */
async function renameTo(file: string, title: string): Promise<void> {
  const files = createWorkspaceNotes(keptLog());
  const index = new NoteIndex({ files, log: keptLog(), clock: systemClock, pause });
  const writer = createNoteWriter();
  try {
    index.touch('everything');
    const { notes, byUri } = await index.settled();
    const note = byUri.get(workspaceUri(file).toString());
    assert.ok(note);
    assert.equal(await retitle(note, title, notes, writer), undefined);
  } finally {
    for (const part of [index, files, writer]) part.dispose();
  }
}
