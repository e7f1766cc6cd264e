import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inEnglish } from '../../src/core/base/message';
import { giveDeadline } from '../../src/core/deadlines/giveDeadline';
import { commands } from '../../src/manifest/commands';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { createSharedMarks } from '../../src/platform/writing/sharedMarks';
import { api, noteWith } from './notes';
import { closeEditors, emptyWorkspace, waitFor, workspaceUri, writeFile } from './support';

const negotiation = (...fields: readonly string[]) =>
  `---\n${['type: negotiation', ...fields].join('\n')}\n---\n\n## Log\n`;

suite('Deadlines', () => {
  setup(emptyWorkspace);
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  test('go into the front matter and the log in one step that one undo takes back', async () => {
    const text = negotiation('company: Kestrel', 'deadline: 2099-12-04', 'status: open');
    const uri = await writeFile('interview-prep/companies/deadlines-a/negotiation.md', text);
    const { document } = await vscode.window.showTextDocument(uri);
    const writer = createNoteWriter();
    const given = {
      key: 'my_deadline',
      written: '2099-12-03',
      spoken: 'Thursday',
      reason: 'Family',
      on: '2099-11-25 14:30',
    } as const;
    assert.ok((await writer.edit(uri, before => giveDeadline(before, given, inEnglish))).ok);
    assert.match(document.getText(), /^my_deadline: 2099-12-03$/m);
    assert.match(document.getText(), /^### 2099-11-25 14:30 · decision$/m);
    assert.match(document.getText(), /^My deadline: Thursday\. Reason: Family$/m);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    writer.dispose();
  });

  test('are told to other extensions, the first first, without those that are over', async () => {
    const folder = 'interview-prep/companies';
    const first = await writeFile(
      `${folder}/deadlines-b/negotiation.md`,
      negotiation('company: Kestrel', 'deadline: 2099-12-04T17:00[Europe/Berlin]', 'status: open'),
    );
    await writeFile(
      `${folder}/deadlines-c/negotiation.md`,
      negotiation('company: Fernway', 'deadline: 2099-12-09T17:00Z', 'status: open'),
    );
    await writeFile(
      `${folder}/deadlines-d/negotiation.md`,
      negotiation('company: Over', 'deadline: 2099-12-01', 'status: declined'),
    );
    for (const name of ['b', 'c', 'd']) await noteWith(`${folder}/deadlines-${name}/negotiation.md`);
    const [one, two, ...others] = await (await api()).deadlines();
    assert.deepEqual(
      { ...one, uri: one?.uri.toString() },
      {
        company: 'Kestrel',
        uri: first.toString(),
        key: 'deadline',
        when: '2099-12-04T16:00:00Z',
        zone: 'Europe/Berlin',
        text: '2099-12-04T17:00[Europe/Berlin]',
      },
    );
    assert.equal(two?.company, 'Fernway');
    assert.deepEqual(others, []);
  });

  test('count where two dossiers have a claim to the offer, until a fix says whose it is', async () => {
    const folder = 'interview-prep/companies';
    const dossier = (role: string) =>
      `---\ntype: company\ncompany: Kestrel\nrole: ${role}\nstatus: offer\n---\n`;
    await writeFile(`${folder}/claim-a/dossier.md`, dossier('Staff engineer'));
    await writeFile(`${folder}/claim-b/dossier.md`, dossier('Team lead'));
    const path = 'interview-prep/offers/kestrel.md';
    const uri = await writeFile(
      path,
      negotiation('company: Kestrel', 'deadline: 2099-12-04', 'status: open'),
    );
    await noteWith(path);
    const unclear = () => vscode.languages.getDiagnostics(uri).some(({ code }) => code === 'unclear-dossier');
    await waitFor('the doubt', unclear);
    const uris = (await (await api()).deadlines()).map(deadline => deadline.uri.toString());
    assert.deepEqual(uris, [uri.toString()]);

    const document = await vscode.workspace.openTextDocument(uri);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      document.lineAt(0).range,
    );
    const links = actions.filter(({ title }) => title.startsWith('Link to the dossier Kestrel'));
    assert.equal(links.length, 2);
    const edit = links.find(({ title }) => title.endsWith('Team lead'))?.edit;
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.match(document.getText(), /^dossier: \.\.\/companies\/claim-b\/dossier\.md$/m);
    await waitFor('no doubt', () => !unclear());
    await document.save();
  });

  test('are reminded of by the one who takes the mark, of all who try', async () => {
    const folder = workspaceUri('marks');
    // Two windows that know nothing of each other.
    const windows = [createSharedMarks(folder), createSharedMarks(folder)];
    const tries = windows.flatMap(marks => Array.from({ length: 10 }, () => marks.take('mark')));
    const taken = (await Promise.all(tries)).filter(ours => ours);
    assert.equal(taken.length, 1);
    const [one, other] = windows;
    assert.deepEqual([...((await other?.all()) ?? [])], ['mark']);
    await one?.forget(name => name === 'mark');
    assert.equal(await other?.take('mark'), true);
  });

  test('that collide have two ways out, each a letter that is ready', async () => {
    const folder = 'interview-prep/companies';
    await writeFile(
      `${folder}/deadlines-e/negotiation.md`,
      negotiation('company: Kestrel', 'deadline: 2099-12-04', 'status: open'),
    );
    await writeFile(
      `${folder}/deadlines-f/dossier.md`,
      '---\ntype: company\ncompany: Tidewater\nstatus: interview\ninterview: Final round\ninterview_on: 2099-12-07\n---\n',
    );
    await writeFile(
      `${folder}/deadlines-g/negotiation.md`,
      negotiation('company: Moss', 'deadline: 2099-12-20', 'status: open'),
    );
    await noteWith(`${folder}/deadlines-g/negotiation.md`);
    const closing = await noteWith(`${folder}/deadlines-e/negotiation.md`);
    const waiting = await noteWith(`${folder}/deadlines-f/dossier.md`);
    const collision = `${closing.uri.toString()} ${waiting.uri.toString()}`;
    for (const command of [commands.askForTime.id, commands.askToHurry.id]) {
      await closeEditors();
      await vscode.commands.executeCommand(command, collision);
      const text = await waitFor('the letter', () => {
        const document = vscode.window.activeTextEditor?.document;
        return Promise.resolve(document?.uri.scheme === 'untitled' && document.getText());
      });
      // What the collision knows is in the letter, though there is another offer.
      assert.match(
        text,
        command === commands.askForTime.id
          ? /answer by Friday, 4 December 2099\..*\n\nMy last interview with another company is on Monday, 7 December 2099\./s
          : /Kestrel has made me a strong offer, and they expect my answer by Friday, 4 December 2099\./,
      );
    }
  });
});
