import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';
import type { Window } from './window';

/** A copy of the sample, so that a test can change it. */
async function sampleFolder(): Promise<string> {
  const folder = await newFolder();
  await cp(join(repositoryRoot, 'sample'), folder, { recursive: true });
  return folder;
}

const dossier = 'interview-prep/companies/kestrel-labs/dossier.md';
const log = 'interview-prep/companies/kestrel-labs/negotiation.md';
const size = { width: 1440, height: 900 };

/** Opens a row of the companies, however often the tree is drawn anew meanwhile. */
async function openRow(window: Window, label: string): Promise<void> {
  await waitFor(`${label} to be open`, async () => {
    const row = (await window.treeRows('Companies')).find(row => row.label === label);
    if (row?.expanded) return true;
    await window.treeRow('Companies', label).click();
    await window.press('ArrowRight');
    return false;
  });
}

suite('A negotiation', () => {
  test('is logged entry by entry, and the tree has the newest first', async () => {
    const folder = await sampleFolder();
    const before = await readFile(join(folder, log), 'utf8');
    const window = await openWindow({ folder, size: { width: 1440, height: 1200 } });
    await window.openView('Companies');
    await window.treeRow('Companies', 'Kestrel Labs').waitFor();
    await window.openFile(log);
    await window.runCommand('Interview Prep: Add log entry');
    await window.quickInput.waitFor('1/4');
    await window.quickInput.type('yesterday at 5 pm');
    await waitFor('how it is understood', async () =>
      /^\w+ \d+ \w+.*, 17:00 your time, yesterday$/.test(await window.quickInput.message()),
    );
    await window.screenshot('log-entry-dark');
    await window.quickInput.accept();
    await window.quickInput.waitFor('2/4');
    await window.quickInput.pick('email');
    await window.quickInput.waitFor('3/4');
    assert.equal(await window.quickInput.value(), 'Mina Okafor');
    await window.quickInput.accept();
    await window.quickInput.waitFor('4/4');
    await window.quickInput.type('They can extend to Monday.');
    await window.quickInput.accept();
    const after = await waitFor('the entry', async () => {
      const text = await readFile(join(folder, log), 'utf8');
      // VS Code empties a file that stands in an editor before it writes it.
      return text.length > before.length && text;
    });
    assert.match(after, /\n### \d{4}-\d\d-\d\d 17:00 · email · Mina Okafor\n\nThey can extend to Monday\.\n/);
    await openRow(window, 'Kestrel Labs');
    await window.press('End');
    await openRow(window, 'Negotiation');
    await waitFor('the newest entry below the negotiation', async () => {
      const rows = await window.treeRows('Companies');
      const below = rows[rows.findIndex(({ label }) => label === 'Negotiation') + 1];
      // Each key brings the row that it goes to into sight.
      if (below?.level !== 4) await window.press('ArrowDown');
      return below?.level === 4 && below.description.includes('17:00');
    });
    await window.screenshot('log-dark');
    await window.close();
  });

  test('has a letter for every step, filled and shown before it is taken', async () => {
    const folder = await sampleFolder();
    const window = await openWindow({
      folder,
      size,
      settings: { 'interviewPrep.name': 'Ada Quill' },
    });
    await window.openFile(log);
    await window.press('Control+End');
    await window.runCommand('Interview Prep: Insert letter');
    await window.quickInput.waitFor('Insert letter');
    await window.quickInput.type('more time');
    await window.quickInput.waitForRow('Ask for more time');
    const preview = window.page.locator('.tab', { hasText: 'Letter.md' });
    await preview.waitFor();
    await window.page.locator('.view-line', { hasText: 'Hi Mina,' }).first().waitFor();
    await window.screenshots('letter', ['dark', 'light', 'hc-dark']);
    await window.quickInput.pick('Ask for more time');
    await window.waitForEditor('negotiation.md');
    await waitFor('the letter', async () => /Would \[DATE\] be possible/.test(await window.editorText()));
    await preview.waitFor({ state: 'detached' });
    await window.type('Monday');
    await window.press('Tab');
    await window.type('Because');
    await waitFor('what was typed over the stops', async () => {
      const text = await window.editorText();
      return /Would Monday be possible/.test(text) && /^Because\. I would/m.test(text);
    });
    assert.match(await window.editorText(), /Ada Quill/);
    await window.screenshots('letter-inserted', ['dark', 'light', 'hc-dark']);
    await window.close();
  });

  test('is told to the other companies, and a letter of one’s own is copied', async () => {
    const folder = await sampleFolder();
    await mkdir(join(folder, 'interview-prep/templates/letters'), { recursive: true });
    await writeFile(
      join(folder, 'interview-prep/templates/letters/hello.md'),
      '# Say hello\n\nHi [RECRUITER], [COMPANY] or [THE OTHER]?\n',
    );
    const window = await openWindow({ folder, size });
    await window.openFile(dossier);
    await window.runCommand('Interview Prep: Copy letter');
    await window.quickInput.waitFor('Copy letter');
    await window.quickInput.type('hello');
    await window.page.locator('.view-line', { hasText: 'Hi Mina, Kestrel Labs or' }).first().waitFor();
    await window.screenshot('copy-letter-dark');
    await window.quickInput.pick('Say hello');
    await window.waitForNotification('Still to fill in: the other');
    await window.runCommand('Interview Prep: Update the other companies');
    await window.quickInput.waitForRow('Tidewater Health · Senior backend engineer');
    await window.screenshot('update-others-pick-dark');
    await window.quickInput.accept();
    await waitFor('the letters', async () => /## Tidewater Health/.test(await window.editorText()));
    assert.match(await window.editorText(), /Hi Jonas,/);
    await window.screenshot('update-others-dark');
    await window.press('Control+End');
    await window.press('Control+v');
    await waitFor('what was copied', async () =>
      /Hi Mina, Kestrel Labs or \[THE OTHER\]\?/.test(await window.editorText()),
    );
    await window.close();
  });
});
