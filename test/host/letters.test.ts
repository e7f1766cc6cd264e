import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createLetterPreview } from '../../src/features/letters/letterPreview';
import { openLetter } from '../../src/features/letters/openLetter';
import { commands } from '../../src/manifest/commands';
import { letterScheme } from '../../src/manifest/ids';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { leaveMessages } from './messages';
import { noteWith } from './notes';
import { closeEditors, emptyWorkspace, readFile, waitFor, workspaceUri, writeFile } from './support';

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

/** Presses Enter in whatever is asked until this document is there. */
async function acceptUntilUntitled(has: RegExp): Promise<vscode.TextEditor> {
  return waitFor('the letters', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.scheme === 'untitled' && has.test(editor.document.getText()) && editor;
  });
}

/** The row of a dossier in the tree of companies, once it is there. */
async function rowOf(path: string): Promise<string> {
  const row = `companies/${workspaceUri(path).toString()}`;
  await vscode.commands.executeCommand('interviewPrep.companies.focus');
  await vscode.env.clipboard.writeText('');
  await waitFor(`a row for ${path}`, async () => {
    await vscode.commands.executeCommand(commands.copyLink.id, row);
    return (await vscode.env.clipboard.readText()) !== '';
  });
  return row;
}

suite('Letters', () => {
  setup(emptyWorkspace);
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  test('offer, once, to end with the name, which the open one then does', async () => {
    const kept = new Map<string, unknown>();
    const state: vscode.Memento = {
      keys: () => [...kept.keys()],
      get: (key: string) => kept.get(key) as undefined,
      update: (key, value) => Promise.resolve(void kept.set(key, value)),
    };
    const writer = createNoteWriter();
    const settings = vscode.workspace.getConfiguration('interviewPrep');
    const messages = leaveMessages();
    const { showInputBox } = vscode.window;
    Object.assign(vscode.window, { showInputBox: () => Promise.resolve(' Ada Quill ') });
    const pieces = [{ text: 'Hi,\n' }, { placeholder: 'NAME' }];
    try {
      await openLetter({ writer, state }, pieces);
      const editor = await untitled(/\[NAME\]/);
      assert.deepEqual(messages.said, ['Your letters can end with your name.']);
      messages.press('Set your name');
      await waitFor('the name', () => Promise.resolve(editor.document.getText() === 'Hi,\nAda Quill'));
      await settings.update('name', undefined, vscode.ConfigurationTarget.Global);
      await openLetter({ writer, state }, pieces);
      assert.equal(messages.said.length, 1);
    } finally {
      messages.dispose();
      Object.assign(vscode.window, { showInputBox });
      writer.dispose();
      await settings.update('name', undefined, vscode.ConfigurationTarget.Global);
    }
  });

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
    assert.ok(text.includes(`But what ${hostile} is doing`), text);
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

  test('of a row open in a document of their own, whatever is being edited', async () => {
    const path = 'interview-prep/companies/letters-row/dossier.md';
    await writeFile(path, company('Kestrel', 'recruiter: Mina Okafor'));
    await noteWith(path);
    const row = await rowOf(path);
    const other = await writeFile('interview-prep/other.md', 'Mine.\n');
    const { document } = await vscode.window.showTextDocument(other);
    const done = vscode.commands.executeCommand(commands.insertLetter.id, row);
    const editor = await acceptUntilUntitled(/\w/);
    await done;
    assert.notEqual(editor.document, document);
    assert.equal(document.getText(), 'Mine.\n');
  });

  test('are copied with what is not known in brackets', async () => {
    const path = 'interview-prep/companies/letters-c/dossier.md';
    const uri = await writeFile(path, company('Kestrel', 'recruiter: Mina Okafor'));
    await noteWith(path);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand(commands.copyLetter.id, { letter: more, note: uri.toString() });
    assert.match(await vscode.env.clipboard.readText(), /^Hi Mina,\n.*\[DEADLINE\]\. Would \[DATE\] be/s);
  });

  test('are shown as they are chosen, also while the first one is on its way', async () => {
    const { registerTextDocumentContentProvider: register } = vscode.workspace;
    const chosen = ['The second'];
    Object.assign(vscode.workspace, {
      registerTextDocumentContentProvider: (scheme: string, provider: vscode.TextDocumentContentProvider) =>
        register(scheme, {
          ...provider,
          provideTextDocumentContent(...asked) {
            const text = provider.provideTextDocumentContent(...asked);
            const next = chosen.shift();
            if (next !== undefined) preview.show(next);
            return text;
          },
        }),
    });
    const preview = createLetterPreview();
    Object.assign(vscode.workspace, { registerTextDocumentContentProvider: register });
    try {
      preview.show('The first');
      await waitFor('the letter chosen last', () =>
        Promise.resolve(
          vscode.window.visibleTextEditors.some(
            ({ document }) =>
              document.uri.scheme === letterScheme && document.getText().trim() === 'The second',
          ),
        ),
      );
    } finally {
      await preview.close();
      preview.dispose();
    }
  });

  test('to all that are in process say what is the same in one place', async () => {
    for (const name of ['One', 'Two', 'Over']) {
      const path = `interview-prep/companies/letters-${name}/dossier.md`;
      await writeFile(path, company(name, `status: ${name === 'Over' ? 'declined' : 'screen'}`));
      await noteWith(path);
    }
    const done = vscode.commands.executeCommand(commands.updateOthers.id);
    const editor = await acceptUntilUntitled(/## Two/);
    await done;
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

suite('The end with a company', () => {
  setup(emptyWorkspace);
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  const folder = 'interview-prep/companies/ended';
  const offer = '---\ntype: negotiation\ncompany: Kestrel\nstatus: open\nbase: 95k €\n---\n';

  test('is written into dossier and negotiation together, wherever it is said, with the letters', async () => {
    const log = await writeFile(`${folder}/negotiation.md`, offer);
    await writeFile(`${folder}/dossier.md`, company('Kestrel', 'role: Staff', 'status: offer'));
    await writeFile('interview-prep/companies/waiting/dossier.md', company('Moss', 'status: interview'));
    await noteWith(`${folder}/dossier.md`);
    await noteWith(`${folder}/negotiation.md`);
    await noteWith('interview-prep/companies/waiting/dossier.md');
    const messages = leaveMessages();
    try {
      const call = { note: log.toString(), status: 'accepted' };
      await vscode.commands.executeCommand(commands.setStatus.id, call);
      assert.match(await readFile(`${folder}/negotiation.md`), /^status: accepted$/m);
      assert.match(await readFile(`${folder}/dossier.md`), /^status: accepted$/m);
      await waitFor('the offer of letters', () =>
        Promise.resolve(
          messages.said.some(text => /Kestrel is marked as accepted, in the dossier/.test(text)),
        ),
      );
      messages.press('Write the letters');
      const text = (await acceptUntilUntitled(/## Moss/)).document.getText();
      assert.match(
        text,
        /## Kestrel · Staff\n\nHi .*position of Staff at Kestrel, with a base salary of €95,000/s,
      );
      assert.match(text, /## Moss\n\nHi .*accepted an offer from another company/s);
    } finally {
      messages.dispose();
    }
  });

  test('follows a quick fix as well', async () => {
    const uri = await writeFile(
      `${folder}-by-fix/negotiation.md`,
      offer.replace('status: open', 'status: acepted'),
    );
    await writeFile(`${folder}-by-fix/dossier.md`, company('Kestrel', 'status: offer'));
    await noteWith(`${folder}-by-fix/dossier.md`);
    await noteWith(`${folder}-by-fix/negotiation.md`);
    const { document } = await vscode.window.showTextDocument(uri);
    const fix = await waitFor('the fix', async () => {
      const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new vscode.Range(3, 0, 3, 15),
      );
      return actions.find(({ title }) => title === 'Change to `accepted`');
    });
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.ok(fix.command);
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments as unknown[]));
    assert.match(document.getText(), /^status: accepted$/m);
    assert.match(await readFile(`${folder}-by-fix/dossier.md`), /^status: accepted$/m);
    await document.save();
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

  test('of a row is that company’s, and the dossier’s own while it has none', async () => {
    const path = 'interview-prep/companies/alone/dossier.md';
    const text = company('Kestrel', 'recruiter: Mina Okafor');
    await writeFile(path, text);
    await noteWith(path);
    const other = 'interview-prep/companies/elsewhere/negotiation.md';
    const uri = await writeFile(other, '---\ntype: negotiation\ncompany: Moss\n---\n');
    await noteWith(other);
    const row = await rowOf(path);
    await vscode.window.showTextDocument(uri);
    const done = vscode.commands.executeCommand(commands.addLogEntry.id, row);
    await waitFor('the entry', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await readFile(path)) !== text;
    });
    await done;
    assert.match(await readFile(path), /\n## Log\n\n### [\d-]+ [\d:]+ · call · Mina Okafor$/);
    assert.doesNotMatch(await readFile(other), /Log/);
  });
});
