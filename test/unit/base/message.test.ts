import assert from 'node:assert/strict';
import { inEnglish, say } from '../../../src/core/base/message';

suite('A message', () => {
  test('holds its words and what stands in for its places apart', () => {
    assert.deepEqual(say('{0} of {1}', 1, 'two'), { text: '{0} of {1}', args: [1, 'two'] });
  });

  test('is put together once: what stands in is no pattern itself', () => {
    assert.equal(inEnglish(say('{0} and {1}', '{1}', 'b')), '{1} and b');
    assert.equal(inEnglish(say('{0} and {1}', 'a')), 'a and {1}');
  });
});
