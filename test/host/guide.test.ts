import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { InterviewPrepApi } from '../../src/api';
import {
  activatedExtension,
  closeEditors,
  emptyWorkspace,
  deleteFile,
  waitFor,
  workspaceUri,
  writeFile,
} from './support';

const files = 'interviewPrep.guide.files';

async function api(): Promise<InterviewPrepApi> {
  return (await activatedExtension()).exports as InterviewPrepApi; // What our own activate returns.
}

suite('The guide', () => {
  suiteSetup(async () => {
    await activatedExtension();
    await emptyWorkspace();
  });
  teardown(async () => {
    await vscode.workspace.getConfiguration().update(files, undefined, vscode.ConfigurationTarget.Workspace);
    await emptyWorkspace();
  });

  test('can be opened and not be changed', async () => {
    const uri = vscode.Uri.parse('interview-guide:/negotiation.md');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /^# Negotiating a job offer/);
    assert.equal(document.languageId, 'markdown');
    assert.equal(vscode.workspace.fs.isWritableFileSystem('interview-guide'), false);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.writeFile(uri, new Uint8Array())));
    await assert.rejects(Promise.resolve(vscode.workspace.fs.delete(uri)));
  });

  test('has its own files and no others', async () => {
    for (const path of ['/../package.json', '/none.md', '/%2e%2e/guide.json', '/sub/negotiation.md'])
      await assert.rejects(
        Promise.resolve(vscode.workspace.fs.readFile(vscode.Uri.from({ scheme: 'interview-guide', path }))),
        path,
      );
  });

  test('is searched by section, with the line where the passage stands', async () => {
    const [best] = await (await api()).searchGuide('confirm ofer in writing');
    assert.ok(best);
    assert.equal(best.title, 'Letter: confirm the offer in writing');
    assert.equal(best.uri.toString(), 'interview-guide:/negotiation.md');
    const document = await vscode.workspace.openTextDocument(best.uri);
    const around = document.getText(new vscode.Range(best.line, 0, best.line + 1, 0));
    assert.ok(around.trim() !== '', 'the line has text');
    assert.ok(best.breadcrumb.includes('Negotiating a job offer'));
    assert.ok(best.score > 0);
  });

  test('answers any query from other extensions, also one that is none', async () => {
    const { searchGuide } = await api();
    assert.equal((await searchGuide('offer', { limit: 3 })).length, 3);
    assert.equal((await searchGuide('offer', { limit: 0 })).length, 0);
    assert.deepEqual(await searchGuide(''), []);
    assert.deepEqual(await searchGuide(undefined as unknown as string), []);
    assert.ok((await searchGuide('offer', { limit: 1e9 })).length <= 100);
  });

  test('takes in files of the user’s own, and follows them', async () => {
    const { searchGuide } = await api();
    await writeFile('own/deep/walrus.md', '# Walruses\n\n## Tusks\n\nHow to ask about tusks.\n');
    await writeFile('own/plain.txt', 'Nothing of tusks is listed by the pattern.\n');
    await vscode.workspace
      .getConfiguration()
      .update(files, ['own/**/*.md'], vscode.ConfigurationTarget.Workspace);
    const find = async (query: string) =>
      (await searchGuide(query)).filter(({ uri }) => /\/own\//.test(uri.path));

    const [found] = await waitFor('the file to be found', async () => {
      const hits = await find('tusks');
      return hits.length > 0 && hits;
    });
    assert.equal(found?.title, 'Tusks');
    assert.deepEqual(found.breadcrumb, ['Walruses']);
    assert.equal(found.line, 4);

    await writeFile('own/deep/walrus.md', '# Walruses\n\n## Whiskers\n\nAll about whiskers.\n');
    await waitFor('the change', async () => (await find('whiskers')).length > 0);
    assert.deepEqual(await find('tusks'), []);

    await writeFile('own/second.md', '# Narwhals\n');
    await waitFor('the new file', async () => (await find('narwhals')).length > 0);

    await deleteFile('own/deep');
    await waitFor('the folder to go', async () => (await find('whiskers')).length === 0);
  });

  test('takes in files from anywhere on the disk, where there is one', async function () {
    const folder = workspaceUri();
    if (folder.scheme !== 'file') return this.skip();
    const { searchGuide } = await api();
    await writeFile('else/where.md', '# Elsewhere\n\n## Ibex\n\nOn the rocks.\n');
    await vscode.workspace
      .getConfiguration()
      .update(files, [`${folder.path}/else`, '~/no/such/guide.md'], vscode.ConfigurationTarget.Workspace);
    await waitFor('the file', async () => (await searchGuide('ibex')).some(({ title }) => title === 'Ibex'));
    await deleteFile('else/where.md');
    await waitFor('it to go', async () => (await searchGuide('ibex')).every(({ title }) => title !== 'Ibex'));
  });

  test('forgets what was in a folder that the setting names, when it is taken away', async () => {
    const { searchGuide } = await api();
    await writeFile('rules/okapi.md', '# Okapis\n');
    await vscode.workspace.getConfiguration().update(files, ['rules'], vscode.ConfigurationTarget.Workspace);
    const find = async () => (await searchGuide('okapis')).filter(({ title }) => title === 'Okapis');
    await waitFor('the file', async () => (await find()).length > 0);
    await deleteFile('rules');
    await waitFor('it to go', async () => (await find()).length === 0);
    await writeFile('rules/okapi.md', '# Okapis\n');
    await waitFor('it to come back', async () => (await find()).length > 0);
  });

  test('takes in one file by its name, in whatever editor it is being written', async () => {
    const { searchGuide } = await api();
    const uri = await writeFile('mine.md', '# Mine\n');
    await vscode.workspace
      .getConfiguration()
      .update(files, ['mine.md'], vscode.ConfigurationTarget.Workspace);
    await waitFor('the file', async () => (await searchGuide('mine')).some(hit => hit.title === 'Mine'));
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), '\n## Unsaved zebra\n'));
    await waitFor('what is not saved', async () =>
      (await searchGuide('zebra')).some(hit => hit.title === 'Unsaved zebra'),
    );
    await closeEditors();
    await waitFor('it to be gone', async () =>
      (await searchGuide('zebra')).every(hit => hit.title !== 'Unsaved zebra'),
    );
  });
});
