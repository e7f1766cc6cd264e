import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { readSum } from '../../../src/core/sums/readSum';

/** What stands behind a line: its result, `?` and why it has none, or nothing. */
function shown(line: string): string {
  const sum = readSum(line);
  if (!sum) return '';
  return sum.state === 'right' ? sum.shown.join(' · ') : `? ${inEnglish(sum.why)}`;
}

suite('A sum is not shown', () => {
  for (const line of [
    '5 bil x 1 KB',
    '5 bill x 1 KB',
    '5 mill x 1 KB',
    '5 grand x 12',
    '5 x 8h/day',
    '6 hours a day x 5',
    '8h/day x 5 days',
    '40 h/week x 4 weeks',
  ])
    test(`behind ${line}`, () => assert.equal(shown(line), ''));
});
