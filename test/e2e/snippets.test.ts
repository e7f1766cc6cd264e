import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';
import { allThemes } from './themes';
import type { Window } from './window';

const note = `# Kestrel Labs

## Situation

They offered **95,000 EUR** and a sign-on of 5k, spoken, by 2026-12-04 17:00. Deadline: 2026-12-03.

### 2026-11-25 14:30 · call · Mina Okafor

Dear [RECRUITER], I could decide by 2026-12-01 for €105,000 and 10 % bonus.

- [ ] written: the offer of \`95k\`, see [95k](https://example.org/2026-12-04)

\`\`\`python
base = "95k"  # by 2026-12-04 [COMPANY]
\`\`\`
`;

/** Where the cursor is and what is selected, as the status bar says it. */
async function cursor(window: Window): Promise<string> {
  return (await window.statusBar()).find(text => /^Ln \d|\d selections/.test(text)) ?? '';
}

/** The colour of a word that has one of its own in the editor. */
async function colourOf(window: Window, text: string): Promise<string | undefined> {
  return window.page
    .locator('.view-line span span', { hasText: text })
    .evaluateAll(
      (spans, wanted) =>
        spans
          .filter(span => span.textContent.replaceAll('\u00a0', ' ') === wanted)
          .map(span => getComputedStyle(span).color)[0],
      text,
    );
}

/** Presses Tab until no place is left to visit; answers where it has been. */
async function tabThrough(window: Window): Promise<readonly string[]> {
  const places = window.page.locator('.snippet-placeholder');
  const visited: string[] = [];
  while ((await places.count()) > 0) {
    const before = await cursor(window);
    visited.push(before);
    assert.ok(visited.length < 60, visited.join('\n'));
    await window.press('Tab');
    await waitFor(
      `a way on from ${before}`,
      async () => (await places.count()) === 0 || (await cursor(window)) !== before,
    );
  }
  return visited;
}

suite('Snippets', () => {
  test('ivcode in an empty Python file becomes a program that runs', async function () {
    const folder = await newFolder({ 'two_sum.py': '' });
    const window = await openWindow({ folder });
    await window.waitForCommand('Interview Prep: Insert snippet…');
    await window.openFile('two_sum.py');
    const suggestion = window.page.locator('.suggest-widget.visible .monaco-list-row.focused');
    const places = window.page.locator('.snippet-placeholder');
    // While a window starts, the list may be closed and asked for anew between a look and a key: then it is typed again.
    await waitFor('the skeleton', async () => {
      await window.press('Control+a');
      await window.type('ivcode');
      await waitFor('the suggestion', async () =>
        (await suggestion.evaluateAll(rows => rows.map(row => row.getAttribute('aria-label') ?? ''))).some(
          label => label.includes('ivcode'),
        ),
      );
      await window.press('Enter');
      return places
        .first()
        .waitFor({ state: 'attached', timeout: 3000 })
        .then(() => true)
        .catch(() => false);
    });
    await window.type('Two sum');
    await window.screenshot('coding-dark');
    assert.ok((await tabThrough(window)).length > 15);
    await window.press('Control+s');
    const path = join(folder, 'two_sum.py');
    const text = await waitFor('the saved file', async () => {
      const found = await readFile(path, 'utf8');
      return found.includes('test_solve()') ? found : undefined;
    });
    assert.match(text, /^# Two sum\n#\n# 1\. Clarify the task/);
    assert.match(text, /\n {4}for item in items:\n {8}result \+= item\n/);
    await window.close();
    const { status, stdout, error } = spawnSync('python3', [path], { encoding: 'utf8' });
    if (error) return this.skip();
    assert.equal(stdout, 'All tests pass.\n');
    assert.equal(status, 0);
  });

  test('are a command for files in which VS Code suggests nothing', async () => {
    const window = await openWindow({ folder: await newFolder({ 'log.md': '## Log\n\n' }) });
    await window.waitForCommand('Interview Prep: Insert snippet…');
    await window.openFile('log.md');
    await window.press('Control+End');
    await window.runCommand('Interview Prep: Insert snippet…');
    await window.quickInput.waitFor('Insert snippet');
    await window.quickInput.waitForRow('Log entry');
    await window.screenshot('insert-snippet-dark');
    await window.quickInput.pick('Log entry');
    const text = await waitFor('the log entry', async () => {
      const found = await window.editorText();
      return found.includes('###') && found;
    });
    assert.match(text, /^## Log\n\n### \d{4}-\d\d-\d\d \d\d:\d\d · call · who\n/);
    await window.close();
  });

  test('stand in notes whose amounts, days and gaps are coloured', async () => {
    const window = await openWindow({ folder: await newFolder({ 'offer.md': note }) });
    await window.waitForCommand('Interview Prep: Insert snippet…');
    await window.openFile('offer.md');
    const amount = await waitFor('a coloured amount', () => colourOf(window, '€105,000'));
    const gap = await waitFor('a coloured gap', () => colourOf(window, '[RECRUITER]'));
    assert.notEqual(amount, gap);
    await window.screenshots('highlighted', allThemes);
    await window.close();
  });

  test('have their colours taken away by the settings that the page on colours gives', async () => {
    const page = await readFile(join(repositoryRoot, 'docs', 'colours.md'), 'utf8');
    const settings = /```json\n([^`]+)```/.exec(page)?.[1]?.replace('#cccccc', '#123456') ?? '';
    const files = { 'offer.md': note, '.vscode/settings.json': `{${settings}}` };
    const window = await openWindow({ folder: await newFolder(files) });
    await window.waitForCommand('Interview Prep: Insert snippet…');
    await window.openFile('offer.md');
    for (const text of ['€105,000', '[RECRUITER]', 'Mina Okafor', 'spoken', 'Situation', '2026-12-01'])
      await waitFor(
        `${text} in the colour that was set`,
        async () => (await colourOf(window, text)) === 'rgb(18, 52, 86)',
      );
    await window.close();
  });
});
