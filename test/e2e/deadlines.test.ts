import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';
import type { Window } from './window';

const hour = 3_600_000;
const path = 'interview-prep/companies/acme/negotiation.md';

/** A negotiation whose deadline is so many hours from now. */
function offer(company: string, hours: number, ...more: readonly string[]): string {
  const deadline = `${new Date(Date.now() + hours * hour + 30_000).toISOString().slice(0, 19)}Z`;
  return ['---', 'type: negotiation', `company: ${company}`, 'status: open', `deadline: ${deadline}`, ...more]
    .concat('---', '', '## Log', '')
    .join('\n');
}

async function countdownSays(window: Window, wanted: RegExp): Promise<void> {
  await waitFor(`a countdown like ${wanted.source}`, async () =>
    (await window.statusBar()).some(text => wanted.test(text)),
  );
}

/** The Saturday of this week or, from Thursday on, of the next: `2026-12-05`. */
function comingSaturday(): string {
  const today = new Date();
  const days = ((6 - today.getUTCDay() + 7 - 3) % 7) + 3;
  return new Date(today.getTime() + days * 24 * hour).toISOString().slice(0, 10);
}

const noReminders = { 'interviewPrep.deadlines.reminders': [] };

suite('Deadlines', () => {
  test('are counted down', async () => {
    const beta = offer('Beta Robotics', 200);
    const folder = await newFolder({
      [path]: offer('Acme', 100),
      'interview-prep/companies/beta/negotiation.md': beta,
    });
    const window = await openWindow({ folder, settings: noReminders });
    await window.openFile(path);
    const states: readonly (readonly [name: string, hours: number, text: RegExp])[] = [
      ['calm', 100, /Acme 4d 4h/],
      ['warning', 52, /Acme 2d 4h/],
      ['urgent', 5, /Acme 5h 0m/],
      ['passed', -2, /Acme 1h ago|Acme 2h ago/],
    ];
    for (const [name, hours, text] of states) {
      await writeFile(join(folder, path), offer('Acme', hours));
      await countdownSays(window, text);
      await waitFor('the line above the deadline', async () =>
        text.test(await window.page.locator('.codelens-decoration').first().innerText()),
      );
      await window.screenshots(`countdown-${name}`, ['dark', 'light', 'hc-dark']);
    }
    await window.page.locator('.statusbar-item', { hasText: 'Acme' }).click();
    await window.quickInput.waitForRow('Beta Robotics 8d');
    await window.screenshots('deadlines', ['dark', 'light', 'hc-dark']);
    await window.quickInput.cancel();
    await window.close();
  });

  test('are set as people say them, with a reason, and written down', async () => {
    const folder = await newFolder({ [path]: offer('Acme', 400) });
    const window = await openWindow({ folder, settings: noReminders });
    await window.openFile(path);
    await countdownSays(window, /Acme \d+d/);
    await window.runCommand('Interview Prep: Set deadline');
    await window.quickInput.pick('My deadline');
    await window.quickInput.waitFor('Set deadline: Acme (2/2)');
    await window.quickInput.type('soon');
    await waitFor('a refusal', async () =>
      /doesn’t look like a date/.test(await window.quickInput.message()),
    );
    // On a Saturday, the name of the day alone would be asked about.
    await window.quickInput.type(`${comingSaturday()} 5pm Berlin`);
    await waitFor('what was understood', async () =>
      /^Sat .*, 17:00 in Berlin, .* your time, in \d+ days$/.test(await window.quickInput.message()),
    );
    await window.screenshot('set-deadline-dark');
    await window.quickInput.accept();
    const monday = await waitFor('the days beside the weekend', async () =>
      (await window.quickInput.rows()).find(row => row.startsWith('Mon ')),
    );
    await window.screenshot('set-deadline-weekend-dark');
    await window.quickInput.pick(monday);
    await window.quickInput.pick('My last interview with another company is just before');
    const text = await waitFor('the deadline in the note', async () => {
      const now = await readFile(join(folder, path), 'utf8');
      return now.includes('my_deadline') && now;
    });
    assert.match(text, /^my_deadline: \d{4}-\d{2}-\d{2}T17:00\[Europe\/Berlin\]$/m);
    assert.match(text, /· decision\n\nMy deadline: Monday, .*\. Reason: My last interview/);
    await window.answerNotification('Let every company know', 'Write the letters');
    await window.quickInput.waitForRow('Acme');
    await window.quickInput.accept();
    await waitFor('the letter', async () => (await window.openEditors()).some(name => /Untitled/.test(name)));
    await window.screenshot('announce-deadline-dark');
    await window.close();
  });

  test('are reminded of once, in one of two windows', async () => {
    const folder = await newFolder({ [path]: offer('Acme', 2) });
    const first = await openWindow({ folder });
    const remindersIn = async (window: Window) =>
      (await window.notifications()).filter(({ message }) => message.includes('left to decide'));
    await waitFor('a reminder', async () => (await remindersIn(first)).length > 0);
    await first.screenshot('reminder-dark');
    const second = await first.another();
    await countdownSays(second, /Acme (2h|1h)/);
    assert.deepEqual(await remindersIn(second), []);
    const reminders = async () => [...(await remindersIn(first)), ...(await remindersIn(second))];
    // Nobody is told what they have just set. By the time another reminder is there, one of that would be.
    await writeFile(join(folder, path), offer('Acme', 20));
    for (const window of [first, second]) await countdownSays(window, /Acme (20|19)h/);
    await mkdir(join(folder, '.vscode'), { recursive: true });
    const earlier = JSON.stringify({ 'interviewPrep.deadlines.reminders': ['22h'] });
    await writeFile(join(folder, '.vscode', 'settings.json'), earlier);
    const ofTheNewOne = async () => (await reminders()).filter(({ message }) => /: (20|19) h/.test(message));
    await waitFor('the reminder at another time', async () => (await ofTheNewOne()).length > 0);
    assert.equal((await ofTheNewOne()).length, 1);
    await second.close();
    await first.close();
  });
});
