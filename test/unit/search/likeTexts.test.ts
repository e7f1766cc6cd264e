import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGuide } from '../../../src/core/guide/readGuide';
import { likeTexts } from '../../../src/core/search/likeTexts';
import { shippedGuide } from '../guide/shippedGuide';

const questions = readGuide(shippedGuide()).guide.behaviouralQuestions.map(({ text }) => text);
const find = likeTexts(questions);

suite('Questions that are like what was typed', () => {
  for (const [typed, wanted] of [
    ['feedbck', /feedback/i],
    ['conflcit', /conflict/i],
    ['hardest technial problem', /technical problem/i],
    ['problem hardest', /hardest/i],
  ] as const)
    test(`are found by “${typed}”`, () => assert.match(find(typed)[0] ?? 'nothing', wanted));

  test('are a few at most, each of them one of those that there are, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), typed => {
        const found = find(typed);
        assert.ok(found.length <= 8 && found.every(text => questions.includes(text)));
        assert.equal(new Set(found).size, found.length);
      }),
    );
  });
});
