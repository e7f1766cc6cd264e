import assert from 'node:assert/strict';
import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { nextProbe, type Probe } from '../support/probe/probes';
import { repositoryRoot } from '../support/repositoryRoot';
import { lossSuite } from '../support/lossSuite';
import { temporaryFolder } from '../support/temporaryFolder';
import { trials } from '../support/trials';
import { placeExtension } from '../support/vscode/placeExtension';
import { waitFor } from '../support/waitFor';
import { ends } from './ends';
import type { Window } from './window';
import { createWindows, type Windows } from './windows';
import { workInWindows } from './workInWindows';
import { sharedWorld } from './world';

const boxes = '---\ntype: company\ncompany: A\n---\n\n- [ ] one\n- [ ] two\n- [ ] three\n';

lossSuite('Nothing is lost', () => {
  const known: Probe[] = [];
  let windows: Windows;
  let probes: string;
  suiteSetup(async () => {
    const world = sharedWorld();
    const { stops } = world;
    const extensions = join(await temporaryFolder(stops), 'extensions');
    await placeExtension(extensions, repositoryRoot);
    await placeExtension(extensions, join(repositoryRoot, 'out', 'probe'));
    probes = await temporaryFolder(stops);
    process.env['PROBE_FOLDER'] = probes;
    windows = createWindows(stops, extensions, world);
  });
  suiteTeardown(() => {
    delete process.env['PROBE_FOLDER'];
  });

  const probed = async (window: Promise<Window>): Promise<readonly [Window, Probe]> => [
    await window,
    await nextProbe(probes, known),
  ];
  const tick = (probe: Probe, path: string, box: string) =>
    probe.ask({ do: 'replace', path, from: `[ ] ${box}`, to: `[x] ${box}` });

  test('by two windows that change one note, make one note, or meet another program', async function () {
    this.timeout(120_000 + trials(1) * 60_000);
    const folder = await windows.newFolder({ 'interview-prep/a.md': boxes });
    const [one, first] = await probed(windows.openWindow({ folder }));
    const [two, second] = await probed(one.another());
    const path = join(folder, 'interview-prep/a.md');
    const lost: string[] = [];
    for (const where of ['closed', 'open'] as const) {
      if (where === 'open') for (const probe of [first, second]) await probe.ask({ do: 'open', path });
      for (let trial = 0; trial < trials(where === 'open' ? 3 : 10); trial += 1) {
        await writeFile(path, boxes);
        const told = await Promise.all([tick(first, path, 'one'), tick(second, path, 'two')]);
        const text = await readFile(path, 'utf8');
        // What was refused is no loss; what was acknowledged must be there.
        for (const [at, box] of ['one', 'two'].entries())
          if (told[at]?.ok && !text.includes(`[x] ${box}`)) lost.push(`${where} ${trial} ${box}`);
        const said = told.map(told => told.said).join(' ');
        assert.ok(
          told.some(({ ok }) => ok),
          said,
        );
      }
      for (let trial = 0; trial < trials(where === 'open' ? 3 : 10); trial += 1) {
        await writeFile(path, boxes);
        // As programs that synchronise do, with a change of the same size.
        const beside = join(folder, 'theirs');
        await writeFile(beside, boxes.replace('[ ] three', '[x] three'));
        await rename(beside, path);
        const told = await tick(first, path, 'one');
        const text = await readFile(path, 'utf8');
        if (!text.includes('[x] three')) lost.push(`${where} ${trial} theirs`);
        if (told.ok && !text.includes('[x] one')) lost.push(`${where} ${trial} ours`);
      }
    }
    assert.deepEqual(lost, []);

    for (let trial = 0; trial < trials(10); trial += 1) {
      const target = join(folder, `interview-prep/race-${trial}`);
      const texts = ['from the first\n', 'from the second\n'];
      const made = await Promise.all(
        [first, second].map((probe, at) => probe.ask({ do: 'create', path: target, text: texts[at] ?? '' })),
      );
      assert.notEqual(made[0]?.said, made[1]?.said);
      for (const [at, { said }] of made.entries()) assert.equal(await readFile(said, 'utf8'), texts[at]);
      assert.equal((await readdir(target)).length, 2);
    }
    await two.close();
    await one.close();
  });

  test('of what a person types while notes are ticked: nothing of it is saved, and one undo is one tick', async () => {
    const folder = await windows.newFolder({ 'interview-prep/a.md': boxes });
    const [window, probe] = await probed(windows.openWindow({ folder }));
    const path = join(folder, 'interview-prep/a.md');
    await window.openFile('interview-prep/a.md');
    await window.press('Control+End');
    await window.type('T');
    await waitFor('an unsaved change', async () => !(await probe.ask({ do: 'read', path })).ok);
    const typing = window.page.keyboard.type('yping on and on and on', { delay: 40 });
    for (const box of ['one', 'two', 'three'])
      assert.deepEqual(await tick(probe, path, box), { ok: true, said: 'unsaved' });
    await typing;
    const { ok, said } = await probe.ask({ do: 'read', path });
    assert.equal(ok, false);
    assert.equal(said, `${boxes.replaceAll('[ ]', '[x]')}Typing on and on and on`);
    assert.equal(await readFile(path, 'utf8'), boxes);
    await window.close();
  });

  test('by an index that nobody tells of changes: whoever comes back to the window sees all of them', async () => {
    const folder = await windows.newFolder({
      'interview-prep/a.md': '# A\n',
      'interview-prep/dead/b.md': '# B\n',
    });
    const settings = { 'files.watcherExclude': { '**/dead/**': true } };
    const [window, probe] = await probed(windows.openWindow({ folder, settings }));
    const titles = async () => {
      const { said } = await probe.ask({ do: 'notes' });
      return Object.values(JSON.parse(said) as Readonly<Record<string, string>>).sort();
    };
    assert.deepEqual(await titles(), ['A', 'B']);
    await writeFile(join(folder, 'interview-prep/dead/b.md'), '# Bee\n');
    await writeFile(join(folder, 'interview-prep/a.md'), '# Ay\n');
    // What is told of the second would have been told of the first before.
    await waitFor('the note that is watched', async () => (await titles()).includes('Ay'));
    assert.deepEqual(await titles(), ['Ay', 'B']);
    await window.leaveAndComeBack();
    await waitFor('the other one', async () => isDeepStrictEqual(await titles(), ['Ay', 'Bee']));
    await window.close();
  });

  test('when a window ends in the middle of a write, however it ends', async function () {
    this.timeout(120_000 + trials(4) * 60_000);
    const others = Array.from({ length: 600 }, (_, at) => [`interview-prep/s/${at}.md`, `# Note ${at}\n`]);
    const folder = await windows.newFolder({
      ...(Object.fromEntries(others) as Readonly<Record<string, string>>),
      'interview-prep/a.md': company('A'),
      'interview-prep/draft.md': draft,
    });
    const path = join(folder, 'interview-prep/a.md');
    const [window, first] = await probed(windows.openWindow({ folder }));
    await window.openFile('interview-prep/draft.md');
    await window.type('Typed and not saved. ');
    const typed = join(folder, 'interview-prep/draft.md');
    await waitFor('an unsaved change', async () => !(await first.ask({ do: 'read', path: typed })).ok);
    let probe = first;
    for (const [at, { what, count, end }] of ends.entries())
      for (let trial = 0; trial < trials(count); trial += 1) {
        const trialOf = `${what}, ${trial}`;
        await probe.ask({ do: (trial + at) % 2 === 1 ? 'open' : 'close', path });
        await writeFile(path, company('A'));
        const writing = nameBackAndForth(probe, path);
        await new Promise(resolve => setTimeout(resolve, 300 + ((trial * 137) % 400)));
        await end(window, probe, () => nextProbe(probes, known));
        await writing;
        probe = await nextProbe(probes, known);
        await waitFor(`the index to be as the disk is (${trialOf})`, async () => {
          const { ok, said } = await probe.ask({ do: 'notes' });
          assert.ok(ok, said);
          return isDeepStrictEqual(JSON.parse(said), await titlesOnDisk(folder));
        });
        await waitFor(`the journal to be empty (${trialOf})`, async () => {
          const { said } = await probe.ask({ do: 'left' });
          return !said.includes('journal');
        });
        const text = await readFile(path, 'utf8');
        assert.ok([company('A'), company('B')].includes(text), `${trialOf}: ${JSON.stringify(text)}`);
        // The lock of the one that is no more is not in the way.
        const told = await probe.ask({ do: 'replace', path, from: '[ ] one', to: '[x] one' });
        assert.deepEqual(told, { ok: true, said: 'saved' }, trialOf);
        assert.deepEqual(await probe.ask({ do: 'left' }), { ok: true, said: '' }, trialOf);
        assert.deepEqual(
          (await readdir(join(folder, 'interview-prep'))).filter(name => name.endsWith('.tmp')),
          [],
        );
        assert.equal(await readFile(typed, 'utf8'), draft, trialOf);
      }
    await window.close();
  });

  const minutes = Number(process.env['SOAK_MINUTES'] ?? 0);
  test(`in ${minutes} minutes of work in two windows that are reloaded now and then`, async function () {
    if (minutes === 0) return this.skip();
    this.timeout(minutes * 60_000 + 120_000);
    const folder = await windows.newFolder({ 'interview-prep/log.md': draft });
    const [one, first] = await probed(windows.openWindow({ folder }));
    const [two, second] = await probed(one.another());
    const worked = await workInWindows(
      [
        { window: one, probe: first },
        { window: two, probe: second },
      ],
      { path: join(folder, 'interview-prep/log.md'), minutes, next: () => nextProbe(probes, known) },
    );
    assert.deepEqual(worked.lost, []);
    const last = known.at(-1);
    await waitFor('nothing to be left', async () => (await last?.ask({ do: 'left' }))?.ok);
    assert.deepEqual(await readdir(join(folder, 'interview-prep')), ['log.md']);
    if (this.test) this.test.title += ` (${JSON.stringify(worked.counts)})`;
    await two.close();
    await one.close();
  });
});

const company = (name: string) => `---\ntype: company\ncompany: ${name}\n---\n\n- [ ] one\n`;
const draft = '# Draft\n\nWritten yesterday.\n';

/** Changes a company's name until the window is no more. */
async function nameBackAndForth(probe: Probe, path: string): Promise<void> {
  try {
    for (;;)
      for (const [from, to] of ['AB', 'BA'])
        await probe.ask({ do: 'replace', path, from: `company: ${from}`, to: `company: ${to}` });
  } catch {
    // It is.
  }
}

async function titlesOnDisk(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await readdir(folder, { recursive: true });
  const paths = files.filter(name => name.endsWith('.md')).map(name => join(folder, name));
  const titleOf = async (path: string) =>
    [path, /^(?:company: |# )(.*)$/m.exec(await readFile(path, 'utf8'))?.[1] ?? ''] as const;
  return Object.fromEntries(await Promise.all(paths.map(titleOf)));
}
