import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sealOf } from '../../../src/core/base/seal';
import { runs } from '../../support/runs';

suite('The seal of a text', () => {
  test('is the same for a part of a longer text as for that part alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
        assert.equal(sealOf(before + text + after, before.length, before.length + text.length), sealOf(text));
      }),
      runs(200),
    );
  });

  test('is another once one character is another, is missing, or has changed places with the next', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 2 }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (text, n, put) => {
          const at = n % (text.length - 1);
          const [one = '', next = ''] = text.slice(at);
          const rest = text.slice(at + 2);
          const others = [put + next, next, next + one].map(part => text.slice(0, at) + part + rest);
          for (const other of others) assert.equal(sealOf(other) === sealOf(text), other === text, other);
        },
      ),
      runs(200),
    );
  });
});
