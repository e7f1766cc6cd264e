import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inEnglish } from '../../src/core/base/message';
import { answer } from '../../src/core/base/result';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { ignoredFolders, notesFolder, templatesFolder } from '../../src/platform/notes/notesFolder';
import { chooseWorkspaceFolder } from '../../src/platform/asking/chooseWorkspaceFolder';
import { foldersOf } from '../../src/platform/notes/workspaceFolders';
import { trashAt } from '../../src/platform/writing/trashAt';
import { note, noteText } from '../support/builders';
import { disk } from './disk';
import { countIs, noteGone, noteWith } from './notes';
import {
  activatedExtension,
  closeEditors,
  deleteFile,
  emptyWorkspace,
  fileExists,
  readFile,
  waitFor,
  workspaceUri,
  writeFile,
} from './support';
import { whyNot } from './whyNot';
import { withSetting } from './withSetting';

const story = (title: string) => noteText(['type: story', `title: ${title}`], '## Situation', 'Words.');

function folders(): readonly [vscode.WorkspaceFolder, vscode.WorkspaceFolder] {
  const [first, second] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first && second);
  return [first, second];
}

suite('The workspace folder as the notes folder', () => {
  suiteSetup(activatedExtension);
  setup(async () => {
    await emptyWorkspace();
    await countIs(0);
  });
  suiteTeardown(emptyWorkspace);

  test('has its notes wherever they are, and none of packages, of hidden folders or of the templates', async () => {
    await writeFile('stories/one.md', story('One'));
    await writeFile('README.md', '# A project\n');
    for (const hidden of ['.git/a.md', 'node_modules/x/a.md', 'interview-prep/templates/story.md'])
      await writeFile(hidden, story('No'));
    await withSetting('interviewPrep.folder', '.', async () => {
      const [first] = folders();
      assert.equal(notesFolder(first).toString(), first.uri.toString());
      const found = await noteWith('stories/one.md');
      assert.deepEqual([found.kind, found.title], ['story', 'One']);
      assert.equal((await noteWith('README.md')).kind, undefined);
      await countIs(2);
    });
    await noteGone('stories/one.md');
  });

  test('follows what comes and goes in it', async () => {
    await withSetting('interviewPrep.folder', './', async () => {
      await writeFile('companies/acme.com/dossier.md', noteText(['type: company', 'company: Acme']));
      await noteWith('companies/acme.com/dossier.md');
      await writeFile('src/code.ts', 'export {};\n');
      await vscode.workspace.fs.rename(workspaceUri('companies/acme.com'), workspaceUri('companies/acme'));
      await noteWith('companies/acme/dossier.md');
      await noteGone('companies/acme.com/dossier.md');
      await deleteFile('companies');
      await noteGone('companies/acme/dossier.md');
    });
  });

  test('gets new notes in their own places', async () => {
    await withSetting('interviewPrep.folder', '.', async () => {
      const [first] = folders();
      const writer = createNoteWriter();
      assert.equal(await writer.mayCreate(notesFolder(first), 'stories/note.md'), undefined);
      const made = await writer.create(notesFolder(first), ['stories/new.md'], story('New'));
      assert.ok(made.ok);
      writer.dispose();
      assert.equal((await noteWith('stories/new.md')).title, 'New');
    });
  });

  for (const [written, why] of [
    ['../elsewhere', 'leads out of the workspace folder'],
    ['/etc', 'is not a path inside the workspace folder'],
    [' ', 'is empty'],
  ] as const)
    test(`is not what ${JSON.stringify(written)} means: that is ignored, and said`, async () => {
      await withSetting('interviewPrep.folder', written, () => {
        const [first] = folders();
        assert.equal(notesFolder(first).toString(), workspaceUri('interview-prep').toString());
        assert.equal(templatesFolder(first).toString(), workspaceUri('interview-prep/templates').toString());
        const [ignored] = ignoredFolders(first);
        assert.ok(ignored && inEnglish(ignored.words).includes(why));
        return Promise.resolve();
      });
      assert.deepEqual(folders().flatMap(ignoredFolders), []);
      await vscode.commands.executeCommand('notifications.clearAll');
    });
});

suite('A folder that cannot be written', () => {
  setup(emptyWorkspace);
  suiteTeardown(emptyWorkspace);
  const mayCreate = async (folder = workspaceUri('interview-prep')) => {
    const writer = createNoteWriter();
    try {
      return whyNot(await writer.mayCreate(folder, 'stories/note.md'));
    } finally {
      writer.dispose();
    }
  };

  test('is refused before anything is asked when the user keeps it read-only', async () => {
    assert.equal(await mayCreate(), 'nothing is in the way');
    await withSetting('files.readonlyInclude', { '**/interview-prep/**': true }, async () => {
      assert.match(
        await mayCreate(),
        /^interview-prep is kept read-only by the setting files\.readonlyInclude/,
      );
      const writer = createNoteWriter();
      const made = await writer.create(workspaceUri('interview-prep'), ['stories/a.md'], 'text');
      writer.dispose();
      assert.match(whyNot(made), /^a\.md is kept read-only/);
      assert.equal(await fileExists('interview-prep'), false);
    });
  });

  test('is refused when a file has its place', async () => {
    await writeFile('interview-prep', 'not a folder');
    assert.match(await mayCreate(), /a file is where its folder should be/);
    await deleteFile('interview-prep');
    await writeFile('interview-prep/stories', 'not a folder');
    assert.match(await mayCreate(), /a file is where its folder should be/);
  });

  test('is refused where its files are virtual and read-only', async () => {
    const sealed = vscode.Uri.from({ scheme: 'memfs-readonly', path: '/elsewhere' });
    assert.match(await mayCreate(sealed), /this workspace is read-only/);
  });

  test('is refused when nobody may write into it, or a link leads out of the workspace', async function () {
    const node = disk();
    if (!node) return this.skip();
    const folder = workspaceUri('interview-prep');
    await vscode.workspace.fs.createDirectory(folder);
    await node.files.chmod(folder.fsPath, 0o555);
    assert.match(await mayCreate(), /the folder is read-only/);
    await node.files.chmod(folder.fsPath, 0o755);
    await deleteFile('interview-prep');
    await node.files.symlink('/tmp', folder.fsPath);
    assert.match(await mayCreate(), /a link that leads out of the workspace/);
    await node.files.unlink(folder.fsPath);
  });

  test('is named where several have notes', async () => {
    const uri = await writeFile('interview-prep/a.md', story('A'));
    const writer = createNoteWriter({ folderOf: () => 'work' });
    await withSetting('files.readonlyInclude', { '**/interview-prep/**': true }, async () => {
      const edit = () => answer([{ start: 0, end: 0, text: 'x' }]);
      for (const refused of [
        await writer.mayCreate(workspaceUri('interview-prep'), 'b.md'),
        await writer.mayEdit(uri),
        await writer.edit(uri, edit),
        await writer.create(workspaceUri('interview-prep'), ['b.md'], ''),
        await writer.remove(uri, 'for good'),
        await writer.move(uri, workspaceUri('interview-prep'), ['b.md']),
        await writer.append(uri, () => 'x'),
      ])
        assert.match(whyNot(refused), /^work: .*files\.readonlyInclude/);
    });
    writer.dispose();
    assert.equal(await readFile('interview-prep/a.md'), story('A'));
  });
});

suite('Several workspace folders', () => {
  setup(emptyWorkspace);
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);
  const rooted = (folder: vscode.WorkspaceFolder) => ({
    ...note('stories/a.md', story('A')),
    root: notesFolder(folder).toString(),
    uri: vscode.Uri.joinPath(notesFolder(folder), 'stories/a.md').toString(),
  });

  test('are told apart by their names as soon as two have notes', () => {
    const [first, second] = folders();
    assert.equal(foldersOf([rooted(first)])(rooted(first).root), undefined);
    const folderOf = foldersOf([rooted(first), rooted(second)]);
    assert.deepEqual(
      [folderOf(rooted(first).root), folderOf(rooted(second).root)],
      [first.name, second.name],
    );
  });

  test('have a new note in the one that is certain, and are asked about else', async () => {
    const [first, second] = folders();
    const kept = new Map<string, unknown>();
    const state: vscode.Memento = {
      keys: () => [...kept.keys()],
      get: (key: string, fallback?: unknown) => kept.get(key) ?? fallback,
      update: (key, value) => Promise.resolve(void kept.set(key, value)),
    };
    assert.equal(await chooseWorkspaceFolder(state, [rooted(second)]), second);
    const open = await writeFile('interview-prep/open.md', story('Open'));
    await vscode.window.showTextDocument(open);
    assert.equal(await chooseWorkspaceFolder(state, [rooted(first), rooted(second)]), first);
    await closeEditors();

    kept.set('newNote.folder', second.uri.toString());
    let picked: vscode.WorkspaceFolder | 'not yet' | undefined = 'not yet';
    const asked = chooseWorkspaceFolder(state, [rooted(first), rooted(second)]).then(
      folder => (picked = folder),
    );
    await waitFor('a folder', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return picked !== 'not yet';
    });
    // The one that was meant the last time is offered first.
    assert.equal(await asked, second);
  });
});

suite('The end of lines', () => {
  setup(emptyWorkspace);
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  test('is the one of files.eol in a new note, whatever its template has, and its stops are in their places', async () => {
    const writer = createNoteWriter();
    const text = '---\ntype: story\n---\n\n## Situation\n\n\n\n## Task\n\n';
    const stops = [text.indexOf('Situation\n\n') + 'Situation\n\n'.length, text.length];
    for (const [eol, template] of [
      ['\r\n', text],
      ['\n', text.replaceAll('\n', '\r\n')],
    ] as const)
      await withSetting('files.eol', eol, async () => {
        const path = `interview-prep/stories/${eol.length}.md`;
        const made = await writer.create(
          workspaceUri('interview-prep'),
          [`stories/${eol.length}.md`],
          template,
        );
        assert.ok(made.ok);
        assert.equal(await readFile(path), text.replaceAll('\n', eol));
        await writer.openScaffold(made.value, text, stops);
        const editor = vscode.window.activeTextEditor;
        assert.equal(editor?.selection.active.line, 6);
        await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
        assert.equal(editor.selection.active.line, 10);
        assert.equal(await readFile(path), text.replaceAll('\n', eol));
      });
    writer.dispose();
  });

  test('is that of the file in what is added to it', async () => {
    const uri = await writeFile('interview-prep/crlf.md', 'one\r\ntwo\r\n');
    const writer = createNoteWriter();
    const editor = await vscode.window.showTextDocument(uri);
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    assert.equal(await writer.insertLetter(editor, [{ text: 'Hi,\n\nthank you.\n' }]), undefined);
    await editor.document.save();
    writer.dispose();
    assert.equal(await readFile('interview-prep/crlf.md'), 'one\r\ntwo\r\nHi,\r\n\r\nthank you.\r\n');
  });
});

suite('The trash', () => {
  setup(emptyWorkspace);
  suiteTeardown(emptyWorkspace);

  test('is known of before anything is deleted, and nothing is touched to find out', async () => {
    const uri = await writeFile('interview-prep/a.md', story('A'));
    const names = async () =>
      (await vscode.workspace.fs.readDirectory(workspaceUri('interview-prep'))).length;
    const trash = await trashAt(uri);
    assert.ok(['trash', 'no trash'].includes(trash));
    const writer = createNoteWriter();
    assert.equal(await names(), 1);
    await withSetting('files.enableTrash', false, async () => {
      assert.equal(await trashAt(uri), 'switched off');
    });
    // What was found out holds.
    assert.deepEqual(await writer.remove(uri, 'to the trash'), answer(trash === 'trash'));
    assert.equal(await fileExists('interview-prep/a.md'), trash !== 'trash');
    writer.dispose();
  });
});
