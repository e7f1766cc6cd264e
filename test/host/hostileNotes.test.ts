import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as vscode from 'vscode';
import type { NoteProblem } from '../../src/api';
import { answer } from '../../src/core/base/result';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import { createWorkspaceNotes } from '../../src/platform/notes/workspaceNotes';
import { note } from '../support/builders';
import { hostileBodies } from '../support/hostileBodies';
import { firstLines, hostileBlocks, withFirstLine } from '../support/hostileFrontMatter';
import { api, countIs, noteAt } from './notes';
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

  test('hostile files are listed with what is wrong, alone and together, and all others work', async function () {
    this.timeout(90_000);
    const good = await writeFile('interview-prep/stories/good.md', '---\ntitle: Good\n---\n- [ ] a\n');
    const writer = createNoteWriter({ storage: workspaceUri('.storage') });
    const pulse = takePulse();
    const bodies = hostileBodies.map(([, body]) => body);
    const texts = [...hostileBlocks.map(([, block]) => `---\n${block}\n---\n`), ...bodies];
    const pathOf = (at: number) => `interview-prep/hostile/${at}.md`;
    let ticks = 0;
    const othersWork = async () => {
      const [from, to] = (ticks += 1) % 2 === 1 ? ['[ ]', '[x]'] : ['[x]', '[ ]'];
      const done = await writer.edit(good, text => {
        const start = text.indexOf(from);
        return answer([{ start, end: start + from.length, text: to }]);
      });
      assert.deepEqual(done, answer('saved'));
    };
    for (const [at, text] of texts.entries()) {
      await writeFile(pathOf(at), text);
      // A watcher takes its time; this looks at once.
      await vscode.commands.executeCommand('interviewPrep.refresh');
      const problems = (await noteAt(pathOf(at)))?.problems;
      const body = hostileBodies[at - hostileBlocks.length];
      if (body) assert.equal(problems?.some(isUnread), !body[2], body[0]);
      else assert.ok(problems, text.slice(0, 80));
      if (at % 8 === 0) await othersWork();
      await deleteFile(pathOf(at));
    }
    for (const [at, text] of texts.entries()) await writeFile(pathOf(at), text);
    await countIs(texts.length + 1, 30);
    await othersWork();
    const marked = (await (await api()).notes()).filter(({ problems }) => problems.some(isUnread));
    assert.equal(marked.length, hostileBodies.filter(([, , indexed]) => !indexed).length);
    assert.equal('ran' in globalThis, false);
    writer.dispose();
    if (this.test)
      this.test.title += ` (${texts.length} files; the host was busy for ${pulse.stop()} at most)`;
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
    const looks = countLooks(200);
    await waitFor('two looks', () => looks.count() >= 2);
    looks.dispose();
  });

  test('everything is looked at when watching has begun, and twice after something came or went', async () => {
    const looks = countLooks();
    await waitFor('a look', () => looks.count() >= 1);
    await writeFile('interview-prep/stories/come.md', '');
    await waitFor('looks at what else came', () => looks.count() >= 3);
    await deleteFile('interview-prep/stories/come.md');
    await waitFor('looks at what else went', () => looks.count() >= 5);
    looks.dispose();
  });
});

/** Counts how often all notes are looked at where nobody changes them. */
function countLooks(every?: number): { readonly count: () => number; readonly dispose: () => void } {
  const files = createWorkspaceNotes(
    { info: () => undefined, warn: () => undefined, error: () => undefined },
    every,
  );
  let looks = 0;
  files.onDidTouch(touched => {
    if (touched === 'everything') looks += 1;
  });
  return {
    count: () => looks,
    dispose: () => {
      files.dispose();
    },
  };
}

/** Whether this is what the index says of a body that it does not read: see `readOutline` and `unreadNote`. */
function isUnread({ code }: NoteProblem): boolean {
  return /^(note-too|unreadable-)/.test(code);
}

/** Measures for how long the host does nothing else at a stretch. */
function takePulse(): { readonly stop: () => string } {
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const beating = setInterval(beat, 5);
  return {
    stop() {
      beat();
      clearInterval(beating);
      return `${Math.round(longest)} ms`;
    },
  };
}
