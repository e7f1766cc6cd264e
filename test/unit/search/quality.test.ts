import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { labelledQueries } from '../../bench/labelledQueries';
import { qualityOf } from '../../bench/quality';
import { indexOf, shippedDocuments } from './guideIndex';

/**
 * What has been reached on queries that were written blind, all halves together: less is a step back. `npm run bench
 * searchQuality` has the halves.
 */
const reached = { sentence: 0.82, synonym: 0.92, typo: 0.95, half: 0.98, topic: 1 };

suite('People who have never read the guide', () => {
  const index = indexOf(shippedDocuments());
  const search = (query: string) => index.search(query, { surely: true }).map(({ id }) => id);
  const queries = labelledQueries('blind-queries.txt');

  for (const [kind, least] of Object.entries(reached))
    test(`find what they mean among the first three: ${kind}`, () => {
      const set = queries.filter(query => query.kind === kind);
      assert.ok(set.length > 40);
      const { recall3 } = qualityOf(set, search);
      assert.ok(recall3 >= least, `${recall3}`);
    });

  test('are told when there is nothing', () => {
    const strange = readFileSync('test/fixtures/search/no-answer.txt', 'utf8')
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'));
    const found = strange.filter(query => search(query).length > 0);
    assert.ok(found.length <= strange.length / 4, found.join(', '));
    for (const { text, kind } of queries) if (kind === 'topic') assert.ok(search(text).length > 0, text);
  });
});
