import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';
import type { Window } from './window';

/** The titles of the walkthrough’s steps that are done, in sight. */
async function doneSteps(window: Window): Promise<readonly string[]> {
  return window.page
    .locator('.gettingStartedContainer .getting-started-step', {
      has: window.page.locator('.codicon.complete'),
    })
    .locator('.step-title')
    .allInnerTexts();
}

function welcomeButton(window: Window, label: string) {
  return window.view('Stories').locator('.welcome-view-content .monaco-button', { hasText: label });
}

async function answer(window: Window, step: string, text?: string): Promise<void> {
  await window.quickInput.waitFor(step);
  if (text !== undefined) await window.quickInput.type(text);
  await window.quickInput.accept();
}

suite('The first ten minutes', () => {
  test('begin with a walkthrough when somebody asks for it, whose steps are done when the thing is there', async function () {
    this.timeout(120_000);
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const window = await openWindow({ folder });
    await window.page.setViewportSize({ width: 1500, height: 900 });
    await window.openView('Stories');
    await welcomeButton(window, 'Get started').waitFor();
    assert.deepEqual(await window.openEditors(), [], 'nobody has asked for it yet');
    await welcomeButton(window, 'Get started').click();
    const steps = window.page.locator('.gettingStartedContainer .step-title');
    await waitFor('five steps', async () => (await steps.count()) === 5);
    const picture = await window.webview('svg rect');
    assert.match((await picture.locator('svg rect').first().getAttribute('fill')) ?? '', /--vscode-/);
    await window.screenshots('walkthrough', ['dark', 'light']);

    // A click on a step's button does nothing for the step.
    await window.page
      .locator('.gettingStartedContainer .monaco-button', { hasText: 'New STAR story' })
      .click();
    await window.quickInput.waitFor('1/5');
    await window.quickInput.cancel();
    await window.quickInput.waitUntilClosed();
    assert.deepEqual(await doneSteps(window), []);

    await window.runCommand('Interview Prep: New STAR story');
    await answer(window, '1/5', 'Calmed two teams');
    for (const step of ['2/5', '3/5', '4/5', '5/5']) await answer(window, step);
    await window.waitForEditor('calmed-two-teams.md');
    await window.runCommand('Interview Prep: Get started');
    await waitFor('two steps to be done', async () => (await doneSteps(window)).length === 2);
    assert.deepEqual(await doneSteps(window), ['Write your first story', 'Keep it private']);
    await window.close();
  });

  test('can be spent on a sample whose dates are near today', async function () {
    this.timeout(120_000);
    const window = await openWindow();
    await window.openView('Stories');
    await welcomeButton(window, 'Try it with a sample').click();
    await window.quickInput.pick('In a temporary folder');
    await window.page.waitForURL(/[?&]folder=[^&]*interview-prep-sample/);
    const folder = new URL(window.page.url()).searchParams.get('folder') ?? '';
    try {
      assert.match(basename(folder), /^interview-prep-sample(-\d+)?$/);
      await window.ready();
      // It says what to do with it, beside the views that it is for.
      await window.treeRow('Companies', 'Ottermap').waitFor();
      await window.page.locator('.tab', { hasText: 'README.md' }).waitFor();
      await waitFor('the countdown', async () =>
        (await window.statusBar()).some(text => /Kestrel Labs/.test(text)),
      );
      const offer = await readFile(
        join(folder, 'interview-prep/companies/kestrel-labs/negotiation.md'),
        'utf8',
      );
      const [, deadline = ''] = /^deadline: (\S+)/m.exec(offer) ?? [];
      const days = (Date.parse(deadline) - Date.now()) / 86_400_000;
      assert.ok(days > -1 && days < 5, deadline);
      await window.close();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('find questions by typos, and go on to the next gap after a click elsewhere', async () => {
    const folder = await newFolder({ 'README.md': '# Mine\n' });
    const window = await openWindow({ folder });
    await window.runCommand('Interview Prep: New STAR story');
    await answer(window, '1/5', 'Calmed two teams');
    await window.quickInput.waitFor('2/5');
    await window.quickInput.type('conflcit');
    await window.quickInput.waitForRows('a question', rows => rows.some(row => row.includes('conflict')));
    await window.quickInput.accept();
    await waitFor('the question to be taken', async () => (await window.quickInput.value()) === '');
    // It is one of many, and may be further down than what is to be seen.
    await window.quickInput.type('personal conflict');
    await waitFor('the question with its tick', async () =>
      (await window.quickInput.checkedRows()).some(row => row.includes('personal conflict')),
    );
    await window.quickInput.type('');
    for (const step of ['2/5', '3/5', '4/5', '5/5']) await answer(window, step);
    await window.waitForEditor('calmed-two-teams.md');
    await window.page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
    await window.type('It was loud.');
    await window.page.locator('.view-line', { hasText: 'What was your own responsibility' }).click();
    await window.page.locator('.snippet-placeholder').first().waitFor({ state: 'detached' });
    const clicked = await waitFor('the cursor', () => window.cursorLine());
    await window.press('Control+F8');
    const next = await waitFor('the next gap', async () => {
      const line = await window.cursorLine();
      return line === clicked ? undefined : line;
    });
    await window.type('To calm them.');
    await window.runCommand('Interview Prep: Next gap');
    await waitFor('the gap behind it', async () => ((await window.cursorLine()) ?? 0) > next);
    await window.type('I listened.');
    await window.press('Control+s');
    const path = join(folder, 'interview-prep/stories/calmed-two-teams.md');
    const text = await waitFor('the saved story', async () => {
      const found = await readFile(path, 'utf8');
      return found.includes('I listened.') ? found : undefined;
    });
    assert.match(text, /\n {2}- When did you last have a personal conflict[^]*\n {2}- conflict\n/);
    assert.match(
      text,
      /## Situation\n[^]*\n\nIt was loud\.\n\n## Task\n[^]*\n\nTo calm them\.\n\n## Action\n[^]*\n\nI listened\.\n\n## Result/,
    );
    await window.close();
  });
});
