import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/manifest/commands';
import { noteWith } from './notes';
import { closeEditors, emptyWorkspace, readFile, waitFor, writeFile } from './support';

const hostile = 'R$1 ${TM_FILENAME} }\\ \\$ 😀 `x`';
const more = 'ask for more time';

const company = (name: string, ...fields: readonly string[]) =>
  ['---', 'type: company', `company: ${JSON.stringify(name)}`, ...fields, '---', ''].join('\n');

/** The document that a command has just opened. */
async function untitled(has: RegExp): Promise<vscode.TextEditor> {
  return waitFor('the letter', () => {
    const editor = vscode.window.activeTextEditor;
    const isIt = editor?.document.uri.scheme === 'untitled' && has.test(editor.document.getText());
    return Promise.resolve(isIt && editor);
  });
}

suite('Letters', () => {
  setup(emptyWorkspace);
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  test('open with what is known filled in, and with what is not as something to type over', async () => {
    const path = 'interview-prep/companies/letters-a/dossier.md';
    const uri = await writeFile(path, company(hostile, `recruiter: ${JSON.stringify(`${hostile} A`)}`));
    await noteWith(path);
    await vscode.commands.executeCommand(commands.insertLetter.id, {
      letter: 'signal another offer',
      note: uri.toString(),
      untitled: true,
    });
    const editor = await untitled(/package/);
    const text = editor.document.getText();
    assert.ok(text.includes(`Yet what ${hostile} sets out to do`), text);
    assert.ok(text.startsWith('I should tell you that [OTHER COMPANY] has made'), text);
    await waitFor('the first stop', () =>
      Promise.resolve(editor.document.getText(editor.selection) === '[OTHER COMPANY]'),
    );
  });

  test('go where the cursor is, in one step that one undo takes back', async () => {
    const path = 'interview-prep/companies/letters-b/dossier.md';
    const text = `${company('Kestrel', 'recruiter: Mina')}\nabove\n    \nbelow\n`;
    const uri = await writeFile(path, text);
    await noteWith(path);
    const editor = await vscode.window.showTextDocument(uri);
    editor.selection = new vscode.Selection(7, 4, 7, 4);
    await vscode.commands.executeCommand(commands.insertLetter.id, { letter: more });
    const { document } = editor;
    await waitFor('the letter', () => Promise.resolve(document.getText().includes('Would [DATE] be')));
    assert.match(document.getText(), /above\n {4}Hi Mina,\n\nThank you for the offer/);
    assert.match(document.getText(), /\[NAME\]\nbelow\n$/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  test('are copied with what is not known in brackets', async () => {
    const path = 'interview-prep/companies/letters-c/dossier.md';
    const uri = await writeFile(path, company('Kestrel', 'recruiter: Mina Okafor'));
    await noteWith(path);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand(commands.copyLetter.id, { letter: more, note: uri.toString() });
    assert.match(
      await vscode.env.clipboard.readText(),
      /^Hi Mina Okafor,\n.*\[DEADLINE\]\. Would \[DATE\] be/s,
    );
  });

  test('to all that are in process say what is the same in one place', async () => {
    for (const name of ['One', 'Two', 'Over']) {
      const path = `interview-prep/companies/letters-${name}/dossier.md`;
      await writeFile(path, company(name, `status: ${name === 'Over' ? 'declined' : 'screen'}`));
      await noteWith(path);
    }
    await vscode.commands.executeCommand(commands.updateOthers.id);
    const editor = await untitled(/## Two/);
    const text = editor.document.getText();
    assert.doesNotMatch(text, /Over/);
    assert.match(text, /## One\n\nHi \[RECRUITER\],/);
    await waitFor('the first stop', () =>
      Promise.resolve(editor.document.getText(editor.selection) === '[RECRUITER]'),
    );
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await waitFor('both companies to be named at once', () =>
      Promise.resolve(editor.selections.length === 2),
    );
  });

  test('do nothing with an argument that is none', async () => {
    const path = 'interview-prep/companies/letters-d/dossier.md';
    const uri = await writeFile(path, company('Kestrel'));
    await noteWith(path);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand(commands.insertLetter.id, { letter: more, note: 7, untitled: 'no' });
    await waitFor('the letter', async () => {
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      return Promise.resolve(text.includes('Would [DATE] be'));
    });
    assert.equal(await readFile(path), company('Kestrel'));
  });
});

suite('A negotiation log', () => {
  setup(emptyWorkspace);
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  test('gets an entry from four questions, and a lens where another begins', async () => {
    const path = 'interview-prep/companies/logged/negotiation.md';
    const text =
      '---\r\ntype: negotiation\r\ncompany: Kestrel\r\n---\r\n\r\n## Log\r\n\r\n## Draft reply\r\n';
    const uri = await writeFile(path, text);
    await noteWith(path);
    const done = vscode.commands.executeCommand(commands.addLogEntry.id, { note: uri.toString() });
    await waitFor('the entry', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await readFile(path)) !== text;
    });
    await done;
    const after = await readFile(path);
    assert.match(after, /## Log\r\n\r\n### \d{4}-\d\d-\d\d \d\d:\d\d · call\r\n\r\n## Draft reply\r\n$/);
    assert.equal(after.replace(/### .*\r\n\r\n/, ''), text);
    const lenses = await waitFor('the lens', async () => {
      const found = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        uri,
        5,
      );
      return found.length > 0 && found;
    });
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.command]),
      [[5, commands.addLogEntry.id]],
    );
  });
});
