import assert from 'node:assert/strict';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { waitFor } from '../support/waitFor';
import { openGuide } from './guideTree';
import { newFolder, openWindow } from './openWindow';
import { SearchView } from './searchView';
import { TimelinePage } from './timelinePage';
import { lossSuite } from '../support/lossSuite';
import type { Window } from './window';

const hour = 3_600_000;
/** What would turn the window into another one if it ran. */
const command = 'command:workbench.action.toggleZenMode';
const hostile = `[Acme](${command}) $(flame) <b>x</b> \u202egnp.exe`;
const harmless = `[Acme] (command :workbench.action.toggleZenMode) $ (flame) <b>x</b> gnp.exe`;

/** A note, with its values in quotes that hold anything. */
function note(fields: Readonly<Record<string, string>>, body = ''): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', '', body].join('\n');
}

const soon = () => `${new Date(Date.now() + 2.5 * hour).toISOString().slice(0, 19)}Z`;

/** Nothing of what a note says has become an icon, a link that runs something, or an element. */
async function staysPlain(window: Window): Promise<void> {
  const { page } = window;
  assert.equal(await page.locator('.codicon-flame').count(), 0);
  assert.equal(await page.locator('a[href^="command:"], a[data-href^="command:workbench"]').count(), 0);
  assert.equal(await page.locator('.monaco-workbench.zen-mode').count(), 0);
  for (const frame of page.frames()) assert.equal(await frame.locator('b:text-is("x")').count(), 0);
}

lossSuite('A hostile workspace', () => {
  test('says what it likes, and it stays words', async function () {
    this.timeout(90_000);
    const folder = await newFolder({
      'interview-prep/companies/a/dossier.md': note(
        { type: 'company', company: hostile, role: hostile, status: 'offer', next_action: hostile },
        `## Questions to ask\n\n### ${hostile}\n\n- [ ] ${hostile}\n`,
      ),
      'interview-prep/companies/a/negotiation.md': note(
        { type: 'negotiation', company: hostile, status: 'open', deadline: soon(), base: hostile },
        `## Log\n\n### 2026-11-01 · call · ${hostile}\n\nwalrus ${hostile}\n`,
      ),
      'interview-prep/companies/long.md': note({
        type: 'company',
        company: 'x'.repeat(3000),
        status: hostile,
      }),
      'interview-prep/stories/s.md': note({
        type: 'story',
        title: hostile,
        themes: hostile,
        when: hostile,
      }),
    });
    const window = await openWindow({ folder, size: { width: 1280, height: 1050 } });
    await window.openView('Companies');
    const row = window.treeRow('Companies', harmless);
    await row.waitFor();
    const { message } = await window.waitForNotification('left to decide');
    assert.ok(message.includes(harmless), message);
    await waitFor('the countdown', async () =>
      (await window.statusBar()).some(text => /\[Acme\] \(command :workbench.*… 2h \d+m$/.test(text)),
    );
    await window.treeRow('Stories', harmless).waitFor();
    await row.hover();
    await window.page.locator('.monaco-hover:visible', { hasText: 'Acme' }).waitFor();
    await staysPlain(window);
    await window.screenshots('hostile-tree', ['dark', 'hc-dark']);

    await window.page.mouse.move(1, 1);
    await window.runCommand('Interview Prep: Show deadlines');
    await window.quickInput.waitForRows('the deadline', rows => rows.some(text => text.includes(harmless)));
    await staysPlain(window);
    await window.screenshots('hostile-pick', ['dark', 'hc-dark']);
    await window.quickInput.cancel();

    const timeline = await TimelinePage.open(window);
    await waitFor('the lane', async () => (await timeline.lanes()).some(lane => lane.includes('gnp.exe')));
    const search = await SearchView.open(window, 'Search notes');
    await window.type('walrus');
    await waitFor('the place', async () => (await search.titles()).length > 0);
    await staysPlain(window);
    await window.screenshots('hostile-pages', ['dark', 'hc-dark']);
    await window.close();
  });

  test('leads to nothing outside it, and is trusted with nothing until it is', async function () {
    this.timeout(90_000);
    // Whatever an extension host opens under this name is a failure of the whole run: see watch.ts.
    const canaries = await newFolder({
      'canary/story.md': 'sings',
      'canary/hello.md': '# Canary\n\nsings\n',
    });
    const files = {
      'canary/story.md': 'story.md',
      'canary/letters/hello.md': 'hello.md',
      'interview-prep/canary.md': 'hello.md',
      'guides/canary.md': 'hello.md',
    };
    const folder = await newFolder({
      '.vscode/settings.json': JSON.stringify({
        'interviewPrep.templates.folder': 'canary',
        'interviewPrep.guide.files': ['guides/*.md', join(canaries, 'canary/hello.md')],
      }),
    });
    for (const [path, target] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await symlink(join(canaries, 'canary', target), join(folder, path));
    }
    // The last entry of the setting is not a link: it says where it leads, and only who is trusted may say so.
    const window = await openWindow({ folder, trusted: false });
    await makeStory(window, '../../Out');
    await waitFor('the story', async () =>
      (await readFile(join(folder, 'interview-prep/stories/out.md'), 'utf8').catch(() => '')).includes(
        '## Situation',
      ),
    );
    await openGuide(window);
    assert.equal(await window.treeRow('Guide', 'Canary').count(), 0);
    await window.close();

    await writeFile(
      join(folder, '.vscode/settings.json'),
      JSON.stringify({
        'interviewPrep.templates.folder': 'canary',
        'interviewPrep.guide.files': ['guides/*.md'],
      }),
    );
    const trusted = await openWindow({ folder });
    await trusted.runCommand('Interview Prep: New STAR story');
    await trusted.waitForNotification('story.md is a link out of this folder');
    assert.equal(await trusted.quickInput.isOpen(), false, 'nothing is asked that would be refused');
    await trusted.runCommand('Interview Prep: Copy letter');
    await trusted.quickInput.type('more time');
    await trusted.quickInput.waitForRow('Ask for more time');
    await trusted.quickInput.type('canary');
    await trusted.quickInput.waitForRows('no letter', rows => !rows.includes('Ask for more time'));
    assert.ok(!(await trusted.quickInput.rows()).includes('Canary'));
    await trusted.quickInput.cancel();
    await trusted.close();
    assert.equal(await readFile(join(canaries, 'canary/story.md'), 'utf8'), 'sings');
  });
});

async function makeStory(window: Window, title: string): Promise<void> {
  await window.runCommand('Interview Prep: New STAR story');
  await window.quickInput.waitFor('1/5');
  await window.quickInput.type(title);
  for (const step of ['2/5', '3/5', '4/5', '5/5', undefined]) {
    await window.quickInput.accept();
    if (step) await window.quickInput.waitFor(step);
  }
}

lossSuite('Restricted Mode', () => {
  test('follows the user’s settings and not the workspace’s, and reads and writes notes all the same', async function () {
    this.timeout(90_000);
    const dossier = 'mine/companies/a/dossier.md';
    const box = 'What is the runway?';
    const folder = await newFolder({
      [dossier]: note(
        { type: 'company', company: 'Mine Inc', status: 'saved' },
        `## Questions to ask\n\n### Your role\n\n- [ ] ${box}\n\nThe pelican waits.\n`,
      ),
      'theirs/companies/b/dossier.md': note({ type: 'company', company: 'Theirs Inc', status: 'saved' }),
      'mine/templates/letters/hello.md': '# A stranger’s hello\n\nHi.\n',
      'rules/mine.md': '# My own rules\n\n## Sleep on it\n\nTwo nights.\n',
      'theirs-rules/theirs.md': '# Rules of a stranger\n\nNo.\n',
      '.vscode/settings.json': JSON.stringify({
        'interviewPrep.folder': 'theirs',
        'interviewPrep.guide.files': ['theirs-rules/*.md'],
        'interviewPrep.search.synonyms': ['flamingo = pelican'],
      }),
    });
    const window = await openWindow({
      folder,
      trusted: false,
      size: { width: 1280, height: 1050 },
      settings: { 'interviewPrep.folder': 'mine', 'interviewPrep.guide.files': ['rules/*.md'] },
    });
    await openGuide(window);
    await window.treeRow('Guide', 'My own rules').waitFor();
    assert.equal(await window.treeRow('Guide', 'Rules of a stranger').count(), 0);

    await window.view('Companies').locator('.pane-header').click();
    for (const label of ['Mine Inc', 'Dossier', 'Your role']) {
      await window.treeRow('Companies', label).click();
      await window.press('ArrowRight');
    }
    await window.treeRow('Companies', box).locator('[role=checkbox]').click();
    await waitFor('the tick in the file', async () =>
      (await readFile(join(folder, dossier), 'utf8')).includes(`- [x] ${box}`),
    );
    assert.equal(await window.treeRow('Companies', 'Theirs Inc').count(), 0);
    await window.screenshot('restricted');

    await window.runCommand('Interview Prep: Search notes in a quick pick');
    await window.quickInput.type('flamingo');
    await window.quickInput.waitForRows('the answer', rows => rows.every(row => !row.includes('Mine Inc')));
    await window.quickInput.type('pelican');
    await window.quickInput.waitForRows('the place', rows => rows.length > 0);
    await window.quickInput.cancel();

    await window.openFile(dossier);
    await window.runCommand('Interview Prep: Copy letter');
    await window.quickInput.type('more time');
    await window.quickInput.waitForRow('Ask for more time');
    await window.quickInput.type('hello');
    await window.quickInput.waitForRows(
      'no letter of a stranger',
      rows => !rows.includes('Ask for more time'),
    );
    assert.ok((await window.quickInput.rows()).every(row => !row.includes('stranger')));
    await window.quickInput.cancel();
    await window.close();
  });
});
