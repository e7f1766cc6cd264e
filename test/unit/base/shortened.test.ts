import assert from 'node:assert/strict';
import { shortened } from '../../../src/core/base/shortened';

suite('A name that is too long for its place', () => {
  test('is left as it is when it is not', () => {
    for (const name of ['', 'Acme', 'x'.repeat(32), '👩‍👩‍👧‍👦'.repeat(32)]) assert.equal(shortened(name, 32), name);
  });
  test('ends between two signs as people see them', () => {
    assert.equal(shortened('x'.repeat(33), 32), `${'x'.repeat(31)}…`);
    assert.equal(shortened('👩‍👩‍👧‍👦🇩🇪e\u0301xyz', 4), '👩‍👩‍👧‍👦🇩🇪e\u0301…');
    assert.equal(shortened('Acme and Sons', 6), 'Acme…');
  });
});
