import assert from 'node:assert/strict';
import { isStale, storyAge } from '../../../src/core/stories/storyAge';
import { note, noteText } from '../../support/builders';

const today = '2026-11-21';
const story = (when: string) => note('a.md', noteText(['type: story', 'title: A', `when: ${when}`]));

suite('The age of a story', () => {
  test('is in whole years', () => {
    assert.equal(storyAge(story('2025-11-21'), today), 1);
    assert.equal(storyAge(story('2025-11-22'), today), 0);
  });

  test('counts from the end of a month', () => {
    assert.equal(storyAge(story('2023-11'), today), 2);
    assert.equal(storyAge(story('2023-10'), today), 3);
  });

  test('is nought in the month that is not over', () => {
    assert.equal(storyAge(story('2026-11'), today), 0);
  });

  test('is unknown without a date, with one that there is not, and with one to come', () => {
    for (const when of ['', 'last year', '2026-13', '2028-01'])
      assert.equal(storyAge(story(when), today), undefined);
  });

  test('is stale from three years on', () => {
    assert.equal(isStale(story('2023-11-21'), today), true);
    assert.equal(isStale(story('2023-11-22'), today), false);
    assert.equal(isStale(story(''), today), false);
  });
});
