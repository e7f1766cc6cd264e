import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lines, noteText } from '../../support/builders';
import { indexOn } from '../../support/indexOn';
import { MemoryFiles } from '../../support/memoryFiles';
import { runs, tried } from '../../support/runs';

const acme = noteText(['type: company', 'company: Acme', 'status: applied'], '# Acme', '', 'Words.');

suite('A warm start', () => {
  async function saved(texts: Readonly<Record<string, string>>) {
    const files = new MemoryFiles(texts);
    const { index } = indexOn(files);
    index.touch('everything');
    await index.settled();
    files.reads.length = 0;
    return { files, stored: [...(await index.save())].join('') };
  }

  async function restored(files: MemoryFiles, stored: string) {
    const made = indexOn(files);
    made.index.restore([stored]);
    made.index.touch('everything');
    return { ...made, snapshot: await made.index.settled() };
  }

  const texts = { 'a.md': acme, 'b.md': '---\ntype: compny\nx: {y: [z]}\n---\n# B\n- [ ] q\n', 'c.md': '' };

  test('is the same as a cold one, and reads nothing', async () => {
    const { files, stored } = await saved(texts);
    const cold = indexOn(files);
    cold.index.touch('everything');
    const expected = (await cold.index.settled()).notes;
    files.reads.length = 0;
    const { snapshot, index } = await restored(files, stored);
    assert.deepEqual(snapshot.notes, expected);
    assert.deepEqual(files.reads, []);
    assert.equal([...(await index.save())].join(''), stored);
    assert.ok(Object.isFrozen(snapshot.notes[0]?.fields));
  });

  test('reads what has changed, and forgets what is gone', async () => {
    const { files, stored } = await saved(texts);
    files.write('a.md', '# New\n');
    files.remove('c.md');
    const { snapshot } = await restored(files, stored);
    assert.deepEqual(files.reads, ['a.md']);
    assert.deepEqual(
      snapshot.notes.map(({ title }) => title),
      ['New', 'B'],
    );
  });

  test('reads what may differ from the disk', async () => {
    const { files, stored } = await saved(texts);
    files.type('a.md', '# Typed\n');
    const { snapshot, index } = await restored(files, stored);
    assert.equal(snapshot.notes[0]?.title, 'Typed');
    assert.ok(![...(await index.save())].join('').includes('Typed'), 'it is not saved either');
  });

  test('shows what was saved before it has listed anything', async () => {
    const { files, stored } = await saved(texts);
    files.write('a.md', '# New\n');
    const { index, events } = indexOn(files);
    index.restore([stored]);
    index.touch('everything');
    await index.settled();
    assert.deepEqual(
      events.map(({ snapshot, changed }) => [snapshot.notes.map(({ title }) => title), changed.length]),
      [
        [['Acme', 'B', 'c'], 3],
        [['New', 'B', 'c'], 1],
      ],
    );
    const before = index.snapshot;
    index.restore([stored]);
    assert.equal(await index.settled(), before, 'not once there is something newer');
  });

  test('that fails is told to whoever waits, and the next look reads everything', async () => {
    const files = new MemoryFiles(texts);
    const { index } = indexOn(files);
    index.restore(Promise.reject(new Error('broken')));
    await assert.rejects(index.settled(), /broken/);
    index.touch([]);
    assert.equal((await index.settled()).notes.length, 3);
  });

  test('takes nothing over from below folders that are none of ours any more', async () => {
    const { stored } = await saved(texts);
    const { snapshot } = await restored(new MemoryFiles({}, 'memory:/other'), stored);
    assert.deepEqual(snapshot.notes, []);
  });

  test('ignores what is damaged, and reads those files', async () => {
    const { files, stored } = await saved(texts);
    const expected = (await restored(files, '')).snapshot.notes;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(stored.length),
        fc.string({ maxLength: 3 }),
        fc.nat(8),
        async (at, put, cut) => {
          const damaged = stored.slice(0, at) + put + stored.slice(at + cut);
          const { snapshot } = await restored(files, damaged);
          assert.deepEqual(snapshot.notes, expected);
        },
      ),
      runs(100),
    );
    const unsealed = stored.replace(/\t[^\t\n]*$/gm, '').replaceAll('Acme', 'Not this');
    const another = (version: number) =>
      stored.replace(/"reader":\d+/, `"reader":${version}`).replaceAll('Acme', 'Not this');
    for (const bad of [
      '',
      'x',
      another(0),
      another(99),
      unsealed,
      stored.replaceAll('Acme', 'Ocme'),
      lines('{"format":"other"}'),
      stored.slice(0, 50),
      `${stored}\n\t\t[]\n`,
    ]) {
      assert.deepEqual((await restored(files, bad)).snapshot.notes, expected);
    }
  });

  test('believes nothing of which a bit has turned, wherever it is', async () => {
    const { files, stored } = await saved(texts);
    const expected = (await restored(files, '')).snapshot.notes;
    const bytes = new TextEncoder().encode(stored);
    tried(bytes.length);
    for (let at = 0; at < bytes.length; at += 1) {
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const { snapshot } = await restored(files, new TextDecoder().decode(turned));
      assert.deepEqual(snapshot.notes, expected, `byte ${at}`);
    }
  });
});
