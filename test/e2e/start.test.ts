import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lossSuite } from '../support/lossSuite';
import { temporaryFolder } from '../support/temporaryFolder';
import { newFolder, openWindow } from './openWindow';
import { SearchView } from './searchView';
import type { Window } from './window';
import { createWindows } from './windows';
import { sharedWorld } from './world';

/** What somebody may have who has no notes: none of it is ours to read. */
const unrelated = {
  'README.md': '# A tool\n',
  'src/main.c': 'int main(void) { return 0; }\n',
  'src/deep/notes.md': 'Nothing of ours.\n',
  'stories/once.md': 'Upon a time.\n',
  'node_modules/left/README.md': '# Left\n',
  'node_modules/left/index.js': 'module.exports = 1;\n',
};

interface Start {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Starts a VS Code of its own on a folder, uses it, and says what was opened there meanwhile; '' is the folder itself. */
async function start(
  files: Readonly<Record<string, string>>,
  open: typeof openWindow,
  use: (window: Window) => Promise<unknown>,
): Promise<Start> {
  const folder = await newFolder(files);
  // Nobody else shall look for something of theirs in it.
  const window = await open({
    folder,
    settings: { 'git.enabled': false },
    withExtension: open === openWindow,
  });
  await window.waitForCommand('View: Show Explorer');
  await use(window);
  await window.close();
  const opened = [...new Set(await sharedWorld().watch.openedBelow(folder))].sort();
  const isFolder = (path: string) => statSync(path).isDirectory();
  const names = (paths: readonly string[]) => paths.map(path => relative(folder, path));
  return {
    files: names(opened.filter(path => !isFolder(path))),
    folders: names(opened.filter(isFolder)),
  };
}

/** Has the extension started and its views and search used, until nothing is left that it waits for. */
async function useIt(window: Window): Promise<void> {
  await window.openView('Stories');
  await window.view('Stories').locator('.welcome-view-content').waitFor();
  const view = await SearchView.open(window);
  await view.frame.locator('[role=combobox]').fill('negotiate');
  await view.frame.locator('[role=option]').first().waitFor();
}

lossSuite('A start in a folder without notes', () => {
  test('reads no file of it and looks into no folder of it, whatever is done there', async function () {
    const { stops, watch } = sharedWorld();
    if (!watch.seesProcesses) this.skip();
    this.timeout(180_000);
    // That what is read would be seen is shown by a file that somebody opens.
    const without = createWindows(stops, join(await temporaryFolder(stops), 'extensions'), { watch });
    const theirs = await start(unrelated, without.openWindow, window => window.openFile('README.md'));
    assert.deepEqual(theirs, { files: ['README.md'], folders: [''] });
    assert.deepEqual(await start(unrelated, openWindow, useIt), { files: [], folders: [''] });
  });

  test('reads nothing where there is nothing', async function () {
    if (!sharedWorld().watch.seesProcesses) this.skip();
    this.timeout(120_000);
    assert.deepEqual(await start({}, openWindow, useIt), { files: [], folders: [''] });
  });
});
