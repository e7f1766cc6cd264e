import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineEndFor, withLineEnds } from '../../../src/core/base/lineEnds';

suite('The line ends of a new file', () => {
  test('are those that files.eol names, whatever the system is', () => {
    assert.equal(lineEndFor('\n', '\r\n'), '\n');
    assert.equal(lineEndFor('\r\n', '\n'), '\r\n');
  });

  test('are those of the system where files.eol leaves it open, or says nothing that is one', () => {
    for (const setting of ['auto', undefined, null, '', '\r', 7]) {
      assert.equal(lineEndFor(setting, '\n'), '\n');
      assert.equal(lineEndFor(setting, '\r\n'), '\r\n');
    }
  });

  test('are all of one kind, whichever the template had', () => {
    assert.equal(withLineEnds('a\r\nb\nc\rd', '\n'), 'a\nb\nc\nd');
    assert.equal(withLineEnds('a\r\nb\nc\rd\n', '\r\n'), 'a\r\nb\r\nc\r\nd\r\n');
  });

  test('are all that is changed of a text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ü', '\n', '\r', '\r\n', ' ') });
    fc.assert(
      fc.property(text, written => {
        const lines = written.split(/\r\n|\r|\n/);
        assert.deepEqual(withLineEnds(written, '\r\n').split('\r\n'), lines);
        assert.deepEqual(withLineEnds(withLineEnds(written, '\r\n'), '\n').split('\n'), lines);
      }),
    );
  });
});
