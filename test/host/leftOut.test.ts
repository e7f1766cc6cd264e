import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inEnglish } from '../../src/core/base/message';
import { answer } from '../../src/core/base/result';
import { whyLeftOut } from '../../src/core/index/leftOut';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { createOwnGuideFiles } from '../../src/platform/guide/ownGuideFiles';
import { createWorkspaceNotes } from '../../src/platform/notes/workspaceNotes';
import { keptLog, noteText } from '../support/builders';
import { disk } from './disk';
import { leaveMessages } from './messages';
import { noteWith } from './notes';
import { deleteFile, emptyWorkspace, workspaceUri, writeFile } from './support';
import { whyNot } from './whyNot';
import { withSetting } from './withSetting';

const story = (title: string) => noteText(['type: story', `title: ${title}`], '## Situation', 'Words.');

suite('What is among the notes and is not shown', () => {
  setup(emptyWorkspace);
  suiteTeardown(emptyWorkspace);

  test('is known with its reason, and a pipe is never opened', async function () {
    const node = disk();
    if (!node) return this.skip();
    const notes = workspaceUri('interview-prep');
    await writeFile('interview-prep/one.md', story('One'));
    await writeFile(`interview-prep/${'d/'.repeat(32)}deep.md`, story('Deep enough'));
    await writeFile(`interview-prep/${'d/'.repeat(33)}deeper.md`, story('Too deep'));
    const at = (name: string) => vscode.Uri.joinPath(notes, name).fsPath;
    node.processes.execFileSync('mkfifo', [at('pipe.md')]);
    await node.files.symlink(at('pipe.md'), at('piped.md'));
    await node.files.symlink('/etc', at('outside'));
    await node.files.symlink(at('gone'), at('gone.md'));
    await node.files.symlink(at('one.md'), at('again.md'));
    const files = createWorkspaceNotes(keptLog());
    try {
      const listed = await files.list();
      assert.deepEqual(listed.map(({ path }) => path.replace(/^(d\/)+/, 'd…/')).sort(), [
        'd…/deep.md',
        'one.md',
      ]);
      assert.deepEqual(
        files.leftOut().map(({ path, why }) => [path.replace(/^(d\/)+/, 'd…/'), inEnglish(whyLeftOut[why])]),
        [
          ['d…/d', 'more than 32 folders deep'],
          ['gone.md', 'a link that leads nowhere'],
          ['outside', 'a link that leads out of the workspace folder'],
          ['pipe.md', 'a pipe or a device, not a file'],
        ],
      );
      // Also where the file itself is named, as a watcher does.
      for (const name of ['pipe.md', 'piped.md', 'again.md']) {
        const file = files.locate(vscode.Uri.joinPath(notes, name).toString());
        assert.ok(file);
        assert.deepEqual(await files.read(file), { state: 'gone' }, name);
      }
      assert.equal(
        files.locate(workspaceUri(`interview-prep/${'d/'.repeat(33)}deeper.md`).toString()),
        undefined,
      );
    } finally {
      files.dispose();
    }
    await deleteFile('interview-prep');
  });

  test('is the notes folder itself where a file has its place', async () => {
    await writeFile('interview-prep', 'not a folder');
    const files = createWorkspaceNotes(keptLog());
    try {
      assert.deepEqual(await files.list(), []);
      assert.deepEqual(
        files.leftOut().map(({ path, why }) => [path, why]),
        [['', 'file']],
      );
    } finally {
      files.dispose();
    }
  });

  test('is no note in UTF-16, which says what it is and is not changed', async () => {
    const text = story('Wide');
    const wide = new Uint8Array(
      Array.from(`\ufeff${text}`).flatMap(sign => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    const path = 'interview-prep/stories/wide.md';
    const uri = await writeFile(path, '');
    await vscode.workspace.fs.writeFile(uri, wide);
    // For a moment it was empty, and had no type.
    await noteWith(path, ({ problems }) => problems.map(({ code }) => code).join() === 'unreadable-utf16');
    const writer = createNoteWriter();
    const done = await writer.edit(uri, () => answer([{ start: 0, end: 0, text: 'x' }]));
    writer.dispose();
    assert.match(whyNot(done), /^wide\.md is saved as UTF-16, .*“Save with Encoding”/);
    assert.deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(uri)), wide);
  });
});

suite('The user’s own guide files', () => {
  setup(emptyWorkspace);
  suiteTeardown(emptyWorkspace);

  test('are two thousand at most, and a pipe among them is not opened', async function () {
    const node = disk();
    if (!node) return this.skip();
    this.timeout(60_000);
    const folder = workspaceUri('rules');
    await vscode.workspace.fs.createDirectory(folder);
    node.processes.execFileSync('mkfifo', [vscode.Uri.joinPath(folder, 'pipe.md').fsPath]);
    await Promise.all(
      Array.from({ length: 2001 }, (_, at) =>
        node.files.writeFile(vscode.Uri.joinPath(folder, `${at}.md`).fsPath, `# Rule ${at}\n`),
      ),
    );
    await withSetting('interviewPrep.guide.files', ['rules'], async () => {
      const files = createOwnGuideFiles();
      try {
        const listed = await files.list();
        assert.equal(listed.length, 2000);
        assert.ok(listed.every(({ path }) => !path.endsWith('pipe.md')));
        const pipe = files.locate(vscode.Uri.joinPath(folder, 'pipe.md').toString());
        assert.ok(pipe);
        assert.deepEqual(await files.read(pipe), { state: 'gone' });
      } finally {
        files.dispose();
      }
    });
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('are no links out of the workspace or to nowhere, and it is said which they are', async function () {
    const node = disk();
    if (!node) return this.skip();
    const at = (name: string) => workspaceUri('rules', name).fsPath;
    await writeFile('rules/own.md', '# Own\n');
    await node.files.symlink('/etc/hosts', at('out.md'));
    await node.files.symlink(at('nothing'), at('gone.md'));
    const messages = leaveMessages();
    try {
      await withSetting('interviewPrep.guide.files', ['rules'], async () => {
        const files = createOwnGuideFiles();
        const listed = await files.list();
        files.dispose();
        assert.deepEqual(
          listed.map(({ uri }) => uri),
          [workspaceUri('rules/own.md').toString()],
        );
      });
    } finally {
      messages.dispose();
    }
    const [said = ''] = messages.said;
    assert.match(said, /rules\/gone\.md \(a link that leads nowhere\)/);
    assert.match(said, /rules\/out\.md \(a link that leads out of the workspace folder\)/);
  });
});
