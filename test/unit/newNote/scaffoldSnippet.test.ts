import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scaffoldSnippet } from '../../../src/core/newNote/scaffoldSnippet';

suite('A new note as something to tab through', () => {
  test('there is nothing to visit in a note without stops', () => {
    assert.equal(scaffoldSnippet('text', []), undefined);
  });

  test('the pieces put together are the stretch they replace, with every stop where it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.nat()), (text, numbers) => {
        const stops = numbers.map(number => number % (text.length + 1)).sort((a, b) => a - b);
        const scaffold = scaffoldSnippet(text, stops);
        if (!scaffold) {
          assert.equal(stops.length, 0);
          return;
        }
        let at = scaffold.start;
        const seen: number[] = [];
        for (const piece of scaffold.pieces) {
          if ('stop' in piece) seen.push(at);
          else {
            assert.equal(text.slice(at, at + piece.text.length), piece.text);
            at += piece.text.length;
          }
        }
        assert.equal(at, scaffold.end);
        assert.deepEqual(seen, stops);
      }),
    );
  });
});
