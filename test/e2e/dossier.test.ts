import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';

suite('New company dossier', () => {
  test('asks four things, and its questions are ticked and answered in the tree', async () => {
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const window = await openWindow({ folder, size: { width: 1280, height: 1050 } });
    await window.runCommand('Interview Prep: New company dossier');
    await window.quickInput.waitFor('1/4');
    await window.quickInput.type('Kestrel Labs');
    await window.quickInput.accept();
    await window.quickInput.waitFor('2/4');
    await window.quickInput.accept();
    await window.quickInput.waitFor('3/4');
    await window.quickInput.pick('Startup');
    await window.quickInput.waitFor('4/4');
    await window.quickInput.accept();
    await window.waitForEditor('dossier.md');
    const path = join(folder, 'interview-prep/companies/kestrel-labs/dossier.md');
    const before = await readFile(path, 'utf8');
    assert.match(before, /^### Startup: money and runway$/m);

    await window.openView('Companies');
    for (const row of ['Kestrel Labs', 'Dossier', 'Your role']) {
      await window.treeRow('Companies', row).click();
      await window.press('ArrowRight');
    }
    const questions = [...before.matchAll(/^- \[ \] (.+)$/gm)].slice(0, 3).map(([, text]) => text ?? '');
    // As fast as they come: no click is lost while the tree follows.
    for (const question of questions)
      await window.treeRow('Companies', question).locator('[role=checkbox]').click();
    for (const question of questions)
      await waitFor(`${question} ticked in the file`, async () =>
        (await readFile(path, 'utf8')).includes(`- [x] ${question}`),
      );
    await waitFor('all of them counted in the tree', async () => {
      const rows = await window.treeRows('Companies');
      const group = rows.find(({ label }) => label === 'Your role');
      return (
        group?.description === `${questions.length} of 8` &&
        questions.every(question => rows.find(({ label }) => label === question)?.checked)
      );
    });
    assert.deepEqual(await window.notifications(), []);
    const [first = ''] = questions;
    await window.chooseFromMenu(window.treeRow('Companies', first), 'Note the answer');
    await window.quickInput.waitFor('Note the answer');
    await window.quickInput.type('Slow searches.');
    await window.quickInput.accept();
    const after = await waitFor('the answer in the file', async () => {
      const text = await readFile(path, 'utf8');
      return text.includes('Slow searches.') && text;
    });
    const ticked = questions.reduce((text, one) => text.replace(`- [ ] ${one}`, `- [x] ${one}`), before);
    assert.equal(after, ticked.replace(`- [x] ${first}\n`, `- [x] ${first}\n  - Slow searches.\n`));
    await window.screenshots('checklist', ['dark', 'light', 'hc-dark']);
    await window.close();
  });
});
