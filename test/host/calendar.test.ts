import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/manifest/commands';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { api, noteWith } from './notes';
import { closeEditors, emptyWorkspace, readFile, waitFor, workspaceUri, writeFile } from './support';

suite('A calendar file', () => {
  setup(emptyWorkspace);
  teardown(closeEditors);
  suiteTeardown(emptyWorkspace);

  const path = 'interview-prep/companies/kestrel-calendar/negotiation.md';
  const negotiation = (deadline: string) =>
    `---\ntype: negotiation\ncompany: Kestrel\ndeadline: ${deadline}\nbase: 95.000 €\n---\n`;

  /** The file with the deadline of the negotiation, as text. */
  async function exported(): Promise<string> {
    await closeEditors();
    const uri = workspaceUri(path).toString();
    await vscode.commands.executeCommand(commands.exportCalendar.id, { uri, key: 'deadline', to: 'text' });
    return vscode.window.activeTextEditor?.document.getText() ?? '';
  }

  test('names a deadline in the same way when it has moved', async () => {
    await writeFile(path, negotiation('2099-12-04T17:00Z'));
    await noteWith(path);
    const first = await exported();
    assert.match(first, /DTSTART:20991204T170000Z/);
    assert.match(first, /SUMMARY:Kestrel: Offer deadline/);
    assert.doesNotMatch(first, /95\.?000(?!Z)|negotiation\.md|companies/);

    await writeFile(path, negotiation('2099-12-08'));
    await waitFor('the deadline that has moved', async () =>
      (await (await api()).deadlines()).some(({ text }) => text === '2099-12-08'),
    );
    // The editor of the first export may still be said to be the active one.
    const second = await waitFor('the day that it has moved to', async () => {
      const text = await exported();
      return text.includes('DTSTART;VALUE=DATE:20991208') && text;
    });
    const uid = (text: string) => /^UID:([0-9a-f]{32})@/m.exec(text)?.[1];
    assert.ok(uid(first));
    assert.equal(uid(first), uid(second));
  });

  test('calls an interview and a next action what they are called, and gives an interview its time', async () => {
    const dossier = 'interview-prep/companies/kestrel-calendar/dossier.md';
    await writeFile(
      dossier,
      '---\ntype: company\ncompany: Kestrel\nstatus: interview\ninterview: Final round\ninterview_on: 2099-12-04T17:00Z\nnext_action: Call Mina\nnext_action_on: 2099-12-01\n---\n',
    );
    await noteWith(dossier);
    const uri = workspaceUri(dossier).toString();
    for (const [key, ...lines] of [
      ['interview_on', 'SUMMARY:Kestrel: Final round', 'DTSTART:20991204T170000Z', 'DTEND:20991204T180000Z'],
      ['next_action_on', 'SUMMARY:Kestrel: Call Mina', 'DTSTART;VALUE=DATE:20991201'],
    ] as const) {
      await closeEditors();
      await vscode.commands.executeCommand(commands.exportCalendar.id, { uri, key, to: 'text' });
      await waitFor(`the calendar file of ${key}`, () => {
        const text = vscode.window.activeTextEditor?.document.getText() ?? '';
        return lines.every(line => text.includes(line));
      });
    }
  });

  test('goes over an earlier one, where the user said so', async () => {
    const writer = createNoteWriter();
    const uri = workspaceUri('out', 'deadlines.ics');
    assert.ok((await writer.overwrite(uri, 'first and longer')).ok);
    assert.ok((await writer.overwrite(uri, 'second')).ok);
    assert.equal(await readFile('out/deadlines.ics'), 'second');
    writer.dispose();
  });
});
