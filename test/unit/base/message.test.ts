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

  test('takes another message, whose gaps are its own, and a list of words', () => {
    const left = say('{0} for {1}', 3, 'Kestrel {0}');
    assert.equal(inEnglish(say('{0}: {1}', 'Kestrel', left)), 'Kestrel: 3 for Kestrel {0}');
    assert.equal(
      inEnglish(say('{0} are near: {1}', 2, [left, 'Fernway', say('and {0} more', 1)])),
      '2 are near: 3 for Kestrel {0}, Fernway, and 1 more',
    );
    assert.equal(inEnglish(say('None: {0}', [])), 'None: ');
  });
});
