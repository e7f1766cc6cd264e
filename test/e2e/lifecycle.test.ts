import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repositoryRoot';
import { lossSuite } from '../support/lossSuite';
import { temporaryFolder } from '../support/temporaryFolder';
import { installPackage, uninstallPackage } from '../support/vscode/installPackage';
import { waitFor } from '../support/waitFor';
import { manifest } from '../unit/product/manifest';
import { newFolder } from './openWindow';
import { createWindows } from './windows';
import { sharedWorld } from './world';

const id = `${manifest.publisher}.${manifest.name}`;
const file = join(repositoryRoot, `${manifest.name}-${manifest.version}.vsix`);

/** What each file of a folder holds, byte by byte. */
async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const read = async (path: string) => [path, (await readFile(path)).toString('hex')] as const;
  return Object.fromEntries(await Promise.all(paths.sort().map(read)));
}

/** How what an extension of a later version keeps may begin. */
const newer = '{"format":"interview-prep-notes","reader":99,"kinds":{"a":1},"more":true}';

lossSuite('Every note is as it was', () => {
  test('when the extension is taken away, and comes back to what another version has kept', async function () {
    this.timeout(120_000);
    const world = sharedWorld();
    const { stops } = world;
    const extensions = await installPackage(stops, file);
    const userDataFolder = await temporaryFolder(stops);
    const { openWindow } = createWindows(stops, extensions, world);
    const dossier =
      '---\r\ntype: company\r\ncompany: Quillfeather # mine\r\nstatus: saved\r\n---\r\n\r\n- [ ] a  \r\n';
    const folder = await newFolder({
      'interview-prep/companies/q/dossier.md': dossier,
      'interview-prep/stories/broken.md': '---\ntype: story\ntitle: "Broken\n---\n',
    });
    const first = await openWindow({ folder, userDataFolder });
    await first.openView('Companies');
    await first.chooseFromMenu(first.treeRow('Companies', 'Quillfeather'), 'Set status');
    await first.quickInput.pick('Applied');
    const path = join(folder, 'interview-prep/companies/q/dossier.md');
    const after = dossier.replace('saved', 'applied');
    await waitFor('the change', async () => (await readFile(path, 'utf8')) === after);
    await first.close();
    const kept = await contentsOf(folder);

    await uninstallPackage(stops, id, extensions);
    assert.deepEqual(
      (await readdir(extensions, { withFileTypes: true })).filter(
        entry => entry.name.startsWith(`${id}-`) && !entry.isDirectory(),
      ),
      [],
    );
    assert.deepEqual(await contentsOf(folder), kept);

    await installPackage(stops, file, extensions);
    const lines = Object.keys(kept).map(at => `file://${at}\t1\t["company","Not this",{},[],[],[]]`);
    await keepEverywhere(userDataFolder, [newer, ...lines].join('\n'));
    const second = await openWindow({ folder, userDataFolder });
    await second.openView('Companies');
    await second.treeRow('Companies', 'Quillfeather').waitFor();
    assert.equal(await second.treeRow('Companies', 'Not this').count(), 0);
    assert.deepEqual(await second.notifications(), []);
    await second.close();
    assert.deepEqual(await contentsOf(folder), kept);
  });
});

/** Puts a text in the place of everything that the extension has kept, and where it would keep it. */
async function keepEverywhere(userDataFolder: string, text: string): Promise<void> {
  const user = join(userDataFolder, 'User');
  const workspaces = await readdir(join(user, 'workspaceStorage'));
  for (const storage of [
    join(user, 'globalStorage', id),
    ...workspaces.map(name => join(user, 'workspaceStorage', name, id)),
  ]) {
    await mkdir(join(storage, 'journal'), { recursive: true });
    const names = await readdir(storage, { recursive: true, withFileTypes: true });
    const files = names.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
    for (const path of [join(storage, 'notes.index'), join(storage, 'journal', 'a.json'), ...files])
      await writeFile(path, text);
  }
}
