import assert from 'node:assert/strict';
import { readAmount } from '../../../src/core/money/amount';

suite('An amount is not read', () => {
  for (const text of ['95000¹', '¹95k', '10²', 'R$ 20 mil', '50 mil €'])
    test(`out of ${text}`, () => assert.equal(readAmount(text).state, 'unreadable'));
});
