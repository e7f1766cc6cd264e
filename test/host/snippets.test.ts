import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { expandSnippet } from '../../src/core/snippets/expandSnippet';
import { languages } from '../../src/core/snippets/languages';
import { readSnippets } from '../../src/core/snippets/readSnippets';
import { commands } from '../../src/manifest/commands';
import { activatedExtension, closeEditors } from './support';

suite('Insert snippet', () => {
  teardown(closeEditors);

  const open = async (language: string, content = '') =>
    vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }), {
      preview: false,
    });
  const insert = (snippet: string) => vscode.commands.executeCommand(commands.insertSnippet.id, { snippet });

  test('puts what the snippet file has where the cursor is, ready for Tab', async () => {
    const editor = await open('markdown', 'Before\n\n');
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await insert('ivstar');
    const text = editor.document.getText();
    assert.match(text, /^Before\n\n## Situation\n\n\n\n## Task\n[^]*## Evolution\n\n$/);
    assert.equal(editor.selection.active.line, 4);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(editor.selection.active.line, 8);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), 'Before\n\n');
  });

  test('expands every snippet as VS Code does', async () => {
    const { extensionUri } = await activatedExtension();
    const editor = await open('plaintext');
    editor.options = { insertSpaces: true, tabSize: 4 };
    for (const name of ['markdown', ...languages.map(({ id }) => id)]) {
      const uri = vscode.Uri.joinPath(extensionUri, 'snippets', `${name}.json`);
      const file = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      for (const { prefix, body } of readSnippets(file)) {
        const { document } = editor;
        await editor.insertSnippet(
          new vscode.SnippetString(body),
          new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end),
        );
        const ours = expandSnippet(body, {
          indent: '    ',
          variable: part => (part === 'CURRENT_YEAR' ? '0000' : '00'),
        });
        assert.equal(atNoTime(document.getText()), atNoTime(ours), `${name}: ${prefix}`);
        await vscode.commands.executeCommand('leaveSnippet');
      }
    }
  });
});

/** Without line ends of the platform, and with zeros for a time that is not ours to know here. */
function atNoTime(text: string): string {
  const zeros = (written: string) => written.replace(/\d/g, '0');
  return text.replaceAll('\r\n', '\n').replace(/\d{4}-\d\d-\d\d(?: \d\d:\d\d)?/g, zeros);
}
