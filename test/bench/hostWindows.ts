import type { Frame } from 'playwright-core';
import { SearchView } from '../e2e/searchView';
import { waitFor } from '../support/waitFor';
import { median, printFigure, printFigures } from './figure';
import { attempt } from './host/attempt';
import {
  firstPaintOf,
  firstsOf,
  frameTime,
  fromEventUntilSeen,
  fromKeyUntilAnswered,
  keepFirsts,
  lastClick,
} from './host/inPage';
import { notesSettings, writeKilobyteNotes } from './host/kilobyteNotes';
import { withMeasuredWindows, type MeasuredWindow, type MeasuredWindows } from './host/measuredWindows';

const frame = 16.7;
const blink = 100;
/** So long the product waits for the next tick before it draws the rows above anew. */
const betweenTicks = 1000;
const size = { width: 1280, height: 1600 };

/** What a person waits for in a real window, each beside what VS Code itself takes for the same. */
export async function hostWindows(): Promise<void> {
  await withMeasuredWindows(async windows => {
    await attempt('until the trees show', () => untilRows(windows));
    await attempt('the first paint of a page', () => firstPaints(windows));
    await attempt('a ticked box', () => tickedBox(windows));
    await attempt('a saved edit', () => savedEdit(windows));
    await attempt('a key in the search field', () => searching(windows));
  });
}

const paneOf = (title: string): string => `.pane:has(.pane-header[aria-label^="${title} "])`;

/** The page begins to load, and a tree shows its rows: ours beside one that has nothing to read. */
async function untilRows(windows: MeasuredWindows): Promise<void> {
  const opened = await openOnNotes(windows, 100);
  const { page } = opened.window;
  await opened.window.openView('Stories');
  await opened.window.waitUntilKept('workbench.view.extension.interviewPrep');
  await page.addInitScript(keepFirsts, {
    workbench: '.statusbar-item',
    stories: `${paneOf('Stories')} .monaco-list-row`,
    companies: `${paneOf('Companies')} .monaco-list-row`,
    peer: `${paneOf('Rows that are there')} .monaco-list-row`,
  });
  const times: Readonly<Record<string, number>>[] = [];
  for (let time = 0; time < 6; time += 1) {
    await opened.reload();
    times.push(await waitFor('the rows', async () => allOf(await page.evaluate(firstsOf), 5), 60));
  }
  // The first one has to fill the browser's caches.
  const since = (name: string) => times.slice(1).map(at => (at[name] ?? NaN) - (at['began'] ?? NaN));
  const peer = since('peer');
  const ours = since('stories').map((stories, at) => Math.max(stories, since('companies')[at] ?? NaN));
  console.log('\nFrom opening a folder with 100 notes until the trees show their rows');
  printRatios('both trees / the tree of an extension that reads nothing', ours, peer);
  printFigures('both trees, beyond that one, in ms', beyond(ours, peer), `< ${blink}`);
  printFigures('  both trees, in ms', ours);
  printFigures('  the tree of an extension that reads nothing, in ms', peer);
  printFigures('  the status bar, which comes with the workbench, in ms', since('workbench'));
  await opened.window.close();
}

/** From choosing a command until its page is drawn, in a window that has come to rest. */
async function firstPaints(windows: MeasuredWindows): Promise<void> {
  const opened = await openOnNotes(windows, 100);
  const { window } = opened;
  await window.page.addInitScript(keepFirsts, {});
  const pages = [
    ['empty', 'Bench: Show empty page', '.benchField'],
    ['timeline', 'Interview Prep: Show timeline', 'main > header h1'],
    ['search', 'Interview Prep: Search guide', '#results'],
  ] as const;
  const took = new Map<string, number[]>(pages.map(([name]) => [name, []]));
  for (let time = 0; time < 4; time += 1)
    for (const [name, command, content] of pages) {
      await opened.reload();
      await opened.ask({ do: 'rest' });
      await window.waitForCommand(command);
      await window.runCommand(command);
      const page = await window.webview(content);
      const drawn = await waitFor(`the page ${name} to be drawn`, () => page.evaluate(firstPaintOf), 30);
      took.get(name)?.push(drawn - (await window.page.evaluate(lastClick)));
      // The next window begins without it.
      await window.runCommand(name === 'search' ? 'View: Show Explorer' : 'View: Close All Editors');
    }
  const empty = took.get('empty') ?? [];
  console.log('\nFrom a command until its page is drawn');
  for (const [name, title] of [
    ['timeline', 'the timeline'],
    ['search', 'the search view'],
  ] as const) {
    const ours = took.get(name) ?? [];
    printRatios(`${title} / an empty page`, ours, empty);
    printFigures(`${title}, beyond an empty page, in ms`, beyond(ours, empty), `< ${blink}`);
    printFigures(`  ${title}, in ms`, ours);
  }
  printFigures('  an empty page, in ms', empty);
  await window.close();
}

/** From a click on a box until it is ticked, which VS Code does by itself, and until the row above counts it. */
async function tickedBox(windows: MeasuredWindows): Promise<void> {
  const count = 8;
  const boxes = Array.from({ length: count }, (_, at) => `- [ ] ask ${at + 1}.`).join('\n');
  const folder = await windows.newFolder({
    'interview-prep/companies/acme/dossier.md': `---\ntype: company\ncompany: Acme\nstatus: applied\n---\n\n## Questions to ask\n\n### Your role\n\n${boxes}\n`,
  });
  const opened = await windows.open({ folder, size });
  const { window } = opened;
  await window.openView('Companies');
  for (const label of ['Acme', 'Dossier', 'Your role']) {
    await window.treeRow('Companies', label).click();
    await window.press('ArrowRight');
  }
  await window.treeRow('Companies', 'ask 1.').waitFor();
  await opened.ask({ do: 'rest' });
  const times: Readonly<Record<string, number>>[] = [];
  for (let at = 1; at <= count; at += 1) {
    const row = `${paneOf('Companies')} .monaco-list-row:has([role=checkbox])`;
    const seen = window.page.evaluate(fromEventUntilSeen, {
      event: 'click',
      wanted: {
        box: { selector: `${row}:has([role=checkbox][aria-checked=true])`, text: `ask ${at}.` },
        counted: { selector: `${paneOf('Companies')} .label-description`, text: `${at} of ${count}` },
      },
    });
    const click = window.treeRow('Companies', `ask ${at}.`).locator('[role=checkbox]').click();
    times.push((await Promise.all([seen, click]))[0]);
    // Where the pointer rests, a hover would cover the next box; and what follows a click is over by then.
    await window.page.mouse.move(1, 1);
    await opened.ask({ do: 'rest' });
  }
  const box = times.map(({ box = NaN }) => box);
  const counted = times.map(({ counted = NaN }) => counted);
  console.log('\nFrom a click on a box until the rows say so');
  printFigures('the box is ticked, in ms', box, `< ${blink}`);
  const late = counted.map(time => time - betweenTicks);
  printFigures('the row above counts it, beyond the second of patience, in ms', late, `< ${blink}`);
  await window.close();
}

/** From the keys that save until tree, status bar and problems say what was changed just before. */
async function savedEdit(windows: MeasuredWindows): Promise<void> {
  const path = 'interview-prep/companies/acme/negotiation.md';
  const names = ['Acme', 'Borealis'];
  const textOf = (turn: number): string => {
    const deadline = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const offered = turn % 2 === 0 ? '2026-11-02' : 'someday';
    return `---\ntype: negotiation\ncompany: ${names[turn % 2]}\nstatus: open\noffered_on: ${offered}\ndeadline: ${deadline}\n---\n\n## Log\n`;
  };
  const folder = await windows.newFolder({ [path]: textOf(0) });
  const settings = { 'interviewPrep.deadlines.reminders': [], 'editor.quickSuggestions': false };
  const opened = await windows.open({ folder, size, settings });
  const { window } = opened;
  await window.openView('Companies');
  await window.treeRow('Companies', 'Acme').waitFor();
  await window.openFile(path);
  await opened.ask({ do: 'rest' });
  const times: Readonly<Record<string, number>>[] = [];
  for (let turn = 1; turn <= 6; turn += 1) {
    const name = names[turn % 2] ?? '';
    await window.selectAll();
    const seen = window.page.evaluate(fromEventUntilSeen, {
      event: 'keydown',
      wanted: {
        saved: { selector: '.tab.active:not(.dirty)' },
        tree: { selector: `${paneOf('Companies')} .label-name`, text: name },
        statusBar: { selector: '.statusbar-item', text: name },
        problems: { selector: '.statusbar-item[id="status.problems"]', text: turn % 2 === 0 ? '0' : '1' },
      },
    });
    const typed = window.page.keyboard.insertText(textOf(turn)).then(() => window.press('Control+s'));
    times.push((await Promise.all([seen, typed]))[0]);
    await opened.ask({ do: 'rest' });
  }
  const saved = times.map(({ saved = NaN }) => saved);
  const agree = times.map(({ tree = NaN, statusBar = NaN, problems = NaN }) =>
    Math.max(tree, statusBar, problems),
  );
  console.log('\nFrom a saved edit until tree, status bar and problems say it');
  printRatios('all three / the editor says that it is saved', agree, saved);
  printFigures('all three, beyond the save itself, in ms', beyond(agree, saved), `< ${blink}`);
  for (const [name, title] of [
    ['saved', 'the editor says that it is saved'],
    ['tree', 'the tree'],
    ['statusBar', 'the status bar'],
    ['problems', 'the problems'],
  ] as const)
    printFigures(
      `  ${title}, in ms`,
      times.map(at => at[name] ?? NaN),
    );
  await window.close();
}

/** From a key in the search field until the list for it is drawn, beside a page that only asks its host and hears back. */
async function searching(windows: MeasuredWindows): Promise<void> {
  const opened = await openOnNotes(windows, 10_000);
  const { window } = opened;
  await window.runCommand('Bench: Show empty page');
  const empty = await window.webview('.benchField');
  const echo = await typedInto(empty, '.benchField', 'echo');
  await window.runCommand('View: Close All Editors');
  console.log('\nFrom a key in the search field until its list is drawn, with 10,000 notes');
  for (const scope of ['Guide', 'Notes'] as const) {
    const view = await SearchView.open(window, scope === 'Guide' ? 'Search guide' : 'Search notes');
    await view.frame.locator('[role=combobox]').fill('team');
    await waitFor('the notes to be read', async () => (await view.titles()).length > 0, 60);
    await waitFor('all of them', async () => (await view.frame.locator('.note').innerText()) === '', 60);
    await opened.ask({ do: 'rest' });
    const oneFrame = await view.frame.evaluate(frameTime);
    const keys = await typedInto(view.frame, '[role=combobox]', 'results');
    printFigures(
      `${scope.toLowerCase()}: a key, in frames of that page`,
      keys.map(key => key / oneFrame),
      '≤ 2',
    );
    printRatios('  / a key in a page that only asks and hears back', keys, echo);
    printFigures('  a key, in ms', keys, `< ${blink}`);
    printFigure('  the slowest key, in ms', Math.max(...keys), `< ${blink}`);
    printFigure('  one frame, in ms', oneFrame, `${frame}`);
  }
  printFigures('  a key in a page that only asks and hears back, in ms', echo);
  await window.close();
}

/** Types words into a field of a page, each key after the answer to the one before. */
async function typedInto(page: Frame, field: string, answer: string): Promise<readonly number[]> {
  const took: number[] = [];
  const input = page.locator(field);
  for (const words of ['salary negotiation', 'review incident metric']) {
    await input.fill('');
    for (const key of words) {
      const answered = page.evaluate(fromKeyUntilAnswered, answer);
      const press = input.press(key === ' ' ? 'Space' : key);
      took.push((await Promise.all([answered, press]))[0]);
    }
  }
  return took;
}

async function openOnNotes(windows: MeasuredWindows, count: number): Promise<MeasuredWindow> {
  const folder = await windows.newFolder();
  await writeKilobyteNotes(folder, count);
  return windows.open({ folder, size, settings: notesSettings });
}

function allOf(times: Readonly<Record<string, number>>, count: number) {
  return Object.keys(times).length === count ? times : undefined;
}

const beyond = (ours: readonly number[], theirs: readonly number[]): readonly number[] =>
  ours.map(time => time - median(theirs));

function printRatios(name: string, ours: readonly number[], theirs: readonly number[]): void {
  printFigures(
    name,
    ours.map(time => time / median(theirs)),
  );
}
