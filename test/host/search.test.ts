import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { InterviewPrepApi } from '../../src/api';
import { activatedExtension, closeEditors, deleteFile, emptyWorkspace, waitFor, writeFile } from './support';

async function api(): Promise<InterviewPrepApi> {
  return (await activatedExtension()).exports as InterviewPrepApi; // What our own activate returns.
}

const story = (text: string) => `---\ntype: story\ntitle: Moved billing\n---\n\n## Situation\n\n${text}\n`;

suite('Searching the notes', () => {
  suiteSetup(async () => {
    await activatedExtension();
    await emptyWorkspace();
  });
  teardown(emptyWorkspace);

  test('finds a word by what was nearly typed, in the section where it stands', async () => {
    const { searchNotes } = await api();
    const uri = await writeFile('interview-prep/stories/billing.md', story('The monolith woke us.'));
    const [hit] = await waitFor('the note', async () => {
      const hits = await searchNotes('monolth');
      return hits.length > 0 && hits;
    });
    assert.ok(hit);
    assert.equal(hit.uri.toString(), uri.toString());
    assert.equal(hit.title, 'Moved billing › Situation');
    assert.deepEqual(hit.breadcrumb, []);
    assert.equal(hit.line, 7);
    assert.equal(hit.excerpt, 'The monolith woke us.');
  });

  test('follows what is typed, saved and deleted', async () => {
    const { searchNotes } = await api();
    const find = async (query: string) => (await searchNotes(query)).length;
    const uri = await writeFile('interview-prep/stories/billing.md', story('The monolith woke us.'));
    await waitFor('the note', () => find('monolith').then(count => count > 0));
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit(edit => edit.replace(editor.document.lineAt(7).range, 'The pelican woke us.'));
    await waitFor('what was typed', () => find('pelican').then(count => count > 0));
    assert.equal(await find('monolith'), 0);
    await closeEditors();
    await waitFor('what is on disk again', () => find('monolith').then(count => count > 0));
    await deleteFile('interview-prep');
    await waitFor('it to be gone', () => find('monolith').then(count => count === 0));
  });

  test('makes words stand for others when the user says so', async () => {
    const { searchNotes } = await api();
    const setting = 'interviewPrep.search.synonyms';
    await writeFile('interview-prep/stories/billing.md', story('The walrus woke us.'));
    await waitFor('the note', async () => (await searchNotes('walrus')).length > 0);
    const change = (value: readonly string[] | undefined) =>
      vscode.workspace.getConfiguration().update(setting, value, vscode.ConfigurationTarget.Workspace);
    await change(['tusker, walrus']);
    await waitFor('the synonym', async () => (await searchNotes('tusker')).length > 0);
    await change(undefined);
  });
});
