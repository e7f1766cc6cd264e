import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGuide } from '../../../src/core/guide/readGuide';
import { NoteIndex } from '../../../src/core/index/noteIndex';
import { Library } from '../../../src/core/search/library';
import { shownHit } from '../../../src/core/search/shownHit';
import { keptLog, noteText } from '../../support/builders';
import { runs } from '../../support/runs';
import { MemoryFiles } from '../../support/memoryFiles';
import { shippedGuide } from '../guide/shippedGuide';
import { codePoint } from '../../support/codePoint';

const { guide } = readGuide(shippedGuide());

function library(texts: Readonly<Record<string, string>> = {}, own: Readonly<Record<string, string>> = {}) {
  const log = keptLog();
  const pause = () => Promise.resolve();
  const shelf = (files: MemoryFiles) => ({
    files,
    notes: new NoteIndex({ files, log, pause, clock: { now: () => 0 } }),
  });
  const notes = shelf(new MemoryFiles(texts));
  const ownGuide = shelf(new MemoryFiles(own, 'memory:/own'));
  notes.notes.touch('everything');
  ownGuide.notes.touch('everything');
  const made = new Library({
    guide: () => Promise.resolve(guide),
    uriOf: file => `guide:/${file}`,
    notes,
    ownGuide,
    log,
    pause,
  });
  const find = async (query: string, scope: 'guide' | 'notes' | 'everything') => {
    await made.settled(scope);
    return made.search(query, scope, 20);
  };
  return { library: made, find, notes: notes.files };
}

const billing = noteText(['type: story', 'title: Billing'], '## Situation', 'The walrus woke us.');

suite('The library', () => {
  test('finds in the guide, in the notes or in both, and says where', async () => {
    const { find } = library({ 'billing.md': billing }, { 'mine.md': '# Mine\n\nA walrus too.\n' });
    const [note] = (await find('walrus', 'notes')).hits;
    assert.equal(note?.uri, 'memory:/notes/billing.md');
    assert.equal(note.title, 'Billing › Situation');
    assert.deepEqual(note.breadcrumb, []);
    assert.equal(note.excerpt.line, 5);
    assert.deepEqual(
      (await find('walrus', 'guide')).hits.map(({ source }) => source),
      ['ownGuide'],
    );
    const both = (await find('walrus', 'everything')).hits.map(({ source }) => source);
    assert.deepEqual(both.sort(), ['note', 'ownGuide']);
    const [letter] = (await find('confirm the offer in writing', 'everything')).hits;
    assert.equal(letter?.uri, 'guide:/negotiation.md');
  });

  test('follows a note whose words change though its outline stays', async () => {
    const { find, notes } = library({ 'billing.md': billing });
    await find('walrus', 'notes');
    notes.write('billing.md', billing.replace('walrus', 'pelican'));
    notes.touch('billing.md');
    assert.equal((await find('walrus', 'notes')).hits.length, 0);
    assert.equal((await find('pelican', 'notes')).hits.length, 1);
    notes.remove('billing.md');
    notes.touch('billing.md');
    assert.equal((await find('pelican', 'notes')).hits.length, 0);
  });

  test('reads a note again only when it was touched', async () => {
    const { find, notes } = library({ 'billing.md': billing, 'other.md': billing });
    await find('walrus', 'notes');
    const before = notes.reads.length;
    notes.write('billing.md', billing.replace('woke', 'bit'));
    notes.touch('billing.md');
    await find('walrus', 'notes');
    assert.deepEqual(new Set(notes.reads.slice(before)), new Set(['billing.md']));
  });

  test('reads nothing before it is asked', async () => {
    const { library: made, notes } = library({ 'billing.md': billing });
    await made.search('offer', 'guide', 3);
    assert.equal(notes.reads.filter(path => path === 'billing.md').length, 1, 'read by the index alone');
  });

  test('offers the closest headings where nothing is found', async () => {
    const { hits, closest } = await library().find('xqzwv', 'guide');
    assert.equal(hits.length, 0);
    assert.ok(closest.length > 0);
  });

  test('finds every part of a very long file, and forgets all of them', async () => {
    const parts = Array.from({ length: 60 }, (_, i) => `## Part ${i}\n\nword${i} here\n`);
    const { find, notes } = library({ 'long.md': parts.join('\n') });
    assert.equal((await find('word59', 'notes')).hits[0]?.title, 'Part 0 › Part 59');
    notes.write('long.md', parts.slice(0, 2).join('\n'));
    notes.touch('long.md');
    assert.deepEqual((await find('here', 'notes')).hits.map(({ title }) => title).sort(), [
      'Part 0',
      'Part 0 › Part 1',
    ]);
  });

  test('learns the words that mean the same to the user', async () => {
    const { library: made, find } = library({ 'billing.md': billing });
    assert.equal((await find('tusker', 'notes')).hits.length, 0);
    made.useSynonyms(['walrus, tusker']);
    assert.equal((await find('tusker', 'notes')).hits.length, 1);
  });

  test('says so once when it finds more than before', async () => {
    const { library: made, find, notes } = library({ 'billing.md': billing });
    await find('walrus', 'notes');
    let times = 0;
    made.onDidChange(() => times++);
    notes.write('billing.md', billing.replace('woke', 'bit'));
    notes.touch('billing.md');
    await find('walrus', 'notes');
    assert.equal(times, 1);
  });
});

suite('A hit as it is shown', () => {
  test('has nothing that would end its line or turn its direction, and its marks still fit', async () => {
    const text = 'pay\u202eload\u0007 offer';
    const { find } = library({ 'a.md': `# ${text}\n\n${text}\n` });
    const [hit] = (await find('offer', 'notes')).hits;
    assert.ok(hit);
    const shown = shownHit(hit, false);
    assert.equal(shown.passage.text, 'pay load  offer');
    assert.deepEqual(
      shown.passage.ranges.map(({ start, end }) => shown.passage.text.slice(start, end)),
      ['offer'],
    );
  });
});

suite('A hostile query', () => {
  test('is answered like any other, and never throws', async () => {
    const { find } = library({ 'billing.md': billing });
    const part = fc.oneof(
      fc.string({ unit: codePoint }),
      fc.constantFrom('.*', '(a+)+$', '[', '\\', '👩‍👩‍👧‍👦', '\u202e', '\ud800', '"', '" "', '__proto__', 'offer '),
      fc.constantFrom('x', 'offer ', '😀', '(').map(sign => sign.repeat(10_000 / sign.length)),
    );
    const query = fc.array(part, { maxLength: 5 }).map(parts => parts.join(''));
    await fc.assert(
      fc.asyncProperty(query, async text => {
        const { hits, closest } = await find(text, 'everything');
        assert.ok(hits.length <= 20 && (hits.length === 0 || closest.length === 0));
      }),
      runs(40),
    );
  });
});

suite('What the guide knows of a query', () => {
  const fired = noteText(
    ['type: story', 'title: Spring'],
    '## Situation',
    'They let the whole floor go in one morning.',
  );

  test('is looked for in the notes as well, where they have next to nothing of it', async () => {
    const { find } = library({
      'spring.md': noteText(
        ['type: story', 'title: Spring'],
        '## Situation',
        'The recruiter went quiet for three weeks.',
      ),
      'other.md': noteText(['type: story', 'title: Other'], '## Situation', 'Our walrus slept.'),
    });
    const { hits } = await find('radio silence, ghosted', 'notes');
    assert.deepEqual(
      hits.map(({ title }) => title),
      ['Spring › Situation'],
    );
  });

  test('is not looked for where one word is', async () => {
    const { find } = library({ 'billing.md': billing });
    for (const query of ['monolith', 'ghosted', 'microservices'])
      assert.deepEqual((await find(query, 'notes')).hits, [], query);
  });

  test('changes nothing where they have it', async () => {
    const { find } = library({ 'spring.md': fired });
    const [hit] = (await find('whole floor in one morning', 'notes')).hits;
    assert.equal(hit?.title, 'Spring › Situation');
  });

  test('is nothing where it has no answer, and the guide says so', async () => {
    const { find } = library();
    for (const query of ['best pizza in town', 'how to boil an egg', 'symptoms of measles'])
      assert.deepEqual((await find(query, 'guide')).hits, [], query);
  });
});

suite('A hit on what a section is asked as', () => {
  test('says so where nothing that is seen says it, and marks the words', async () => {
    const { find } = library(
      {},
      { 'mine.md': '# Pay\n<!-- asked as: what will the walrus earn -->\n\nText.\n' },
    );
    const [hit] = (await find('walrus earn', 'guide')).hits;
    assert.equal(hit?.title, 'Pay');
    assert.equal(hit.excerpt.text, 'Text.');
    assert.equal(hit.askedAs?.text, 'what will the walrus earn');
    assert.deepEqual(
      hit.askedAs.ranges.map(({ start, end }) => hit.askedAs?.text.slice(start, end)),
      ['walrus', 'earn'],
    );
    assert.equal(shownHit(hit, false).askedAs?.text, 'what will the walrus earn');
  });

  test('does not where the words are to be seen', async () => {
    const { find } = library({}, { 'mine.md': '# Walrus\n<!-- asked as: a walrus -->\n\nText.\n' });
    const [hit] = (await find('walrus', 'guide')).hits;
    assert.equal(hit?.title, 'Walrus');
    assert.equal(hit.askedAs, undefined);
  });

  test('leads to the question in a list that it is about', async () => {
    const { find } = library();
    const [hit] = (await find('will i get woken up at night', 'guide')).hits;
    const question = guide.questionsToAsk.find(
      ({ line, groupId }) => hit?.excerpt.line === line && hit.id.endsWith(groupId),
    );
    assert.match(question?.text ?? '', /outside|night|call/);
  });
});
