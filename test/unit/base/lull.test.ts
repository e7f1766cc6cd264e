import assert from 'node:assert/strict';
import { createLull } from '../../../src/core/base/lull';
import { fakeTimers } from '../../support/fakeTimers';

suite('A lull', () => {
  test('is over when nothing more has come for long enough, and once for all that came', () => {
    const timers = fakeTimers();
    let over = 0;
    const lull = createLull(timers, 100, () => (over += 1));
    assert.equal(lull.isPending(), false);
    for (let at = 0; at < 5; at += 1) {
      lull.postpone();
      timers.advance(99);
    }
    assert.deepEqual([over, lull.isPending()], [0, true]);
    timers.advance(1);
    assert.deepEqual([over, lull.isPending()], [1, false]);
    timers.advance(10_000);
    assert.equal(over, 1);
  });

  test('is over all the same where things never stop coming, again and again', () => {
    const timers = fakeTimers();
    const ends: number[] = [];
    const lull = createLull(timers, 100, () => ends.push(timers.now()), 250);
    for (let at = 0; at < 10; at += 1) {
      lull.postpone();
      timers.advance(60);
    }
    assert.deepEqual(ends, [250, 550]);
  });

  test('never comes once it is stopped', () => {
    const timers = fakeTimers();
    const lull = createLull(timers, 100, () => assert.fail('it is stopped'));
    lull.postpone();
    lull.dispose();
    timers.advance(1000);
    assert.equal(lull.isPending(), false);
  });
});
