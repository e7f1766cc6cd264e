import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';
import { allThemes } from './themes';
import type { Window } from './window';

/** A copy of the sample, so that a test can change it. */
async function sampleFolder(): Promise<string> {
  const folder = await newFolder();
  await cp(join(repositoryRoot, 'sample'), folder, { recursive: true });
  return folder;
}

async function labels(window: Window, view: string): Promise<readonly string[]> {
  return (await window.treeRows(view)).map(({ label }) => label);
}

suite('The trees', () => {
  test('show stories by theme and companies by status', async () => {
    const window = await openWindow({
      folder: await sampleFolder(),
      size: { width: 1280, height: 1050 },
    });
    await window.openView('Stories');
    await waitFor('the stories', async () =>
      (await labels(window, 'Stories')).includes('Moved billing without an outage'),
    );
    const companies = await waitFor('the companies', async () => {
      const found = await labels(window, 'Companies');
      return found.includes('Kestrel Labs') && found;
    });
    const order = ['Saved', 'Ottermap', 'Interview', 'Tidewater Health', 'Offer', 'Kestrel Labs'];
    assert.deepEqual(
      companies.filter(label => order.includes(label)),
      order,
    );
    await window.treeRow('Companies', 'Kestrel Labs').click();
    await window.press('ArrowRight');
    await waitFor('what belongs to the company', async () =>
      (await window.treeRows('Companies')).some(({ level }) => level === 3),
    );
    await window.screenshots('trees', allThemes);
    await window.close();
  });

  test('set a status in one line that one undo takes back', async () => {
    const folder = await sampleFolder();
    const path = join(folder, 'interview-prep/companies/ottermap/dossier.md');
    const before = (await readFile(path, 'utf8')).replace('status: saved', 'status: saved # for now');
    await writeFile(path, before);
    const window = await openWindow({ folder, size: { width: 1280, height: 1050 } });
    await window.openView('Companies');
    await window.chooseFromMenu(window.treeRow('Companies', 'Ottermap'), 'Set status');
    await window.quickInput.pick('Applied');
    // A save is not one step: for a moment the file is empty.
    const after = before.replace('status: saved', 'status: applied');
    await waitFor('the new status', async () => (await readFile(path, 'utf8')) === after);
    await waitFor('the company under its status', async () => {
      const found = await labels(window, 'Companies');
      return found[found.indexOf('Ottermap') - 1] === 'Applied';
    });
    await window.close();
  });

  test('follow a note that is broken, and mended, in an editor', async () => {
    const folder = await newFolder({
      'interview-prep/stories/a.md': '---\ntype: story\ntitle: Mended live\n---\n\n## Situation\n\nWords.\n',
    });
    const window = await openWindow({ folder });
    await window.openView('Stories');
    await window.treeRow('Stories', 'Mended live').waitFor();
    const path = join(folder, 'interview-prep/stories/a.md');
    await writeFile(path, '---\ntype: story\ntitle: "Mended live\n---\n\n## Situation\n\nWords.\n');
    await waitFor('the mark on the broken note', async () =>
      /problem|outdated|last/i.test(
        (await window.treeRow('Stories', 'Mended live').getAttribute('aria-label')) ?? '',
      ),
    );
    await writeFile(path, '---\ntype: story\ntitle: "Mended"\n---\n\n## Situation\n\nWords.\n');
    await window.treeRow('Stories', 'Mended').waitFor();
    await window.close();
  });
});
