import assert from 'node:assert/strict';
import { waitFor } from '../support/waitFor';
import { checkAccessibility } from './checkAccessibility';
import { newFolder, openWindow } from './openWindow';
import { allThemes } from './themes';
import { previewAt } from './guideTree';
import { SearchView } from './searchView';
import type { Window } from './window';

const billing = `---
type: story
title: Moved billing without an outage
---

## Situation

Billing ran inside a nine-year-old monolith.

## Result

All 31,000 accounts moved without an outage.
`;
const dossier = `---
type: company
company: Kestrel Labs
recruiter: Mina Okafor
status: offer
---

## Notes
`;
const files = { 'interview-prep/stories/billing.md': billing, 'draft.md': 'Dear all,\n' };
const letter = 'Letter: confirm the offer in writing';
const result = 'Moved billing without an outage › Result';

/** Leaves the room of the side bar to the search. */
async function giveRoom(window: Window): Promise<void> {
  for (const view of ['Stories', 'Companies']) {
    const header = window.view(view).locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }
}

suite('Search view', () => {
  test('finds while a person types, mistakes and all', async () => {
    const window = await openWindow({ folder: await newFolder(files) });
    let view = await SearchView.open(window, 'Search notes');
    await giveRoom(window);
    view = await SearchView.open(window);
    await view.choose('Both');
    for (const key of 'outtage') await window.type(key);
    await view.waitForTitle(result);
    assert.ok((await view.marks()).includes('outage'));
    assert.match(await view.status(), /\d+ results?/);
    await window.press('Escape');
    await waitFor('an empty field', async () => (await view.query()) === '');
    for (const key of 'confrim offer writ') await window.type(key);
    await view.waitForActive(letter);
    await window.inThemes(allThemes, async theme => {
      await window.screenshot(`search-${theme}`);
      await checkAccessibility(view.frame, '--vscode-sideBar-background');
      const { marks, behind } = await view.markColours();
      assert.equal(marks.includes(behind), false, `marks cannot be seen in ${theme}`);
    });
    await window.press('Escape');
    await waitFor('the entry points', async () => (await view.headings()).includes('Parts of the guide'));
    await window.inThemes(allThemes, async theme => {
      await window.screenshot(`search-empty-${theme}`);
      await checkAccessibility(view.frame, '--vscode-sideBar-background');
    });
    await window.close();
  });

  test('opens what the keys are at, at its line, here or to the side', async () => {
    const window = await openWindow({ folder: await newFolder(files) });
    let view = await SearchView.open(window, 'Search notes');
    await window.type('outage');
    await view.waitForTitle(result);
    for (let i = 0; (await view.activeTitle()) !== result; i++) {
      assert.ok(i < 9);
      await window.press('ArrowDown');
    }
    await window.press('Enter');
    await window.waitForEditor('billing.md');
    await waitFor('the line', async () => (await window.cursorLine()) === 12);

    view = await SearchView.open(window);
    await window.press('Control+A');
    await window.type('confirm the offer in writing');
    await view.waitForActive(letter);
    await window.press('Control+Enter');
    await previewAt(window, 'letter-confirm-the-offer-in-writing');
    assert.equal(await window.page.locator('.editor-group-container').count(), 2);

    view = await SearchView.open(window);
    await window.press('Escape');
    await waitFor('the recent searches', async () => (await view.headings()).includes('Recent searches'));
    assert.deepEqual((await view.titles()).slice(0, 2), ['confirm the offer in writing', 'outage']);
    await window.press('ArrowDown');
    await window.press('Enter');
    await view.waitForActive(letter);
    await window.close();
  });

  test('has every key that follows the command, when it is there already as well', async () => {
    const window = await openWindow({ folder: await newFolder(files) });
    await window.openFile('draft.md');
    for (const query of [
      'first call',
      'offer letter',
      'second call',
      'the panel',
      'sign-on bonus',
      'equity',
    ]) {
      await window.press('Control+1');
      const view = await SearchView.open(window);
      await window.press('Control+A');
      await window.type(query);
      await waitFor(`the query ${query}`, async () => (await view.query()) === query, 3);
      assert.equal((await window.editorText()).trim(), 'Dear all,');
    }
    await window.close();
  });

  test('inserts a letter at the cursor of the last editor', async () => {
    const window = await openWindow({ folder: await newFolder(files) });
    await window.openFile('draft.md');
    await window.press('Control+End');
    const view = await SearchView.open(window);
    await window.type('confirm offer in writing');
    await view.waitForActive(letter);
    // Looking at the guide meanwhile does not make it the place to write to.
    await window.press('Enter');
    await previewAt(window, 'letter-confirm-the-offer-in-writing');
    await SearchView.open(window);
    await view.waitForActive(letter);
    await window.press('Alt+Enter');
    await window.waitForEditor('draft.md');
    await waitFor('the letter', async () => /Thank you for the call/.test(await window.editorText()));
    await window.type('!');
    await waitFor('the cursor behind it', async () => /\[NAME\]!/.test(await window.editorText()));
    await window.press('Control+z');
    await window.press('Control+z');
    await waitFor('the letter to go', async () => !/Thank you/.test(await window.editorText()));
    await window.close();
  });

  test('fills a letter from the notes where the last editor is one of a company', async () => {
    const folder = await newFolder({ ...files, 'interview-prep/companies/kestrel-labs/dossier.md': dossier });
    const window = await openWindow({
      folder,
      settings: { 'interviewPrep.name': 'Ada Quill' },
      size: { width: 1440, height: 900 },
    });
    await window.openFile('interview-prep/companies/kestrel-labs/dossier.md');
    await window.press('Control+End');
    const view = await SearchView.open(window, 'Search notes');
    await view.choose('Both');
    await view.frame.locator('[role=combobox]').click();
    await window.type('ask for more time letter');
    await view.waitForActive('Letter: ask for more time');
    await window.press('Alt+Enter');
    await waitFor('the letter', async () => /Would\s+\[DATE\]/.test(await window.editorText()));
    const text = await window.editorText();
    assert.match(text, /Hi Mina,/);
    assert.match(text, /Ada Quill/);
    // What the notes do not know is a place to type over.
    await window.type('Monday');
    await waitFor('the first stop', async () => /by\sMonday\./.test(await window.editorText()));
    await window.screenshot('search-letter-filled');
    await window.close();
  });

  test('says what to do when there is no editor to insert into', async () => {
    const window = await openWindow({ folder: await newFolder(files) });
    const view = await SearchView.open(window);
    await window.type('confirm offer in writing');
    await view.waitForActive(letter);
    await window.press('Alt+Enter');
    await window.waitForNotification('Open the note');
    await window.close();
  });

  test('has the keys in its field when its container is opened, and they go on there', async () => {
    const window = await openWindow({ folder: await newFolder(files) });
    const icon = window.page.locator('.activitybar').getByRole('tab', { name: /^Interview Prep/ });
    const isInField = (view: SearchView) =>
      waitFor('the keys to be in the field', () =>
        view.frame.evaluate(() => document.hasFocus() && document.activeElement?.role === 'combobox'),
      );
    await icon.click();
    let view = await SearchView.shown(window);
    await isInField(view);
    await window.type('mono');
    await window.openView('Explorer');
    await icon.click();
    view = await SearchView.shown(window);
    await isInField(view);
    await window.press('End');
    await window.type('lith');
    await waitFor('the whole word', async () => (await view.query()) === 'monolith');
    await view.waitForTitle('Moved billing without an outage › Situation');
    // At the size that the view has to begin with, there is room for what was found, and one scroll bar at most.
    assert.ok((await view.frame.evaluate(() => document.documentElement.clientHeight)) >= 150);
    await window.screenshot('search-first');
    await window.close();
  });

  test('keeps what was typed while it is hidden, and where it searches for good', async () => {
    const folder = await newFolder(files);
    const window = await openWindow({ folder });
    let view = await SearchView.open(window);
    await view.choose('Notes');
    await window.type('monolith');
    await view.waitForTitle('Moved billing without an outage › Situation');
    await window.openView('Explorer');
    await window.runCommand('View: Show Interview Prep');
    view = await SearchView.shown(window);
    assert.equal(await view.query(), 'monolith');
    await view.waitForTitle('Moved billing without an outage › Situation');
    await window.waitUntilKept('"search.scope":"notes"');
    await window.reload();
    await window.runCommand('View: Show Interview Prep');
    view = await SearchView.shown(window);
    await waitFor('the notes to be chosen', async () => (await view.scope()) === 'Notes');
    await window.close();
  });

  test('says when nothing has the words, and offers the closest headings', async () => {
    const window = await openWindow({ folder: await newFolder(files) });
    const view = await SearchView.open(window);
    await window.type('zzqxwv');
    await waitFor('the closest', async () => (await view.headings()).includes('Closest headings'));
    assert.equal(await view.status(), 'No results');
    assert.ok((await view.titles()).length > 0);
    await window.press('ArrowDown');
    assert.ok(await view.activeTitle());
    await window.close();
  });

  test('shows the text of a note as text, whatever it is', async () => {
    const hostile =
      '<img src=x onerror="document.title=1"><script>document.title=1</script> $(alert) [a](command:b)';
    const folder = await newFolder({
      'interview-prep/stories/x.md': `---\ntype: story\ntitle: '${hostile}'\n---\n\n# walrus ${hostile}\n\nwalrus ${hostile}\n`,
    });
    const window = await openWindow({ folder });
    const view = await SearchView.open(window, 'Search notes');
    await window.type('walrus');
    await waitFor('the note', async () => (await view.titles()).some(title => title.includes('<img src=x')));
    assert.equal(await view.frame.locator('img, #results script, a').count(), 0);
    assert.equal(await view.frame.title(), 'Search');
    await window.close();
  });

  test('shows at once what a note says now', async () => {
    const window = await openWindow({ folder: await newFolder(files) });
    await window.openFile('billing.md');
    const view = await SearchView.open(window, 'Search notes');
    await window.type('pelican');
    await waitFor('the answer', async () => (await view.status()) === 'No results');
    await window.openFile('billing.md');
    await window.press('Control+End');
    await window.type('The pelican came.');
    await view.waitForTitle(result);
    await window.close();
  });

  test('paints an answer to every key', async () => {
    const window = await openWindow({ folder: await newFolder(files) });
    const view = await SearchView.open(window);
    await view.choose('Both');
    await view.frame.evaluate(watchPaints);
    const query = 'negotiate the sign-on bonus with a competing offer';
    for (const [i, key] of Array.from(query).entries()) {
      await window.type(key);
      await waitFor('the paint', () => view.frame.evaluate(count => paints().length > count, i));
    }
    const times = (await view.frame.evaluate(() => paints())).slice().sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? NaN;
    const slow = times[Math.floor(times.length * 0.95)] ?? NaN;
    process.stdout.write(
      `    keystroke to paint: median ${median.toFixed(1)} ms, p95 ${slow.toFixed(1)} ms of ${times.length}\n`,
    );
    assert.equal(times.length, query.length);
    await window.close();
  });
});

suite('Search in a quick pick', () => {
  test('begins with the selected text, keeps the best first, and opens at the line', async () => {
    const window = await openWindow({
      folder: await newFolder({ ...files, 'draft.md': 'confirm ofer writing\n' }),
    });
    await window.openFile('draft.md');
    await window.selectAll();
    await window.runCommand('Interview Prep: Search guide in a quick pick');
    await window.quickInput.waitFor('Search guide');
    assert.equal(await window.quickInput.value(), 'confirm ofer writing');
    await window.quickInput.waitForRows('the letter first', rows => rows[0] === letter);
    await window.screenshot('search-quick-pick');
    await window.quickInput.accept();
    await previewAt(window, 'letter-confirm-the-offer-in-writing');
    // A page takes the keys when it has been drawn, and a pick that is open by then would go.
    await waitFor('the preview to have the keys', () =>
      window.page.evaluate(() => document.activeElement?.tagName === 'IFRAME'),
    );

    await window.runCommand('Interview Prep: Search notes in a quick pick');
    await window.quickInput.waitFor('Search notes');
    await window.quickInput.type('31,000 acounts');
    await window.quickInput.waitForRows('the note', rows => rows[0] === result);
    await window.quickInput.accept();
    await window.waitForEditor('billing.md');
    await waitFor('the line', async () => (await window.cursorLine()) === 12);
    await window.close();
  });
});

declare function paints(): readonly number[];

/** Counts, in the page, the time from each input to the frame that shows its answer. */
function watchPaints(): void {
  const times: number[] = [];
  Object.assign(window, { paints: () => times });
  const list = document.querySelector('#results');
  document.addEventListener(
    'input',
    () => {
      const start = performance.now();
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => times.push(performance.now() - start);
          painted.port2.postMessage(undefined);
        });
      });
      if (list) observer.observe(list, { childList: true });
    },
    { capture: true },
  );
}
