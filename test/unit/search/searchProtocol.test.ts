import assert from 'node:assert/strict';
import fc from 'fast-check';
import { forged } from '../../support/forged';
import { runs } from '../../support/runs';
import { LatestAnswer } from '../../../src/core/search/latestAnswer';
import { readTold } from '../../../src/core/pages/page';
import { fromView, toView, type FromView, type ToView } from '../../../src/core/search/searchProtocol';
import { withRecent } from '../../../src/core/search/recentSearches';

suite('The messages of the search view', () => {
  const hit = {
    id: 'a#1',
    source: 'guide',
    title: { text: 'Offers', ranges: [{ start: 0, end: 6 }] },
    breadcrumb: ['Negotiating'],
    passage: { text: '', ranges: [] },
    canInsert: false,
  } as const;
  const parseToView = (data: unknown) => readTold(toView, data);
  const parseFromView = (data: unknown) => readTold(fromView, data);
  const told: readonly ToView[] = [
    { type: 'state', scope: 'notes', recent: ['b'], entries: [hit] },
    { type: 'results', sequence: 3, hits: [hit], closest: [], summary: '', complete: true },
    { type: 'focus', query: undefined, scope: undefined },
  ];
  const heard: readonly FromView[] = [
    { type: 'query', sequence: 1, text: '', scope: 'everything' },
    { type: 'use', id: 'a#1', intent: 'insert', text: 'offer' },
  ];

  test('arrive as they were sent', () => {
    for (const message of told) assert.deepEqual(parseToView(structuredClone(message)), message);
    for (const message of heard) assert.deepEqual(parseFromView(structuredClone(message)), message);
  });

  test('bring nothing along that is not part of them', () => {
    const [, use] = heard;
    assert.deepEqual(parseFromView({ ...use, more: 1 }), use);
  });

  test('are refused when anything is wrong with them', () => {
    const wrong = { ...hit, title: { text: 'a', ranges: [{ start: 0, end: 9 }] } };
    assert.equal(
      parseToView({ type: 'results', sequence: 1, hits: [wrong], closest: [], summary: '', complete: true }),
      undefined,
    );
    assert.equal(parseFromView({ type: 'query', sequence: -1, text: '', scope: 'notes' }), undefined);
    assert.equal(parseFromView({ type: 'use', id: 'a', intent: 'delete', text: '' }), undefined);
    fc.assert(
      fc.property(fc.anything(), data => {
        assert.equal(parseToView(data), undefined);
        assert.equal(parseFromView(data), undefined);
      }),
    );
  });

  test('are what they say or nothing, whatever is put in the place of a part', () => {
    for (const [messages, parse] of [
      [told, parseToView],
      [heard, parseFromView],
    ] as const)
      fc.assert(
        fc.property(forged(messages), message => {
          const parsed = parse(message);
          if (parsed === undefined) return;
          // What was let through is whole: it is a message to the other side too, and brings nothing along.
          assert.deepEqual(parse(structuredClone(parsed)), parsed);
          const known = messages.find(({ type }) => type === parsed.type);
          assert.deepEqual(Object.keys(parsed).sort(), Object.keys(known ?? {}).sort());
        }),
        runs(2000),
      );
  });

  test('are cut where nobody would type on, and no page can make them grow', () => {
    const long = 'x'.repeat(5_000_000);
    const query = parseFromView({ type: 'query', sequence: 1, text: long, scope: 'notes' });
    assert.equal(query?.type === 'query' && query.text.length, 2000);
    const use = parseFromView({ type: 'use', id: 'a', intent: 'open', text: long });
    assert.equal(use?.type === 'use' && use.text.length, 2000);
    assert.deepEqual(withRecent(['offer'], long), ['offer']);
  });

  test('tell stale answers from the latest', () => {
    const latest = new LatestAnswer();
    const [one, two] = [latest.ask(), latest.ask()];
    assert.deepEqual([latest.isFor(one), latest.isFor(two)], [false, true]);
  });
});

suite('Recent searches', () => {
  test('begin with the latest, once', () => {
    assert.deepEqual(withRecent(['offer', 'batna'], ' BATNA '), ['BATNA', 'offer']);
    assert.deepEqual(withRecent(['offer'], '  '), ['offer']);
  });

  test('are few', () => {
    const many = Array.from({ length: 50 }, (_, i) => `query ${i}`).reduce<readonly string[]>(withRecent, []);
    assert.equal(many.length, 8);
    assert.equal(many[0], 'query 49');
  });
});
