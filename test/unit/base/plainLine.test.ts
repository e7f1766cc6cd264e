import assert from 'node:assert/strict';
import { plainLine } from '../../../src/core/base/plainLine';

suite('A line as it is read', () => {
  test('has no marks, bullets, boxes and addresses', () => {
    assert.equal(plainLine('- [x] **Ask** [them](https://example.com) ~~now~~'), 'Ask them now');
    assert.equal(plainLine('> ### Notes<br> of <b>today</b>'), 'Notes of today');
  });

  test('keeps what only looks like a tag', () => {
    assert.equal(plainLine('std::vector<int> a < b'), 'std::vector<int> a < b');
  });
});
