import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../support/waitFor';
import { checkAccessibility } from './checkAccessibility';
import { keepTheme } from './keepTheme';
import { newFolder, openWindow } from './openWindow';
import { allThemes } from './themes';
import { TimelinePage } from './timelinePage';

/** A day so many days from today, as it is written in a note. */
function inDays(count: number): string {
  const day = new Date();
  day.setDate(day.getDate() + count);
  return day.toLocaleDateString('sv-SE');
}

const note = (...fields: readonly string[]) => `---\n${fields.join('\n')}\n---\n\n## Log\n`;
const company = (name: string, status: string, ...fields: readonly string[]) =>
  note('type: company', `company: ${name}`, `status: ${status}`, ...fields);
const kestrel = 'interview-prep/companies/kestrel-labs';

/** Three companies, two of which collide. */
const files = () => ({
  [`${kestrel}/dossier.md`]: company(
    'Kestrel Labs',
    'offer',
    'role: Staff engineer',
    'next_action: Ask for two more days',
    `next_action_on: ${inDays(1)}`,
  ),
  [`${kestrel}/negotiation.md`]: note(
    'type: negotiation',
    'company: Kestrel Labs',
    'status: open',
    `offered_on: ${inDays(-5)}`,
    `deadline: ${inDays(9)} 17:00`,
    `my_deadline: ${inDays(8)}`,
    'base: 95.000 €',
  ),
  'interview-prep/companies/tidewater-health/dossier.md': company(
    'Tidewater Health',
    'interview',
    'role: Senior backend engineer',
    'next_action: Read up on their data model',
    `next_action_on: ${inDays(10)}`,
    'interview: Final round',
    `interview_on: ${inDays(12)} 10:00`,
  ),
  'interview-prep/companies/fernway/dossier.md': company(
    'Fernway',
    'screen',
    'role: Platform engineer',
    `interview_on: ${inDays(3)} 14:30`,
  ),
  'interview-prep/companies/ottermap/dossier.md': company('Ottermap', 'saved', 'role: Backend engineer'),
});
const sentence = 'Kestrel Labs’s offer ends 3 days before Tidewater Health’s final';

suite('The timeline', () => {
  test('shows every process on one axis, and as a list', async () => {
    const window = await openWindow({ folder: await newFolder(files()) });
    const page = await TimelinePage.open(window);
    await page.waitForLabel('Final round');
    assert.deepEqual(await page.lanes(), ['Kestrel Labs', 'Fernway', 'Tidewater Health', 'Ottermap']);
    assert.deepEqual(await page.collisions(), [sentence]);
    await window.inThemes(allThemes, async theme => {
      await window.screenshot(`timeline-${theme}`);
      await keepTheme(page.frame, theme);
      await checkAccessibility(page.frame, '--vscode-editor-background');
    });
    await page.press('List');
    await waitFor('the list', async () => (await page.rows()).length === 7);
    assert.match((await page.rows())[0] ?? '', /tomorrow Kestrel Labs Ask for two more days$/);
    await window.inThemes(allThemes, async theme => {
      await window.screenshot(`timeline-list-${theme}`);
      await checkAccessibility(page.frame, '--vscode-editor-background');
    });
    await window.close();
  });

  test('zooms by keys, follows the notes, and opens them at their line', async () => {
    const folder = await newFolder(files());
    const window = await openWindow({ folder });
    let page = await TimelinePage.open(window);
    await page.waitForLabel('Final round');
    const before = await page.width();
    await page.frame.locator('.chart').focus();
    await window.press('+');
    await window.press('+');
    await waitFor('a nearer view', async () => (await page.width()) > before);
    await window.screenshot('timeline-near-dark');
    await window.press('0');
    await waitFor('all of it', async () => (await page.width()) === before);

    const path = join(folder, kestrel, 'negotiation.md');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/^deadline: .*$/m, `deadline: ${inDays(14)} 17:00`));
    await waitFor('the collision to go', async () => (await page.collisions()).length === 0);

    await page.frame.locator('.mark', { hasText: 'Offer deadline' }).focus();
    await window.press('Enter');
    await window.waitForEditor('negotiation.md');
    await waitFor('its line', async () => (await window.cursorLine()) === 6);

    // A window that is opened again has its page back.
    await TimelinePage.open(window);
    await window.waitUntilKept('mainThreadWebview-interviewPrep.timeline');
    await window.reload();
    page = await TimelinePage.choose(window);
    await page.waitForLabel('Final round');
    await window.close();
  });

  test('has room in a narrow window that is zoomed in', async () => {
    const window = await openWindow({
      folder: await newFolder(files()),
      settings: { 'window.zoomLevel': 0 },
      size: { width: 640, height: 700 },
    });
    const page = await TimelinePage.open(window);
    await page.waitForLabel('Final round');
    await window.screenshot('timeline-narrow-dark');
    assert.equal(await page.frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    await window.close();
  });
});

suite('The timeline and its collisions in the tree', () => {
  test('stands in the tree under both companies', async () => {
    const window = await openWindow({
      folder: await newFolder(files()),
      size: { width: 1280, height: 1050 },
    });
    await window.openView('Companies');
    for (const view of ['Search', 'Stories']) {
      const header = window.view(view).locator('.pane-header');
      if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
    }
    const row = window.treeRow('Companies', 'Kestrel Labs');
    await row.waitFor();
    await row.click();
    await window.press('ArrowRight');
    await window.treeRow('Companies', sentence).waitFor();
    await window.screenshots('collision', ['dark', 'light']);
    await window.close();
  });
});

suite('The timeline as a calendar file', () => {
  test('is saved where the user says, and says nothing but what and when', async () => {
    const folder = await newFolder(files());
    const window = await openWindow({ folder });
    await window.runCommand('Interview Prep: Export deadlines to calendar');
    await window.quickInput.waitFor('Which deadlines do you want to export?');
    await window.quickInput.waitForRows('all first', rows => rows[0] === 'All 6 deadlines');
    await window.screenshot('calendar-pick-dark');
    await window.quickInput.accept();
    await window.quickInput.waitFor('What would you like to do?');
    await window.quickInput.pick('Save as a file to import');
    await window.quickInput.waitFor('Save the calendar file');
    await window.quickInput.accept();
    await window.waitForNotification('interview-deadlines.ics is saved');
    const text = await readFile(join(folder, 'interview-deadlines.ics'), 'utf8');
    assert.equal(text.match(/^BEGIN:VEVENT\r$/gm)?.length, 6);
    assert.doesNotMatch(text, /95\.?000(?!Z)|negotiation\.md/);

    // A second export goes over the first, and has the same names for the same deadlines.
    const uids = (all: string) => all.match(/^UID:.*$/gm);
    await window.runCommand('Interview Prep: Export deadlines to calendar');
    await window.quickInput.waitFor('Which deadlines do you want to export?');
    await window.quickInput.accept();
    await window.quickInput.waitFor('What would you like to do?');
    await window.quickInput.pick('Open as text');
    await waitFor('the text', async () => /BEGIN:VCALENDAR/.test(await window.editorText()));
    assert.match(await window.editorText(), new RegExp(uids(text)?.[0]?.trim() ?? 'none'));
    await window.close();
  });
});
