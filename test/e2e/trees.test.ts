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

  test('keep two roles at one company apart, and say by the clock of here when something is', async () => {
    const soon = new Date(Date.now() + 26 * 3_600_000).toISOString();
    const folder = await newFolder({
      'interview-prep/companies/kestrel/dossier.md':
        '---\ntype: company\ncompany: Kestrel\nrole: Staff engineer\nstatus: rejected\n---\n',
      'interview-prep/companies/kestrel-2/dossier.md': `---\ntype: company\ncompany: Kestrel\nrole: Team lead\nstatus: offer\ninterview_on: ${soon.slice(0, 16)}[Asia/Tokyo]\n---\n`,
      'interview-prep/offers/kestrel.md': `---\ntype: negotiation\ncompany: Kestrel\nstatus: open\ndeadline: ${soon.slice(0, 10)}\n---\n`,
      'interview-prep/companies/o1/dossier.md': '---\ntype: company\ncompany: Ottermap\nstatus: saved\n---\n',
      'interview-prep/companies/o2/dossier.md': '---\ntype: company\ncompany: Ottermap\nstatus: saved\n---\n',
      'interview-prep/offers/ottermap.md': '---\ntype: negotiation\ncompany: Ottermap\n---\n',
    });
    const window = await openWindow({ folder, size: { width: 1280, height: 2000 } });
    await window.openView('Companies');
    const rows = async () =>
      (await window.treeRows('Companies')).map(({ label, description }) => `${label} | ${description}`);
    await waitFor('both roles', async () =>
      (await rows()).some(row => row.startsWith('Kestrel | Team lead · Interview · ')),
    );
    await window.treeRow('Companies', 'Kestrel').first().click();
    await window.press('ArrowRight');
    const shown = await waitFor('what belongs to the open one', async () => {
      const found = await rows();
      return found.some(row => row.startsWith('Offer deadline')) && found;
    });
    assert.ok(
      shown.some(row => /^Interview \| .* · \d\d:\d\d \(.*\d\d:\d\d in Asia\/Tokyo\)$/.test(row)),
      shown.join('\n'),
    );
    assert.ok(shown.includes('Ottermap | dossier unclear'), shown.join('\n'));
    await window.screenshot('two-roles');
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
