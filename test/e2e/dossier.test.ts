import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';
import { lossSuite } from '../support/lossSuite';
import type { Window } from './window';

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
    await window.waitForEditor('kestrel-labs.md');
    const path = join(folder, 'interview-prep/companies/kestrel-labs/kestrel-labs.md');
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

/** A dossier with two boxes, of which the first ends its line with `end`. */
const dossierOf = (company: string, end = '\n') =>
  [
    '---',
    'type: company',
    `company: ${company}`,
    'status: applied',
    '---',
    '',
    '## Questions to ask',
    '',
    `### For ${company}`,
    '',
    `- [ ] ${company} first${end}- [ ] ${company} second`,
    '',
  ].join('\n');

/** Opens the rows down to the boxes of a company. Those above it are closed still, so its dossier is the first. */
async function showBoxes(window: Window, company: string): Promise<void> {
  for (const [row, next] of [
    [company, 'Dossier'],
    ['Dossier', `For ${company}`],
    [`For ${company}`, `${company} first`],
  ] as const) {
    await window.treeRow('Companies', row).click();
    await window.press('ArrowRight');
    await waitFor(`${next} below ${row}`, async () => {
      const rows = await window.treeRows('Companies');
      return rows[rows.findIndex(({ label }) => label === row) + 1]?.label === next;
    });
  }
}

lossSuite('Ticks in the tree of companies', () => {
  const companies = ['Blended', 'Fine', 'Kept'];
  const pathOf = (company: string) => `interview-prep/companies/${company.toLowerCase()}/dossier.md`;

  test('are on the disk though another was refused, whether its message stays or hides itself', async function () {
    this.timeout(120_000);
    const folder = await newFolder({
      [pathOf('Fine')]: dossierOf('Fine'),
      [pathOf('Kept')]: dossierOf('Kept'),
      [pathOf('Blended')]: dossierOf('Blended', '\r\n'),
    });
    const window = await openWindow({
      folder,
      settings: { 'files.readonlyInclude': { '**/kept/**': true } },
      size: { width: 1280, height: 2000 },
    });
    await window.openView('Companies');
    for (const company of [...companies].reverse()) await showBoxes(window, company);
    const box = (label: string) => window.treeRow('Companies', label).locator('[role=checkbox]');
    const isTicked = async (label: string) =>
      (await window.treeRows('Companies')).find(row => row.label === label)?.checked;
    const onDisk = (company: string) => readFile(join(folder, pathOf(company)), 'utf8');
    const refuse = async (company: string, why: string) => {
      await box(`${company} first`).click();
      await window.waitForNotification(why);
      await waitFor('the box to return', async () => (await isTicked(`${company} first`)) === false);
    };
    // What is counted is drawn when no more ticks come; a box that is ticked at that moment is left as it was.
    const countsOfFine = (count: number) =>
      waitFor(`${count} counted`, async () => {
        const rows = await window.treeRows('Companies');
        return rows.find(({ label }) => label === 'For Fine')?.description === `${count} of 2`;
      });
    const tickFine = async (label: string, done: boolean, count: number) => {
      await box(label).click();
      await waitFor(`${label} on the disk`, async () =>
        (await onDisk('Fine')).includes(`- [${done ? 'x' : ' '}] ${label}`),
      );
      await countsOfFine(count);
    };

    await refuse('Blended', 'mixes kinds of line ends');
    await tickFine('Fine first', true, 1);
    await tickFine('Fine second', true, 2);
    assert.equal((await window.notifications()).length, 1, 'the message is still there');

    await refuse('Kept', 'read-only');
    await waitFor(
      'the messages to hide themselves',
      async () => (await window.notifications()).length === 0,
      60,
    );
    await tickFine('Fine first', false, 1);
    await tickFine('Fine second', false, 0);
    await tickFine('Fine first', true, 1);

    await waitFor('the boxes as the disk has them', async () => {
      const rows = await window.treeRows('Companies');
      const boxes = rows.filter(({ checked }) => checked !== undefined);
      return boxes.length === 6 && boxes.every(row => row.checked === (row.label === 'Fine first'));
    });
    const saysOf = async (label: string) =>
      (await window.treeRows('Companies')).find(row => row.label === label)?.description;
    await window.openFile(pathOf('Fine'));
    await window.press('Control+End');
    await window.type('Typed.');
    await box('Fine second').click();
    await waitFor('the row to say so', async () => (await saysOf('Fine second')) === 'not saved yet');
    assert.doesNotMatch(await onDisk('Fine'), /\[x\] Fine second/);
    assert.equal(await saysOf('Fine first'), '');
    await window.openFile(pathOf('Fine'));
    await window.press('Control+S');
    await waitFor('the row to say so no longer', async () => (await saysOf('Fine second')) === '');
    assert.match(await onDisk('Fine'), /\[x\] Fine second[^]*Typed\./);
    await waitFor('the box to be ticked', async () => (await isTicked('Fine second')) === true);
    // Taken back in the editor, and not saved.
    await window.press('Control+Z');
    await waitFor('the row to say so again', async () => (await saysOf('Fine second')) === 'not saved yet');
    await waitFor('the box to be empty', async () => (await isTicked('Fine second')) === false);
    assert.match(await onDisk('Fine'), /\[x\] Fine second/);
    assert.equal(await onDisk('Blended'), dossierOf('Blended', '\r\n'));
    assert.equal(await onDisk('Kept'), dossierOf('Kept'));
    await window.close();
  });
});
