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
    test(`are found by “${typed}”`, () => {
      const [first] = find(typed);
      assert.match(first?.text ?? 'nothing', wanted);
      assert.ok(first?.isMeant);
    });

  for (const typed of [
    'Why did you leave the sea?',
    'Who was the most difficult customer?',
    'personal bests',
  ])
    test(`are not meant by what somebody may say themselves: “${typed}”`, () =>
      assert.deepEqual(
        find(typed).filter(({ isMeant }) => isMeant),
        [],
      ));

  test('are not meant by what says as much: a theme is one of the user’s own', () => {
    assert.deepEqual(
      likeTexts(['conflict', 'technical depth'])('confilct').map(({ isMeant }) => isMeant),
      [false],
    );
  });

  test('are a few at most, each of them one of those that there are, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), typed => {
        const found = find(typed);
        assert.ok(found.length <= 8 && found.every(({ text }) => questions.includes(text)));
        assert.equal(new Set(found.map(({ text }) => text)).size, found.length);
      }),
    );
  });
});
