import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/manifest/commands';
import { settings } from '../../src/manifest/ids';
import { activatedExtension, closeEditors, emptyWorkspace, waitFor, writeFile } from './support';

const note = '# Photos\n\n- Reads: 20k rps x 2 KB\n- 5 GB + 3 days\n\n```\n20k rps x 2 KB\n```\n';

/** The hints in a file, as `line: label`. */
async function hints(uri: vscode.Uri): Promise<readonly vscode.InlayHint[]> {
  const { lineCount } = await vscode.workspace.openTextDocument(uri);
  const all = new vscode.Range(0, 0, lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    'vscode.executeInlayHintProvider',
    uri,
    all,
  );
  return found ?? [];
}

const labelOf = ({ label }: vscode.InlayHint) =>
  typeof label === 'string' ? label : label.map(({ value }) => value).join('');

suite('Sums in a design note', () => {
  suiteSetup(activatedExtension);
  setup(emptyWorkspace);
  teardown(async () => {
    await vscode.workspace
      .getConfiguration()
      .update(settings.sums, undefined, vscode.ConfigurationTarget.Workspace);
    await closeEditors();
  });

  test('show their results behind their lines, and why there is none', async () => {
    const found = await hints(await writeFile('interview-prep/practice/photos.md', note));
    assert.deepEqual(
      found.map(hint => [hint.position.line, labelOf(hint)]),
      [
        [2, '40 MB/s · 3.5 TB/day'],
        [3, 'does not add up'],
      ],
    );
    assert.equal(found[0]?.position.character, '- Reads: 20k rps x 2 KB'.length);
    const why = found[1]?.tooltip;
    assert.match(typeof why === 'string' ? why : '', /5 GB and 3 days are different kinds/);
  });

  test('are looked for wherever a note says that it is one, and nowhere else', async () => {
    const own = await writeFile('elsewhere/own.md', `---\ntype: design\n---\n${note}`);
    assert.equal((await hints(own)).length, 2);
    assert.deepEqual(await hints(await writeFile('interview-prep/stories/story.md', note)), []);
    assert.deepEqual(await hints(await writeFile('readme.md', note)), []);
  });

  test('can be switched off', async () => {
    const uri = await writeFile('interview-prep/practice/off.md', note);
    await vscode.workspace
      .getConfiguration()
      .update(settings.sums, false, vscode.ConfigurationTarget.Workspace);
    await waitFor('no hints', async () => (await hints(uri)).length === 0);
  });

  test('put their result on the clipboard', async () => {
    await vscode.commands.executeCommand(commands.copyResult.id, '40 MB/s');
    assert.equal(await vscode.env.clipboard.readText(), '40 MB/s');
    await vscode.commands.executeCommand(commands.copyResult.id, { not: 'a text' });
    assert.equal(await vscode.env.clipboard.readText(), '40 MB/s');
  });
});
