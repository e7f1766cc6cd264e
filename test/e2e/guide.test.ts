import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../support/waitFor';
import { openGuide, part, previewAt } from './guideTree';
import { newFolder, openWindow } from './openWindow';
import type { Window } from './window';

const own = `# My own rules\n\n## Always sleep on it\n\nTwo nights at least.\n\n## Call Ada\n\n${'She knows.\n\n'.repeat(80)}`;

async function expand(window: Window, label: string): Promise<void> {
  await window.treeRow('Guide', label).locator('.monaco-tl-twistie').click();
}

async function choose(window: Window, row: string, action: string): Promise<void> {
  await window.chooseFromMenu(window.treeRow('Guide', row), action);
}

suite('Guide view', () => {
  test('shows the guide as a tree, and opens a section in the preview at its heading', async () => {
    const window = await openWindow({ folder: await newFolder({ 'a.md': '# A\n' }) });
    await openGuide(window);
    const parts = await window.treeRows('Guide');
    assert.equal(parts.length, 10);
    assert.equal(parts[0]?.label, 'Working with recruiters');
    await expand(window, part);
    await expand(window, 'Ten rules of negotiation');
    await window.treeRow('Guide', 'Rule 3: information is power').click();
    await previewAt(window, 'rule-3-information-is-power');
    await window.screenshots('guide', ['dark', 'light']);
    await window.treeRow('Guide', 'Rule 4: always be positive').click();
    await previewAt(window, 'rule-4-always-be-positive');
    await window.close();
  });

  test('opens the source at the line, where nothing can be changed', async () => {
    const window = await openWindow({ folder: await newFolder({ 'a.md': '# A\n' }) });
    await openGuide(window);
    await expand(window, part);
    await choose(window, 'Ten rules of negotiation', 'Open source');
    await window.waitForEditor('negotiation.md');
    await waitFor('the heading', async () => /Ten rules of negotiation/.test(await window.editorText()));
    const before = await window.editorText();
    await window.type('x');
    assert.equal(await window.editorText(), before);
    await window.close();
  });

  test('inserts a letter, or a section, at the cursor', async () => {
    const path = 'interview-prep/companies/acme/dossier.md';
    const acme = '---\ntype: company\ncompany: Acme\nrecruiter: Mina Okafor\n---\n';
    const window = await openWindow({ folder: await newFolder({ 'draft.md': 'Hello\n', [path]: acme }) });
    await window.openFile('draft.md');
    await window.press('Control+End');
    await openGuide(window);
    await expand(window, part);
    await expand(window, 'Ten rules of negotiation');
    await expand(window, 'Rule 1: get everything in writing');
    await choose(window, 'confirm the offer in writing', 'Insert at cursor');
    await waitFor('the letter', async () => /Thank you for the call/.test(await window.editorText()));
    assert.match(await window.editorText(), /\[RECRUITER\]/);

    // In a company's note it is filled, as by Insert letter.
    await window.openFile(path);
    await window.press('Control+End');
    await choose(window, 'confirm the offer in writing', 'Insert at cursor');
    await waitFor('the letter', async () => /Thank you for the call/.test(await window.editorText()));
    assert.match(await window.editorText(), /Hi Mina,/);
    await window.close();
  });

  test('copies a link that leads back from a note', async () => {
    const folder = await newFolder({ 'draft.md': '' });
    const window = await openWindow({ folder });
    await window.openFile('draft.md');
    await openGuide(window);
    await expand(window, part);
    await choose(window, 'Ten rules of negotiation', 'Copy link');
    await window.openFile('draft.md');
    await window.press('Control+v');
    const link = /\[Ten rules of negotiation\]\(\S+\/guide\/negotiation\.md#ten-rules-of-negotiation\)/;
    await waitFor('the link', async () => link.test((await window.editorText()).replaceAll('\n', '')));
    await window.press('Home');
    await window.page
      .locator('.view-line .detected-link')
      .first()
      .click({ modifiers: ['Control'] });
    await previewAt(window, 'ten-rules-of-negotiation');
    await window.close();
  });

  test('shows files of the user’s own beside it, as they are now', async () => {
    const folder = await newFolder({
      'mine/rules.md': own,
      'big.md': '# Big\n'.repeat(900_000),
      '.vscode/settings.json': '{"interviewPrep.guide.files": ["mine/*.md", "mine/none.md", "big.md"]}',
    });
    const window = await openWindow({ folder });
    await openGuide(window);
    await window.treeRow('Guide', 'My own rules').waitFor();
    const { message } = await window.waitForNotification('mine/none.md');
    assert.match(
      message,
      /^2 guide files .*: mine\/none\.md \(cannot be found\), big\.md \(larger than 5 MB\)/,
    );
    await expand(window, 'My own rules');
    await window.treeRow('Guide', 'Call Ada').click();
    await previewAt(window, 'call-ada');
    await writeFile(join(folder, 'mine', 'rules.md'), own.replace('Call Ada', 'Call Grace'));
    await window.treeRow('Guide', 'Call Grace').waitFor();
    assert.equal(await window.treeRow('Guide', 'Call Ada').count(), 0);
    await window.close();
  });

  test('does not follow the settings of a workspace that is not trusted', async () => {
    const folder = await newFolder({
      'mine/rules.md': own,
      '.vscode/settings.json': '{"interviewPrep.guide.files": ["mine/*.md"]}',
    });
    const window = await openWindow({ folder, trusted: false });
    await openGuide(window);
    const parts = await window.treeRows('Guide');
    assert.equal(parts.length, 10);
    assert.equal(parts[0]?.label, 'Working with recruiters');
    await window.close();
  });
});
