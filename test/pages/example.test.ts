import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import { openPage } from './openPage';
import { testedExample } from './tested/example';

const folder = join(repositoryRoot, 'test', 'pages', 'example');

const open = async () => {
  const opened = await openPage({ ...testedExample, tell: testedExample.tell(words => words) });
  await opened.browserPage.locator('[role=option]').first().waitFor();
  return opened;
};

suite('A further page', () => {
  test('costs what it shows: its whole source, host and page, has 80 lines at most', () => {
    const lines = readdirSync(folder).flatMap(name =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(line => line.trim() !== ''),
    );
    assert.ok(lines.length <= 80, `${lines.length} lines`);
  });

  test('goes through its list by arrow keys, and Tab comes to one item alone', async () => {
    const opened = await open();
    const page = opened.browserPage;
    const at = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Tab');
    assert.equal(await at(), 'The stories');
    await page.keyboard.press('ArrowUp');
    assert.equal(await at(), 'A list of questions to ask');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    assert.equal(await at(), 'A pen');
    assert.equal(await page.locator('[tabindex="0"]').count(), 1);
    await opened.close();
  });

  test('tells what was done, keeps it, and has the focus where it was', async () => {
    const opened = await open();
    const page = opened.browserPage;
    await testedExample.use(page);
    await page.locator('[aria-selected=true]', { hasText: 'A pen' }).waitFor();
    assert.deepEqual(opened.said, ['ready', { packed: 1 }]);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'A pen');
    await opened.comeBack();
    await page.locator('[aria-selected=true]', { hasText: 'A pen' }).waitFor();
    await page.keyboard.press('Escape');
    await opened.close();
  });

  test('is heard each time, also where it says the same again', async () => {
    const opened = await open();
    const page = opened.browserPage;
    await page.evaluate(countAnnouncements);
    await page.keyboard.press('Tab');
    for (const key of [' ', ' ', 'ArrowDown', ' ', 'ArrowDown', ' ']) await page.keyboard.press(key);
    assert.deepEqual(await page.evaluate(() => announcements()), [
      'In the bag',
      'Out of the bag',
      'In the bag',
      'In the bag',
    ]);
    assert.equal(await page.locator('[aria-live], [role=status], [role=alert]').count(), 1);
    await opened.close();
  });

  test('takes nothing from the keys of somebody who is elsewhere', async () => {
    const opened = await open();
    const page = opened.browserPage;
    await page.keyboard.press('Tab');
    const before = opened.said.length;
    for (const key of ['Control+ArrowDown', 'Alt+ ', 'Shift+Home', 'a']) await page.keyboard.press(key);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'The stories');
    assert.equal(opened.said.length, before);
    await opened.close();
  });
});

declare function announcements(): readonly string[];

/** What a screen reader would read out: every element that comes into the live region. */
function countAnnouncements(): void {
  const heard: string[] = [];
  Object.assign(window, { announcements: () => heard });
  const region = document.querySelector('[role=status]');
  const observer = new MutationObserver(changes => {
    for (const { addedNodes } of changes) for (const node of addedNodes) heard.push(node.textContent ?? '');
  });
  if (region) observer.observe(region, { childList: true });
}
