import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';
import type { Window } from './window';

const command = 'Interview Prep: New STAR story';

/** Everything below a folder, by path. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(path => !path.startsWith('.git/'))
    .sort();
}

async function answerTitle(window: Window, title: string): Promise<void> {
  await window.runCommand(command);
  await window.quickInput.waitFor('New STAR story');
  await window.quickInput.type(title);
  await window.quickInput.accept();
}

/** Makes a story with nothing but a title. */
async function makeStory(window: Window, title: string): Promise<void> {
  const before = (await window.openEditors()).length;
  await answerTitle(window, title);
  for (const step of ['2/5', '3/5', '4/5', '5/5']) {
    await window.quickInput.waitFor(step);
    await window.quickInput.accept();
  }
  await waitFor(
    `the story ${title}, or why there is none`,
    async () => (await window.openEditors()).length > before || (await window.notifications()).length > 0,
  );
}

suite('New STAR story', () => {
  test('asks five things, then opens the story in Situation; Tab goes on', async () => {
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const window = await openWindow({ folder });
    await answerTitle(window, 'Moved billing: no outage');

    await window.quickInput.waitFor('2/5');
    await window.quickInput.type('feedback');
    await window.quickInput.waitForRows(
      'the filtered questions',
      rows => rows.length > 1 && rows.every(row => /feedback|^Add what I typed$/i.test(row)),
    );
    await window.screenshots('questions', ['dark', 'light']);
    await window.quickInput.pick('How do you share feedback with the people around you?');
    await window.quickInput.type('Why did you leave the sea?');
    await window.quickInput.accept();
    await waitFor('the answer to be taken', async () => (await window.quickInput.value()) === '');
    await window.quickInput.accept();

    await window.quickInput.waitFor('3/5');
    // The themes of the question are ticked.
    await window.quickInput.accept();
    await window.quickInput.waitFor('4/5');
    await window.quickInput.type('March 2025');
    await waitFor('what was understood', async () => /March 2025/.test(await window.quickInput.message()));
    await window.quickInput.accept();
    await window.quickInput.waitFor('5/5');
    await window.quickInput.type('Ottermap');
    await window.quickInput.accept();

    await window.waitForEditor('moved-billing-no-outage.md');
    await window.page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
    await window.type('The old system woke us every night.');
    await window.press('Tab');
    await window.type('Move it in two quarters.');
    await window.screenshots('story', ['dark', 'light']);
    await window.press('Control+s');
    const path = join(folder, 'interview-prep', 'stories', 'moved-billing-no-outage.md');
    const text = await waitFor('the saved story', async () => {
      const found = await readFile(path, 'utf8');
      return found.includes('Move it in two quarters.') ? found : undefined;
    });
    assert.match(
      text,
      /^---\ntype: story\ntitle: "Moved billing: no outage"\nwhen: 2025-03\ncompany: Ottermap\nrole:\nquestions:\n {2}- Why did you leave the sea\?\n {2}- How do you share feedback with the people around you\?\nthemes:\n {2}- feedback\n {2}- \w+\n---\n/,
    );
    assert.match(
      text,
      /## Situation\n[^]*The old system woke us every night\.\n[^]*## Task\n[^]*Move it in two quarters\.\n[^]*## Action/,
    );
    await window.close();
  });

  test('goes back a step and keeps what was answered; Esc at any step leaves nothing behind', async () => {
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const window = await openWindow({ folder });
    for (const steps of [0, 1, 2]) {
      await answerTitle(window, 'Never written');
      await window.quickInput.waitFor('2/5');
      if (steps === 0) await window.quickInput.back();
      if (steps === 2) {
        await window.quickInput.accept();
        await window.quickInput.waitFor('3/5');
        await window.quickInput.back();
        await window.quickInput.waitFor('2/5');
      }
      if (steps === 0) {
        await window.quickInput.waitFor('1/5');
        assert.equal(await window.quickInput.value(), 'Never written');
      }
      await window.quickInput.cancel();
      await window.quickInput.waitUntilClosed();
    }
    await answerTitle(window, '   ');
    await waitFor('the refusal', async () => /title/.test(await window.quickInput.message()));
    await window.quickInput.cancel();
    assert.deepEqual(await filesIn(folder), ['README.md']);
    await window.close();
  });

  test('gives every title a good file name, and never takes one that is there', async () => {
    const taken = 'interview-prep/stories/twice.md';
    const folder = await newFolder({ [taken]: 'my own words' });
    const window = await openWindow({ folder });
    for (const title of ['Twice', '../../x', 'CON', '日本語', '😀', 'x'.repeat(300)])
      await makeStory(window, title);
    const files = await waitFor('seven files', async () => {
      const found = await filesIn(folder);
      return found.length === 7 ? found : undefined;
    });
    const names = files.map(path => path.replace('interview-prep/stories/', ''));
    for (const name of ['con-note.md', 'twice-2.md', 'twice.md', 'x.md', '日本語.md', `${'x'.repeat(60)}.md`])
      assert.ok(names.includes(name), name);
    assert.ok(names.some(name => /^note-\w+\.md$/.test(name)));
    assert.equal(await readFile(join(folder, taken), 'utf8'), 'my own words');
    await window.close();
  });

  test('uses the template of a trusted workspace, and shows what the template got wrong', async () => {
    const template = '---\ntype: story\ntitle: {{title}}\n---\n\nMine: {{cursor}} {{mood}}\n';
    const files = {
      'forms/story.md': template,
      '.vscode/settings.json': '{"interviewPrep.templates.folder": "forms"}',
    };
    const folder = await newFolder(files);
    const window = await openWindow({ folder });
    await makeStory(window, 'Own form');
    await window.waitForEditor('own-form.md');
    const path = join(folder, 'interview-prep/stories/own-form.md');
    assert.equal(await readFile(path, 'utf8'), '---\ntype: story\ntitle: Own form\n---\n\nMine:  {{mood}}\n');
    await window.close();
  });

  test('leaves the template of a workspace alone in Restricted Mode', async () => {
    const folder = await newFolder({ 'interview-prep/templates/story.md': 'of a stranger' });
    const window = await openWindow({ folder, trusted: false });
    await makeStory(window, 'Ours');
    const text = await readFile(join(folder, 'interview-prep/stories/ours.md'), 'utf8');
    assert.match(text, /^---\ntype: story\ntitle: Ours\n/);
    await window.close();
  });

  test('goes into the folder that was chosen in the Explorer, and says when the views will not show it', async () => {
    const folder = await newFolder({ 'elsewhere/readme.txt': '' });
    const window = await openWindow({ folder });
    await window.waitForCommand(command);
    const row = window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'elsewhere' });
    await window.chooseFromMenu(row, 'New STAR story here');
    await window.quickInput.waitFor('1/5');
    await window.quickInput.type('Here');
    for (const step of ['2/5', '3/5', '4/5', '5/5', undefined]) {
      await window.quickInput.accept();
      if (step) await window.quickInput.waitFor(step);
    }
    await window.waitForEditor('here.md');
    assert.match(await readFile(join(folder, 'elsewhere/here.md'), 'utf8'), /^title: Here$/m);
    await window.waitForNotification('outside your notes folder');
    await window.close();
  });

  test('says what to do when no folder is open', async () => {
    const window = await openWindow();
    await window.runCommand(command);
    const { buttons } = await window.waitForNotification('need a folder');
    assert.deepEqual(buttons, ['Open folder']);
    await window.close();
  });

  test('says so before it asks anything when the folder cannot be written, and leaves nothing', async function () {
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const locked = lock(folder);
    if (!locked) return this.skip();
    try {
      const window = await openWindow({ folder });
      await window.runCommand(command);
      await window.waitForNotification('read-only');
      assert.deepEqual(await filesIn(folder), ['README.md']);
      await window.close();
    } finally {
      locked();
    }
  });

  test('keeps what was answered when the folder has become read-only: as text, and to be tried again', async function () {
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const window = await openWindow({ folder });
    await answerTitle(window, 'Kept for later');
    await window.quickInput.waitFor('2/5');
    const unlock = lock(folder);
    if (!unlock) return this.skip();
    try {
      for (const step of ['3/5', '4/5', '5/5']) {
        await window.quickInput.accept();
        await window.quickInput.waitFor(step);
      }
      await window.quickInput.accept();
      const { buttons } = await window.waitForNotification('read-only');
      assert.deepEqual(buttons.slice().sort(), ['Open as text', 'Try again']);
    } finally {
      unlock();
    }
    await window.answerNotification('read-only', 'Try again');
    await window.waitForEditor('kept-for-later.md');
    const text = await readFile(join(folder, 'interview-prep/stories/kept-for-later.md'), 'utf8');
    assert.match(text, /^title: Kept for later$/m);
    await window.close();
  });

  test('mentions once that a repository would carry the notes along, and ignores them on request', async () => {
    const folder = await newFolder({ '.gitignore': 'node_modules' });
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    git('init');
    git('remote', 'add', 'origin', 'https://example.org/mine.git');
    const window = await openWindow({ folder });
    await makeStory(window, 'Private');
    const { buttons } = await window.waitForNotification('private');
    assert.deepEqual(buttons.slice().sort(), [
      'Add to .git/info/exclude',
      'Add to .gitignore',
      'Never ask here',
    ]);
    await window.screenshot('private-notice');
    await window.answerNotification('private', 'Add to .gitignore');
    await waitFor('the line in .gitignore', async () =>
      (await readFile(join(folder, '.gitignore'), 'utf8')).includes('/interview-prep/'),
    );
    assert.equal(await readFile(join(folder, '.gitignore'), 'utf8'), 'node_modules\n/interview-prep/\n');
    git('check-ignore', 'interview-prep');
    await window.close();
  });
});

/** Takes the right to write a folder away, as far as this machine can; answers how to give it back. */
function lock(folder: string): (() => void) | undefined {
  const run = (...command: readonly string[]) =>
    execFileSync(command[0] ?? '', command.slice(1), { stdio: 'pipe' });
  try {
    run('mount', '--bind', folder, folder);
    run('mount', '-o', 'remount,ro,bind', folder);
    return () => run('umount', '-l', folder);
  } catch {
    // No right to mount: then file permissions do it, unless the tests run as one who may do everything.
    if (process.getuid?.() === 0) return undefined;
    run('chmod', '-R', 'a-w', folder);
    return () => run('chmod', '-R', 'u+w', folder);
  }
}

suite('The first story', () => {
  test('is deleted in its row at once, tab and all, and the next of that title is written and saved', async () => {
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const window = await openWindow({ folder });
    const path = join(folder, 'interview-prep/stories/the-outage.md');
    await makeStory(window, 'The outage');
    await window.waitForEditor('the-outage.md');
    await window.openView('Stories');
    await window.chooseFromMenu(window.treeRow('Stories', 'The outage'), 'Delete');
    const yes = window.page
      .locator('.monaco-dialog-box .dialog-buttons .monaco-button')
      .filter({ hasNotText: 'Cancel' })
      .first();
    await waitFor('the file to be gone', async () => {
      if (await yes.count()) await yes.click({ timeout: 1000 }).catch(() => undefined);
      return (await filesIn(folder)).length === 1;
    });
    await waitFor(
      'the tab to be closed',
      async () => !(await window.openEditors()).includes('the-outage.md'),
    );
    await waitFor(
      'the row to be gone',
      async () => (await window.treeRow('Stories', 'The outage').count()) === 0,
    );

    await makeStory(window, 'The outage');
    await window.waitForEditor('the-outage.md');
    await window.page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
    await window.type('It was dark.');
    await window.press('Control+S');
    await waitFor('the story on the disk', async () =>
      (await readFile(path, 'utf8')).includes('It was dark.'),
    );
    assert.deepEqual(await window.notifications(), []);
    await window.close();
  });
});
