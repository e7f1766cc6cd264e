import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as vscode from 'vscode';
import { createWorkspaceNotes } from '../../src/platform/workspaceNotes';
import { note } from '../support/builders';
import { firstLines, hostileBlocks, withFirstLine } from '../support/hostileFrontMatter';
import { api, countIs, noteWith } from './notes';
import { deleteFile, emptyWorkspace, waitFor, workspaceUri, writeFile } from './support';

suite('Notes in a hostile world', () => {
  setup(async () => {
    await emptyWorkspace();
    await countIs(0);
  });
  suiteTeardown(emptyWorkspace);

  test('none of ten thousand first lines runs anything in this host', () => {
    fc.assert(
      fc.property(firstLines(), line => {
        note('a.md', withFirstLine(line));
        assert.equal('ran' in globalThis, false);
      }),
      { numRuns: 10_000 },
    );
  });

  test('hostile files are listed with what is wrong, and all others work', async function () {
    this.timeout(60_000);
    const bodies = ['>'.repeat(8000), '- '.repeat(8000), '!['.repeat(4000), '`x``'.repeat(20_000)];
    let count = 0;
    for (const text of [...hostileBlocks.map(([, block]) => `---\n${block}\n---\n`), ...bodies])
      await writeFile(`interview-prep/hostile/${(count += 1)}.md`, text);
    await writeFile('interview-prep/stories/good.md', '---\ntype: story\ntitle: Good\n---\n');
    await vscode.commands.executeCommand('interviewPrep.refresh');
    await noteWith('interview-prep/stories/good.md', ({ title }) => title === 'Good');
    await countIs(count + 1, 30);
    const marked = (await (await api()).notes()).filter(({ problems }) => problems.length > 0);
    assert.ok(marked.length >= bodies.length, `${marked.length} are marked`);
    assert.equal('ran' in globalThis, false);
  });

  test('after any mixture of changes the index is what a listing shows', async () => {
    // Small and seeded: what is tried is the same in every run.
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const folder = (at: number) => `interview-prep/mixed/${at}`;
    for (let step = 0; step < 60; step += 1) {
      const [a, b] = [random(4), random(4)];
      const what = random(6);
      if (what < 3)
        await writeFile(`${folder(a)}/${random(5)}.md`, `---\ntype: story\ntitle: T${step}\n---\n`);
      else if (what === 3) await deleteFile(folder(a));
      else
        await vscode.workspace.fs
          .rename(workspaceUri(folder(a)), workspaceUri(folder(b)), { overwrite: true })
          .then(undefined, () => undefined);
    }
    const listed = async (uri: vscode.Uri): Promise<string[]> => {
      const found: string[] = [];
      for (const [name, type] of await vscode.workspace.fs.readDirectory(uri)) {
        const child = vscode.Uri.joinPath(uri, name);
        if (type === vscode.FileType.Directory) found.push(...(await listed(child)));
        else {
          const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(child));
          found.push(`${child.toString()} ${/title: (.*)/.exec(text)?.[1] ?? ''}`);
        }
      }
      return found.sort();
    };
    const expected = await listed(workspaceUri('interview-prep'));
    await waitFor('the index to be as the files are', async () => {
      const indexed = (await (await api()).notes())
        .map(({ uri, title }) => `${uri.toString()} ${title}`)
        .sort();
      return JSON.stringify(indexed) === JSON.stringify(expected);
    });
  });

  test('everything is looked at again from time to time, also where no watcher tells of it', async () => {
    const files = createWorkspaceNotes(
      { info: () => undefined, warn: () => undefined, error: () => undefined },
      200,
    );
    let looked = 0;
    files.onDidTouch(touched => {
      if (touched === 'everything') looked += 1;
    });
    await waitFor('two looks', () => looked >= 2);
    files.dispose();
  });
});
