import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noteText } from '../../support/builders';
import { indexOn } from '../../support/indexOn';
import { MemoryFiles } from '../../support/memoryFiles';
import { runs } from '../../support/runs';

const acme = noteText(['type: company', 'company: Acme', 'status: applied'], '# Acme', '', 'Words.');

async function loaded(texts: Readonly<Record<string, string>>) {
  const files = new MemoryFiles(texts);
  const made = indexOn(files);
  made.index.touch('everything');
  await made.index.settled();
  made.events.length = 0;
  return { files, ...made };
}

suite('The index of notes', () => {
  test('is empty and settled before it is told to look', async () => {
    const { index } = indexOn(new MemoryFiles({ 'a.md': acme }));
    assert.deepEqual((await index.settled()).notes, []);
    assert.equal(index.snapshot.version, 0);
  });

  test('finds every note and says so once', async () => {
    const { index, events } = indexOn(new MemoryFiles({ 'b.md': '# B\n', 'a.md': acme }));
    index.touch('everything');
    const snapshot = await index.settled();
    assert.deepEqual(
      snapshot.notes.map(({ path, title, kind }) => [path, title, kind]),
      [
        ['a.md', 'Acme', 'company'],
        ['b.md', 'B', undefined],
      ],
    );
    assert.equal(events.length, 1);
    assert.equal(events[0]?.snapshot, snapshot);
    assert.equal(snapshot.byUri.get('memory:/notes/a.md')?.title, 'Acme');
    assert.equal(snapshot.byUri.has('memory:/notes/c.md'), false);
    assert.equal(snapshot.byUri.size, 2);
  });

  test('follows a change, a creation and a deletion, whatever the event was', async () => {
    const { files, index, events } = await loaded({ 'a.md': acme, 'b.md': '# B\n' });
    files.write('a.md', acme.replace('applied', 'offer'));
    files.write('c.md', '# C\n');
    files.remove('b.md');
    files.touch('a.md', 'b.md', 'c.md', 'a.md');
    const snapshot = await index.settled();
    assert.deepEqual(
      snapshot.notes.map(({ path }) => path),
      ['a.md', 'c.md'],
    );
    assert.equal(snapshot.byUri.get(files.uri('a.md'))?.fields['status'], 'offer');
    assert.deepEqual(
      events.map(({ changed, removed }) => [[...changed].sort(), removed]),
      [[[files.uri('a.md'), files.uri('c.md')], [files.uri('b.md')]]],
    );
  });

  test('says nothing when nothing is new', async () => {
    const { files, index, events } = await loaded({ 'a.md': acme });
    const before = index.snapshot;
    files.write('a.md', `${acme}More words.\n`);
    files.touch('a.md', 'gone.md');
    await index.settled();
    files.touch();
    assert.equal(await index.settled(), before);
    assert.deepEqual(events, []);
  });

  test('keeps the very objects of notes that say the same', async () => {
    const { files, index } = await loaded({ 'a.md': acme, 'b.md': '# B\n' });
    const before = index.snapshot.byUri.get(files.uri('a.md'));
    files.write('a.md', `${acme} `);
    files.write('b.md', '# C\n');
    files.touch();
    assert.equal((await index.settled()).byUri.get(files.uri('a.md')), before);
  });

  test('leaves earlier snapshots as they were', async () => {
    const { files, index } = await loaded({ 'a.md': '# A\n' });
    const before = index.snapshot;
    files.write('a.md', '# B\n');
    files.touch('a.md');
    const after = await index.settled();
    assert.equal(before.notes[0]?.title, 'A');
    assert.equal(after.notes[0]?.title, 'B');
    assert.ok(after.version > before.version);
    assert.ok(Object.isFrozen(after.notes));
  });

  test('follows a folder that was moved, with one listing', async () => {
    const { files, index, events } = await loaded({ 'a/1.md': '# 1\n', 'a/2.md': '# 2\n', 'x.md': '# X\n' });
    files.rename('a/1.md', 'b/1.md');
    files.rename('a/2.md', 'b/2.md');
    files.touch();
    const snapshot = await index.settled();
    assert.deepEqual(
      snapshot.notes.map(({ path }) => path),
      ['b/1.md', 'b/2.md', 'x.md'],
    );
    assert.equal(events.length, 1);
    assert.equal(
      files.reads.filter(path => path === 'x.md').length,
      1,
      'what has the same stamp is not read again',
    );
  });

  test('gathers what is touched while a batch is read into the next one', async () => {
    const texts = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.md`, `# ${i}\n`]));
    const { files, index, events } = await loaded(texts);
    const go = files.hold();
    for (let i = 0; i < 50; i++) {
      files.write(`${i}.md`, `# new ${i}\n`);
      files.touch(`${i}.md`);
      await Promise.resolve();
    }
    await new Promise(done => setImmediate(done));
    go();
    await index.settled();
    assert.ok(events.length <= 2, `${events.length} snapshots`);
    assert.ok(index.snapshot.notes.every(({ title }) => title.startsWith('new')));
  });

  test('reads again what is touched while it is read', async () => {
    const { files, index } = await loaded({ 'a.md': '# 1\n' });
    const go = files.hold();
    files.write('a.md', '# 2\n');
    files.touch('a.md');
    await new Promise(done => setImmediate(done));
    files.write('a.md', '# 3\n');
    files.touch('a.md');
    go();
    assert.equal((await index.settled()).notes[0]?.title, '3');
  });

  test('keeps the last good reading of a file that cannot be read, and says so once', async () => {
    const { files, index, events, log } = await loaded({ 'a.md': acme });
    files.spoil('a.md', 'encoding');
    files.touch('a.md');
    files.touch();
    await index.settled();
    files.touch('a.md');
    const [note] = (await index.settled()).notes;
    assert.equal(note?.title, 'Acme');
    assert.equal(note.outdated, true);
    assert.deepEqual(
      note.problems.map(({ code }) => code),
      ['unreadable-encoding'],
    );
    assert.equal(events.length, 1);
    assert.equal(log.lines.length, 1);
    files.write('a.md', acme);
    files.touch('a.md');
    assert.deepEqual((await index.settled()).notes[0]?.problems, []);
  });

  test('lists a file that never could be read, with the reason, beside all the others', async () => {
    const files = new MemoryFiles({ 'a.md': acme });
    files.spoil('big.md', 'size');
    const { index } = indexOn(files);
    index.touch('everything');
    const { notes } = await index.settled();
    assert.deepEqual(
      notes.map(({ title, kind, problems }) => [title, kind, problems.length]),
      [
        ['Acme', 'company', 0],
        ['big', undefined, 1],
      ],
    );
  });

  test('keeps what it has when the folder cannot be listed', async () => {
    const { files, index, events, log } = await loaded({ 'a.md': acme });
    files.broken = new Error('offline');
    files.touch();
    assert.equal((await index.settled()).notes.length, 1);
    assert.deepEqual(events, []);
    assert.match(log.lines.join(), /could not be listed/);
  });

  test('logs what cannot be read without a word of it, and without what its folder is called', async () => {
    const { files, index, log } = await loaded({ 'a.md': acme });
    files.spoil('companies/zyxwomble/dossier.md', 'encoding');
    files.touch('companies/zyxwomble/dossier.md');
    await index.settled();
    index.onDidChange(() => {
      throw new Error('line 3: company: Zyxwomble');
    });
    files.write('b.md', '# B\n');
    files.touch('b.md');
    await index.settled();
    files.broken = new Error('EIO: companies/zyxwomble');
    files.touch();
    await index.settled();
    assert.deepEqual(
      log.lines.map(line => line.split('\n')[0]),
      [
        'warn: A note is not indexed: companies/*/dossier.md, encoding',
        'error: A listener to the notes failed: Error',
        'error: The notes could not be listed: Error',
      ],
    );
    assert.doesNotMatch(log.lines.join('\n'), /zyxwomble/i);
  });

  test('goes on when a listener fails', async () => {
    const { files, index, log } = await loaded({ 'a.md': '# A\n' });
    index.onDidChange(() => {
      throw new Error('view');
    });
    files.write('a.md', '# B\n');
    files.touch('a.md');
    await index.settled();
    files.write('a.md', '# C\n');
    files.touch('a.md');
    assert.equal((await index.settled()).notes[0]?.title, 'C');
    assert.equal(log.lines.length, 2);
  });

  test('can be stopped in the middle of a batch', async () => {
    const { files, index, events } = await loaded({ 'a.md': '# A\n' });
    const go = files.hold();
    files.write('a.md', '# B\n');
    files.touch('a.md');
    await new Promise(done => setImmediate(done));
    index.dispose();
    index.dispose();
    go();
    assert.equal((await index.settled()).notes[0]?.title, 'A');
    files.touch('a.md');
    assert.deepEqual(events, []);
  });

  test('lets others work while it reads much', async () => {
    const texts = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.md`, acme]));
    const files = new MemoryFiles(texts);
    const { index, clock, pauses } = indexOn(files);
    const read = files.read.bind(files);
    files.read = file => {
      clock.advance(1);
      return read(file);
    };
    index.touch('everything');
    await index.settled();
    assert.ok(pauses() > 3, `${pauses()} pauses`);
  });

  test('has prepared what others ask for of the notes before they hear of them', async () => {
    const order: string[] = [];
    const { index } = indexOn(new MemoryFiles({ 'a.md': '# A\n' }), notes => {
      order.push(`prepares ${notes.map(({ title }) => title).join()} beside ${index.snapshot.notes.length}`);
      return Promise.resolve();
    });
    index.onDidChange(({ snapshot }) => order.push(`tells of ${snapshot.notes.length}`));
    index.touch('everything');
    await index.settled();
    assert.deepEqual(order, ['prepares A beside 0', 'tells of 1']);
  });

  test('tells of the notes though that could not be prepared', async () => {
    const { index, events, log } = indexOn(new MemoryFiles({ 'a.md': '# A\n' }), () =>
      Promise.reject(new Error('broken')),
    );
    index.touch('everything');
    await index.settled();
    assert.equal(events.length, 1);
    assert.match(log.lines.join('\n'), /could not be prepared/);
  });

  test('is what a new index would be, after any history', async () => {
    const paths = fc.constantFrom('a.md', 'b.md', 'c/d.md', 'e.md');
    const texts = fc.constantFrom('# A\n', '# B\n', acme, '---\ntitle: x\n', '');
    const step = fc.oneof(
      fc.record({ do: fc.constant('write' as const), path: paths, text: texts }),
      fc.record({ do: fc.constant('remove' as const), path: paths, text: texts }),
      fc.record({ do: fc.constant('spoil' as const), path: paths, text: texts }),
      fc.record({ do: fc.constant('list' as const), path: paths, text: texts }),
      fc.record({ do: fc.constant('wait' as const), path: paths, text: texts }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async steps => {
        const files = new MemoryFiles();
        const { index } = indexOn(files);
        for (const { do: what, path, text } of steps) {
          if (what === 'write') files.write(path, text);
          if (what === 'remove') files.remove(path);
          if (what === 'spoil') files.spoil(path, 'binary');
          if (what === 'list') files.touch();
          else if (what === 'wait') await index.settled();
          else files.touch(path);
        }
        const last = await index.settled();
        const { index: fresh } = indexOn(files);
        fresh.touch('everything');
        const expected = await fresh.settled();
        assert.deepEqual(
          last.notes.map(({ path }) => path),
          expected.notes.map(({ path }) => path),
        );
        for (const note of expected.notes) {
          const has = last.byUri.get(note.uri);
          if (!has?.outdated) assert.deepEqual(has, note);
        }
      }),
      runs(150),
    );
  });
});
