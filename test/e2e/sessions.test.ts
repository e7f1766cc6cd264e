import assert from 'node:assert/strict';
import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';
import type { Window } from './window';

const coding = 'Interview Prep: New coding session';
const design = 'Interview Prep: New system design session';
const stop = 'Interview Prep: Stop the running session';

/** Waits until the status bar shows a session in this phase, with minutes left of it. */
function inStatusBar(window: Window, phase: string): Promise<unknown> {
  return waitFor(`${phase} in the status bar`, async () =>
    (await window.statusBar()).some(item => new RegExp(`${phase}: \\d+ min left$`).test(item)),
  );
}

async function answer(window: Window, step: string, text?: string): Promise<void> {
  await window.quickInput.waitFor(step);
  if (text !== undefined) await window.quickInput.type(text);
  await window.quickInput.accept();
}

async function beginCoding(window: Window, problem: string): Promise<void> {
  await window.runCommand(coding);
  await window.quickInput.waitFor('1/3');
  await window.quickInput.pick('Python');
  await answer(window, '2/3', problem);
  await answer(window, '3/3', '45');
}

/** The name of the only file in the practice folder, once it is there: until then it has a name of its own. */
function practiceFile(folder: string): Promise<string> {
  return waitFor('the file of the session', async () => {
    const found = await readdir(join(folder, 'interview-prep/practice')).catch(() => []);
    const [file, ...others] = found.filter(name => !name.startsWith('.'));
    assert.deepEqual(others, []);
    return file;
  });
}

suite('Practice sessions', () => {
  test('begin with a skeleton, go through their steps, and end in the log', async () => {
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const window = await openWindow({ folder });
    await beginCoding(window, 'https://example.org/problems/two-sum/description/');
    const file = await practiceFile(folder);
    assert.match(file, /^\d{4}-\d{2}-\d{2}-two-sum\.py$/);
    await window.waitForEditor(file);
    await inStatusBar(window, 'Clarify');
    await window.page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
    await window.type('Two sum, in one pass');
    await waitFor('the title to be typed over', async () =>
      (await window.editorText()).startsWith('# Two sum, in one pass'),
    );
    await window.screenshots('session', ['dark', 'light', 'hc-dark']);
    await window.press('Control+s');
    await waitFor('the saved file', async () =>
      (await readFile(join(folder, 'interview-prep/practice', file), 'utf8')).includes('in one pass'),
    );

    await window.reload();
    await inStatusBar(window, 'Clarify');
    await window.page.locator('.statusbar-item', { hasText: 'Clarify:' }).click();
    await window.quickInput.waitFor('Session: Two sum');
    await window.quickInput.waitForRow('Plan');
    await window.screenshots('session-steps', ['dark', 'light', 'hc-dark']);
    await window.quickInput.pick('Plan');
    await inStatusBar(window, 'Plan');

    await window.runCommand(stop);
    await answer(window, '1/3', 'O(n)');
    await answer(window, '2/3', 'O(n) | less');
    await answer(window, '3/3', 'Ask for the range first');
    const log = await waitFor('the log', async () =>
      readFile(join(folder, 'interview-prep/practice/log.md'), 'utf8').catch(() => undefined),
    );
    assert.match(
      log,
      /^\| \d{4}-\d{2}-\d{2} \d{2}:\d{2} \| coding \| \[Two sum\]\(<https:\/\/example\.org\/problems\/two-sum\/description\/>\) \| Python \| \d \| \d \| 0 \| 0 \| \d \| O\(n\) \| O\(n\) \\\| less \| Ask for the range first \|$/m,
    );
    await waitFor('the status bar to be as before', async () =>
      (await window.statusBar()).every(item => !item.includes('Plan:')),
    );
    await window.close();
  });

  test('leave nothing behind when Esc is pressed at any step, and run on when it is at the end', async () => {
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const window = await openWindow({ folder });
    await window.runCommand(coding);
    await window.quickInput.waitFor('1/3');
    await window.quickInput.cancel();
    await window.runCommand(coding);
    await window.quickInput.waitFor('1/3');
    await window.quickInput.pick('Go');
    await answer(window, '2/3', 'Nothing');
    await window.quickInput.waitFor('3/3');
    await window.quickInput.type('x');
    await window.quickInput.accept();
    await waitFor('the refusal', async () => /whole number/.test(await window.quickInput.message()));
    await window.quickInput.cancel();
    await window.quickInput.waitUntilClosed();
    assert.deepEqual(await readdir(folder), ['README.md']);

    await beginCoding(window, 'Something');
    await inStatusBar(window, 'Clarify');
    await window.runCommand(stop);
    await answer(window, '1/3');
    await window.quickInput.waitFor('2/3');
    await window.quickInput.cancel();
    await inStatusBar(window, 'Clarify');
    await window.runCommand(design);
    await window.waitForNotification('still running');
    assert.deepEqual((await readdir(join(folder, 'interview-prep/practice'))).length, 1);
    await window.close();
  });

  test('open a design note that asks what an interviewer would', async () => {
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const window = await openWindow({ folder });
    await window.runCommand(design);
    await answer(window, '1/2', 'A photo service');
    await answer(window, '2/2');
    await inStatusBar(window, 'Clarify');
    const file = await practiceFile(folder);
    await window.waitForEditor(file);
    await window.page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
    await window.type('Post a photo.');
    await window.press('Tab');
    await window.type('20k rps x 2 KB');
    await window.page.locator('.view-line', { hasText: '40 MB/s' }).first().waitFor();
    await window.screenshot('design-session-dark');
    await window.close();
  });

  test('open an unsaved design note where there is no folder', async () => {
    const empty = await openWindow();
    await empty.runCommand(design);
    await answer(empty, '1/2', 'A photo service');
    await answer(empty, '2/2');
    await waitFor('the note', async () => (await empty.editorText()).includes('title: A photo service'));
    await inStatusBar(empty, 'Clarify');
    await empty.close();
  });
});

suite('Sums in place', () => {
  test('show what they come to, and why they do not add up', async () => {
    const folder = await newFolder();
    await cp(join(repositoryRoot, 'sample'), folder, { recursive: true });
    const window = await openWindow({ folder, size: { width: 1280, height: 1000 } });
    await window.openFile('2026-11-23-a-photo-service-for-a-hiking-club.md');
    const line = (text: string) => window.page.locator('.view-line', { hasText: text }).first();
    await line('9 TB/day · 100 MB/s').waitFor();
    await line('25 servers').waitFor();
    const clash = line('does not add up').locator('span', { hasText: 'does not add up' }).last();
    await clash.hover();
    await window.page.locator('.monaco-hover', { hasText: 'different kinds of things' }).waitFor();
    await window.screenshots('sums', ['dark', 'light', 'hc-dark']);

    // A hover that is still open may lie over the next line.
    const servers = line('25 servers').locator('span', { hasText: '25 servers' }).last();
    const copy = window.page.locator('.monaco-hover a', { hasText: 'Copy' }).first();
    await waitFor('the offer to copy', async () => {
      await window.page.mouse.move(1, 1);
      return servers
        .hover({ timeout: 2000 })
        .then(() => copy.waitFor({ timeout: 2000 }))
        .then(() => true)
        .catch(() => false);
    });
    const pasted = async (result: string) => {
      await window.page.mouse.move(1, 1);
      // The keys go to the editor, whatever the mouse was over.
      await window.press('Control+1');
      await window.press('Control+End');
      // The extension host fills the clipboard when it comes to it.
      await waitFor(`${result} at the end`, async () => {
        await window.press('Control+v');
        return (await window.editorText()).trimEnd().endsWith(result);
      });
      await window.press('Control+Home');
      await line('type: design').waitFor();
      await window.page.locator('.monaco-hover:visible').waitFor({ state: 'detached' });
    };
    await copy.click();
    await pasted('25 servers');
    await line('100 MB/s')
      .locator('span', { hasText: '100 MB/s' })
      .last()
      .click({ modifiers: ['Control'] });
    await pasted('9 TB/day · 100 MB/s');
    await servers.dblclick();
    await line('per server = 25 servers').waitFor();
    await window.close();
  });
});
