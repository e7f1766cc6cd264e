import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentsOf } from '../../../src/core/search/documentsOf';
import type { Hit } from '../../../src/core/search/searchIndex';
import { stopWords } from '../../../src/core/search/stopWords';
import { titleKeyOf } from '../../../src/core/search/storedDocuments';
import { wordsOf } from '../../../src/core/search/words';
import { indexOf, shippedDocuments } from './guideIndex';
import { codePoint } from '../../support/codePoint';

const groups = shippedDocuments();
const documents = [...groups.values()].flat();
const sections = documents.filter(({ shownAs }) => !shownAs);
const guide = indexOf(groups);

/** The titles of the hits, the best first. */
const titles = (query: string) => guide.search(query).map(({ title }) => title);
const first = (query: string) => titles(query)[0];

suite('Searching the guide', () => {
  test('finds every heading that is typed exactly first', () => {
    for (const { title } of sections) assert.equal(titleKeyOf(first(title) ?? ''), titleKeyOf(title));
  });

  test('finds every question to ask first, as the section that it stands in, at its line', () => {
    const questions = documents.filter(({ shownAs }) => shownAs);
    assert.ok(questions.length > 50);
    for (const { title, shownAs, line } of questions) {
      const [hit] = guide.search(title);
      assert.equal(hit?.title, shownAs?.title, title);
      assert.equal(hit?.excerpt.text, title);
      assert.equal(hit.excerpt.line, line);
    }
  });

  test('finds a phrase before its words apart', () => {
    assert.equal(first('data leakage'), 'Avoid data leakage');
    assert.match(guide.search('cheapest moment to hear')[0]?.excerpt.text ?? '', /cheapest moment to hear/);
  });

  test('finds what is mistyped, also with letters swapped', () => {
    assert.equal(first('bureacracy'), 'Bureaucracy');
    assert.equal(first('prodcut market fit'), 'Startup: product-market fit');
    assert.equal(first('explodign offer'), 'Exploding offers');
  });

  test('takes no short word for another one, and mends those that are none', () => {
    const asked = indexOf([['a', documentsOf('a', '', '# Vision\n\nLoad it.\n\n# Offer\n\nThe cache.')]], '');
    const found = (query: string) => asked.search(query).map(({ title }) => title);
    for (const query of ['visa', 'visa ', 'loan', 'other', 'cash', 'loans'])
      assert.deepEqual(found(query), [], query);
    assert.deepEqual(found('visio'), ['Vision']);
    assert.deepEqual(found('vsion'), ['Vision']);
    assert.deepEqual(found('ofer'), ['Offer']);
    assert.deepEqual(found('cahce'), ['Offer']);
    assert.deepEqual(found('laod'), ['Vision']);
    assert.ok(titles('visa').every(title => !/vision/i.test(title)));
  });

  test('finds words in any order and form', () => {
    assert.equal(first('writing everything in get'), 'Rule 1: get everything in writing');
    assert.equal(first('caches eviction'), 'Cache expiry and eviction');
    assert.ok(titles('behavioral situational question').slice(0, 2).includes('Situational questions'));
  });

  test('finds the rest of a word that is being typed', () => {
    assert.equal(first('bureauc'), 'Bureaucracy');
    assert.equal(first('load bal'), 'Load balancing');
  });

  test('finds a heading first while it is typed, from the third letter of the second word that tells something', () => {
    const missed: string[] = [];
    for (const { title } of sections)
      for (const { index = 0 } of title.matchAll(/(?<=\p{L})(?=\P{L}|$)|(?<=\P{L}\p{L}{3})/gu)) {
        const typed = title.slice(0, index);
        if (wordsOf(typed).filter(word => !stopWords.has(word)).length < 2) continue;
        // These two mean something themselves.
        if (/\b(?:pro|con)$/.test(typed)) continue;
        if (!titleKeyOf(first(typed) ?? '').includes(titleKeyOf(typed)))
          missed.push(`${typed}: ${first(typed) ?? ''}`);
      }
    assert.deepEqual(missed, []);
  });

  test('finds words that are written together or apart', () => {
    assert.equal(first('edgecases'), 'Consider edge cases');
    assert.ok(titles('low ball offer').slice(0, 3).includes('When the offer is a lowball'));
  });

  test('finds a compound however it is written, and however the query writes it', () => {
    const others = [
      'Call',
      'Calls home',
      'A number to call',
      'Home',
      'Walking',
      'Number',
      'Take notes',
      'Follow',
      'Ends',
    ];
    const spellings = (one: string, other: string) => [`${one}-${other}`, `${one} ${other}`, one + other];
    for (const [one, other, rest] of [
      ['on', 'call', 'duty'],
      ['walk', 'away', 'number'],
      ['take', 'home', 'test'],
      ['follow', 'up', 'letter'],
      ['über', 'nahme', 'angebot'],
    ] as const)
      for (const written of spellings(one, other)) {
        const wanted = `The ${written} ${rest}`;
        const texts = [
          ...others.map(title => `# ${title}\n\nOn and away and up: ${title}.`),
          `# ${wanted}\n\nText.`,
        ];
        const index = indexOf(texts.map((text, i) => [`${i}`, documentsOf(`${i}`, 'A note', text)]));
        for (const typed of spellings(one, other)) {
          assert.equal(index.search(typed)[0]?.title, wanted, `${typed} in ${written}`);
          assert.equal(index.search(`${typed} ${rest}`)[0]?.title, wanted, `${typed} ${rest} in ${written}`);
        }
      }
  });

  test('finds words with and without accents', () => {
    const index = indexOf([['a', documentsOf('a', 'Résumé', '# Café in Málaga\n\nNaïve Straße.')]]);
    for (const query of ['cafe malaga', 'CAFÉ', 'naive', 'strasse', 'Straße'])
      assert.equal(index.search(query)[0]?.title, 'Café in Málaga', query);
  });

  test('finds what is called by another name', () => {
    assert.equal(first('red tape'), 'Bureaucracy');
    assert.ok(titles('disaster recovery').slice(0, 3).includes('Plan replication and backups'));
  });

  test('finds what has most of the things that a word may stand for first', () => {
    const index = indexOf(
      [['a', documentsOf('a', '', '# One\n\nBlock this, block that.\n\n# Two\n\nBlock every proposal.')]],
      'gatekeeper = block, proposal',
    );
    assert.equal(index.search('gatekeeper')[0]?.title, 'Two');
  });

  test('takes a word that is only known by others for as common as all of those', () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) => `# Row ${i}\n\nA colleague.\n\n# Line ${i}\n\nThe plan.`,
    );
    const others = ['# One\n\nBudget, colleague.', '# Two\n\nBudget, plan.', '# Three\n\nAn ally.'];
    const index = indexOf(
      [['a', documentsOf('a', '', [...rows, ...others].join('\n\n'))]],
      'coworker, ally, colleague',
    );
    assert.equal(index.search('coworker budget plan ')[0]?.title, 'Two');
  });

  test('finds the section by the way to it', () => {
    assert.equal(first('star++ situation'), 'Situation');
  });

  test('finds scripts that are written without spaces', () => {
    const index = indexOf([['a', documentsOf('a', '', '# 面接の準備\n\n質問を考える。')]]);
    assert.equal(index.search('準備')[0]?.title, '面接の準備');
    assert.equal(index.search('質問')[0]?.title, '面接の準備');
  });

  test('answers nothing with nothing', () => {
    for (const query of ['', ' ', '\n', '…', '🙂'])
      assert.deepEqual(guide.search(query), [], JSON.stringify(query));
    assert.deepEqual(indexOf([]).search('offer'), []);
  });

  test('offers the closest headings where it finds nothing', () => {
    const closest = guide.closest('xylophonic bureau', { limit: 5 }).map(({ title }) => title);
    assert.equal(closest.length, 5);
    assert.ok(closest.includes('Bureaucracy'), closest.join());
  });

  test('marks the words that it found', () => {
    const hit = guide.search('mandatory web proxy')[0];
    assert.equal(hit?.title, 'Culture');
    const marked = hit.excerpt.ranges.map(({ start, end }) =>
      hit.excerpt.text.slice(start, end).toLowerCase(),
    );
    assert.deepEqual(marked, ['web', 'proxy', 'mandatory']);
  });

  test('tells the line of the passage and of the heading', () => {
    const hit = guide.search('USB hub')[0];
    assert.equal(hit?.title, 'Bureaucracy');
    assert.ok(hit.excerpt.line > hit.line);
  });
});

suite('Any query', () => {
  const anything = fc.oneof(fc.string({ unit: codePoint, maxLength: 300 }), fc.string({ maxLength: 40 }));

  test('is answered without an error, with marks that lie within the text', () => {
    fc.assert(
      fc.property(anything, query => {
        for (const { excerpt, title, titleRanges } of guide.search(query)) {
          assertWithin(excerpt.ranges, excerpt.text);
          assertWithin(titleRanges, title);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is answered when it shares a word with the guide', () => {
    const word = fc.constantFrom(...documents.flatMap(({ title, body }) => wordsOf(`${title} ${body}`)));
    const other = fc.string({
      unit: fc.constantFrom('q', 'x', 'z', 'j', 'v', 'ö'),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(word, fc.array(other, { maxLength: 20 }), (shared, others) => {
        assert.ok(guide.search([...others, shared, ...others].join(' ')).length > 0, shared);
      }),
      { numRuns: 300 },
    );
  });

  test('is answered alike in capitals, with accents and with more space', () => {
    const word = fc.constantFrom(...documents.flatMap(({ title }) => title.split(' ')));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), words => {
        const query = words.join(' ');
        const ids = (asked: string) => guide.search(asked).map(({ id }) => id);
        const accented = query.replace(/[aeou](?=\p{L})/gu, letter => `${letter}\u0301`);
        for (const same of [query.toUpperCase(), accented, ` \t${words.join('   ')}`])
          assert.deepEqual(ids(same), ids(query), same);
      }),
      { numRuns: 60 },
    );
  });

  test('that is a title has what is called so first, whatever else there is', () => {
    const words = fc.array(fc.constantFrom('offer', 'the', 'Pay', 'C++', 'deadline', 'é', '日本', 'a', '2'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 30 }), sections => {
        const text = sections
          .map(([title, body]) => `# ${title.join(' ')}\n\n${body.join(' ')}`)
          .join('\n\n');
        const index = indexOf([['a', documentsOf('a', '', text)]]);
        for (const [title] of sections)
          for (const query of [title.join(' '), `${title.join(' ')} `])
            assert.equal(titleKeyOf(index.search(query)[0]?.title ?? ''), titleKeyOf(query));
      }),
      { numRuns: 60 },
    );
  });

  test('is answered by what fits into a query, however long it is', () => {
    const pasted = documents
      .map(({ body }) => body)
      .join(' ')
      .slice(0, 100_000);
    for (const query of [pasted, 'x'.repeat(100_000), 'ab '.repeat(50_000)]) guide.search(query);
    // What is left out of a query changes nothing, so none takes longer than a short one.
    assert.deepEqual(guide.search(pasted), guide.search(pasted.slice(0, 10_000)));
  });
});

suite('An index that changes', () => {
  const note = fc
    .array(
      fc.constantFrom('# Offer', '## Deadline', 'offers and pay', 'a conflict', '- [ ] a task', '', 'Résumé'),
      {
        maxLength: 12,
      },
    )
    .map(lines => lines.join('\n'));
  const queries = ['offer', 'deadlines', 'resume', 'conflcit', 'pay conf', 'task', 'the', 'a'];
  const answers = (index: ReturnType<typeof indexOf>) =>
    queries.map(query => index.search(query).map(comparable));
  const read = (notes: readonly string[]) =>
    notes.map((text, i) => [`n${i}`, documentsOf(`n${i}`, `Note ${i}`, text)] as const);

  test('is as if what was removed had never been there', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 5 }), note, (notes, extra) => {
        const never = indexOf(read(notes));
        const index = indexOf(read(notes));
        index.put('extra', documentsOf('extra', 'Extra', extra));
        index.put('extra', []);
        assert.equal(index.size, never.size);
        assert.deepEqual(answers(index), answers(never));
      }),
      { numRuns: 60 },
    );
  });

  test('is as if it had been built anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 4 }), note), { maxLength: 12 }), changes => {
        const index = indexOf([]);
        const latest = new Map<number, string>();
        for (const [i, text] of changes) {
          index.put(`n${i}`, documentsOf(`n${i}`, `Note ${i}`, text));
          latest.set(i, text);
        }
        const anew = indexOf(
          [...latest].map(([i, text]) => [`n${i}`, documentsOf(`n${i}`, `Note ${i}`, text)]),
        );
        assert.equal(index.size, anew.size);
        assert.deepEqual(answers(index), answers(anew));
      }),
      { numRuns: 60 },
    );
  });

  test('follows a section that moved without reading it again', () => {
    const index = indexOf(read(['# A\n\nalpha\n\n# B\n\nbeta']));
    index.put('n0', documentsOf('n0', 'Note 0', '# New\n\n# A\n\nalpha\n\n# B\n\nbeta'));
    assert.equal(index.search('beta')[0]?.line, 6);
    assert.equal(index.search('beta')[0]?.excerpt.line, 8);
  });
});

function assertWithin(ranges: Hit['titleRanges'], text: string): void {
  let last = 0;
  for (const { start, end } of ranges) {
    assert.ok(last <= start && start < end && end <= text.length, `${start}-${end} in ${text}`);
    last = end;
  }
}

/** A hit without its score's last digits: sums in another order differ there. */
function comparable({ score, ...hit }: Hit) {
  return { ...hit, score: score.toFixed(5) };
}
