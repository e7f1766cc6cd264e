import assert from 'node:assert/strict';
import { hasName } from '../../../src/core/base/hasName';

suite('A name', () => {
  test('is the same however it is cased, spaced and composed, with what nobody sees in it or without', () => {
    for (const name of ['Añil', 'AÑIL', ' An\u0303il\u00a0', 'A\u00adñ\u200bil', '\ufeffAñil\u200e'])
      assert.ok(hasName(['Other', 'añil'], name), JSON.stringify(name));
    assert.ok(hasName(['Kestrel Labs'], 'kestrel\u2009\t labs'));
  });

  test('is another where its words or letters are', () => {
    for (const name of ['Anil', 'Añil GmbH', 'Aňil', '', 'A ñil']) assert.ok(!hasName(['Añil'], name), name);
  });
});
