import assert from 'node:assert/strict';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import { lossSuite } from '../support/lossSuite';
import { temporaryFolder } from '../support/temporaryFolder';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';
import { sharedWorld } from './world';

/** A word that stands in notes, in what they are called and in where they lie, and nowhere else. */
const secret = 'Zyxwomble';

/** The files below a folder that hold the word, in whichever case. */
async function filesWith(word: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async file =>
      (await readFile(file)).toString('latin1').toLowerCase().includes(word.toLowerCase()),
    ),
  );
  return files.filter((_, at) => found[at]);
}

lossSuite('Nothing leaks', () => {
  test('no word of a note is left in our storage or told to the console, whatever is done with it and whatever goes wrong', async function () {
    this.timeout(120_000);
    const dossier = 'interview-prep/companies/zyxwomble-works/dossier.md';
    const folder = await newFolder({
      [dossier]: `---\ntype: company\ncompany: ${secret} Works\nstatus: saved\n---\n\n## Questions to ask\n\n### Your role\n\n- [ ] ask ${secret}\n`,
      'interview-prep/broken.md': `---\ntype: story\ntitle: "${secret}\n---\n\n${secret} wept.\n`,
      // A file where the folder of the stories should be: none can be written.
      'interview-prep/stories': '',
    });
    const latin = Buffer.from(`---\ntype: story\ntitle: ${secret} caf\u00e9\n---\n`, 'latin1');
    await writeFile(join(folder, 'interview-prep/zyxwomble-latin.md'), latin);
    const userDataFolder = await temporaryFolder(sharedWorld().stops);
    const window = await openWindow({ folder, userDataFolder, size: { width: 1280, height: 1050 } });
    // What an extension host complains of, such as a promise that nobody caught, is told there. This VS Code has
    // no log files: that the lines of our log hold no word is what the unit tests of `logLine` are for.
    const told: string[] = [];
    window.page.on('console', line => told.push(line.text()));

    await window.openView('Companies');
    const row = window.treeRow('Companies', `${secret} Works`);
    await row.waitFor();
    await window.chooseFromMenu(row, 'Set status');
    await window.quickInput.pick('Applied');
    await waitFor('the status on the disk', async () =>
      (await readFile(join(folder, dossier), 'utf8')).includes('status: applied'),
    );
    await waitFor('the company under its status', async () => {
      const labels = (await window.treeRows('Companies')).map(({ label }) => label);
      return labels[labels.indexOf(`${secret} Works`) - 1] === 'Applied';
    });
    for (const label of [`${secret} Works`, 'Dossier', 'Your role']) {
      await window.treeRow('Companies', label).click();
      await window.press('ArrowRight');
    }
    const task = window.treeRow('Companies', `ask ${secret}`);
    await task.locator('[role=checkbox]').click();
    await waitFor('the tick on the disk', async () =>
      (await readFile(join(folder, dossier), 'utf8')).includes(`- [x] ask ${secret}`),
    );

    await window.runCommand('Interview Prep: Search notes in a quick pick');
    await window.quickInput.type(secret);
    await window.quickInput.waitForRows('a place in the note', rows => rows.length > 0);
    await window.quickInput.accept();
    await window.quickInput.waitUntilClosed();

    await window.openFile(dossier);
    await window.runCommand('Interview Prep: Insert letter');
    await window.quickInput.waitFor('Insert letter');
    await window.quickInput.type('more time');
    await window.quickInput.pick('Ask for more time');
    await waitFor('the letter', async () => (await window.editorText()).includes('Would ['));
    await window.press('Escape');
    await window.press('Control+Home');
    await window.type(`--- "${secret}: [`);
    await window.press('Control+s');

    await window.runCommand('Interview Prep: New STAR story');
    await window.waitForNotification('a file is where its folder should be');
    await window.runCommand('Interview Prep: Clear caches');
    await window.waitForNotification('deleted');

    await window.close();
    assert.deepEqual(
      told.filter(line => line.includes(secret)),
      [],
    );
    const storage = await filesWith('', join(userDataFolder, 'User'));
    assert.ok(storage.length > 0, 'nothing is kept at all');
    assert.deepEqual(
      (await filesWith(secret, join(userDataFolder, 'User'))).filter(file =>
        file.includes('interview-prep-notes'),
      ),
      [],
    );
  });

  test('a copy offers words that may be names, and hides those that are ticked and those that are typed', async function () {
    this.timeout(120_000);
    const folder = await newFolder({
      'interview-prep/notes.md':
        'I met Bettina Quill yesterday. Their tools are Redis, Zephyrine, and slow.\n',
    });
    const window = await openWindow({ folder });
    await window.waitForCommand('Interview Prep: Redact a copy');
    await window.openFile('interview-prep/notes.md');
    await window.runCommand('Interview Prep: Redact a copy');
    await window.quickInput.waitFor('Redact a copy');
    await window.quickInput.waitForRows('the words', rows => rows.length >= 2);
    await window.quickInput.type('slow, yesterday');
    await window.quickInput.accept();
    const copy = await waitFor(
      'the copy',
      async () => {
        const text = await window.editorText();
        return text.includes('[NAME') && text;
      },
      30,
    );
    assert.match(copy, /^> Hidden in this copy/);
    assert.doesNotMatch(copy, /Bettina|Quill|slow|yesterday/);
    assert.match(copy, /Zephyrine/);
    await window.close();
  });

  test('a copy for a friend names nobody, and stands nowhere on the disk', async function () {
    this.timeout(120_000);
    const folder = await newFolder();
    await cp(join(repositoryRoot, 'sample'), folder, { recursive: true });
    const before = await readdir(folder, { recursive: true });
    const window = await openWindow({ folder });
    await window.waitForCommand('Interview Prep: Redact a copy');
    await window.openFile('interview-prep/companies/kestrel-labs/negotiation.md');
    await window.runCommand('Interview Prep: Redact a copy');
    await window.quickInput.waitFor('Redact a copy');
    await window.quickInput.type('family');
    await window.screenshot('redact-question');
    await window.quickInput.accept();
    const copy = await waitFor(
      'the copy',
      async () => {
        const text = await window.editorText();
        return text.includes('[COMPANY') && text;
      },
      30,
    );
    assert.match(copy, /^---\s# Hidden in this copy: /);
    assert.match(copy, /base: "\[AMOUNT \d+\] €"/);
    assert.match(copy, /· call · \[PERSON \d+\]/);
    assert.doesNotMatch(copy, /Kestrel|Mina|Okafor|95|family/);
    await window.screenshot('redacted-copy');
    assert.deepEqual(await readdir(folder, { recursive: true }), before);
    await window.close();
  });
});
