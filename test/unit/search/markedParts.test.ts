import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markedParts } from '../../../src/core/search/markedParts';

suite('A text with marks', () => {
  test('is cut along them', () => {
    assert.deepEqual(markedParts({ text: 'an offer', ranges: [{ start: 3, end: 8 }] }), [
      { text: 'an ', marked: false },
      { text: 'offer', marked: true },
    ]);
  });

  test('loses nothing, whatever the ranges are', () => {
    const range = fc.record({ start: fc.nat(30), end: fc.nat(30) });
    fc.assert(
      fc.property(fc.string(), fc.array(range), (text, ranges) => {
        const parts = markedParts({ text, ranges });
        assert.equal(parts.map(part => part.text).join(''), text);
      }),
    );
  });
});
