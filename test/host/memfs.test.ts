import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('The folders in memory', () => {
  const uri = vscode.Uri.from({ scheme: 'memfs', path: '/elsewhere/note.md' });

  test('keep what is written, and refuse to make what is there', async () => {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('one'));
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode('two') });
    assert.equal(await vscode.workspace.applyEdit(edit), false);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), 'one');
  });

  test('refuse every write under their read-only name', async () => {
    const sealed = uri.with({ scheme: 'memfs-readonly' });
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(sealed)), 'one');
    await assert.rejects(async () => vscode.workspace.fs.writeFile(sealed, new Uint8Array()));
  });
});
