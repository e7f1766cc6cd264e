import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/base/textEdit';

suite('Edits of a text', () => {
  test('are made together, in any order, at the places of the text before them', () => {
    const edits = [
      { start: 4, end: 5, text: 'E!' },
      { start: 0, end: 1, text: '' },
      { start: 2, end: 2, text: '-' },
    ];
    assert.equal(applyEdits('abcde', edits), 'b-cdE!');
    assert.equal(applyEdits('abc', []), 'abc');
  });

  test('are a mistake when they overlap', () => {
    assert.throws(
      () =>
        applyEdits('abc', [
          { start: 0, end: 2, text: '' },
          { start: 1, end: 3, text: '' },
        ]),
      RangeError,
    );
  });
});
