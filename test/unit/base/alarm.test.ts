import assert from 'node:assert/strict';
import { createAlarm } from '../../../src/core/base/alarm';
import { fakeTimers } from '../../support/fakeTimers';

const hour = 3_600_000;

suite('An alarm', () => {
  function woken() {
    const timers = fakeTimers();
    const rings: number[] = [];
    const alarm = createAlarm(timers, () => void rings.push(timers.now()));
    return { timers, rings, alarm };
  }

  test('rings once, at its moment', () => {
    const { timers, rings, alarm } = woken();
    alarm.set(90 * hour);
    timers.advance(90 * hour - 1);
    assert.deepEqual(rings, []);
    timers.advance(100 * hour);
    assert.deepEqual(rings, [90 * hour]);
  });

  test('never sleeps so long that a timer would ring at once', () => {
    const { timers, rings, alarm } = woken();
    alarm.set(400 * 24 * hour);
    assert.ok(timers.longest() < 2 ** 31);
    timers.advance(399 * 24 * hour);
    assert.deepEqual(rings, []);
  });

  test('rings at the next of the moments that it was given, and at none when that is taken back', () => {
    const { timers, rings, alarm } = woken();
    alarm.set(hour);
    alarm.set(2 * hour);
    timers.advance(3 * hour);
    assert.deepEqual(rings, [2 * hour]);
    alarm.set(4 * hour);
    alarm.set(undefined);
    timers.advance(9 * hour);
    assert.equal(rings.length, 1);
  });

  test('rings when its clock was set back, so that somebody looks', () => {
    const { timers, rings, alarm } = woken();
    timers.advance(100 * hour);
    alarm.set(101 * hour);
    timers.jump(-50 * hour);
    timers.advance(hour);
    assert.equal(rings.length, 1);
  });

  test('rings as soon as it wakes when its clock was set forward', () => {
    const { timers, rings, alarm } = woken();
    alarm.set(100 * hour);
    timers.jump(200 * hour);
    timers.advance(24 * hour);
    assert.equal(rings.length, 1);
  });

  test('rings when its clock is in another zone, where the day may end earlier', () => {
    const { timers, rings, alarm } = woken();
    alarm.set(100 * hour);
    timers.travel('Asia/Tokyo');
    timers.advance(24 * hour);
    assert.equal(rings.length, 1);
  });

  test('is not later after a sleep than the longest that it may sleep', () => {
    const timers = fakeTimers();
    const rings: number[] = [];
    const alarm = createAlarm(timers, () => void rings.push(timers.now()), 60_000);
    alarm.set(2 * hour);
    timers.advance(hour);
    timers.jump(8 * hour);
    timers.advance(60_000);
    assert.deepEqual(rings, [9 * hour + 60_000]);
  });

  test('is silent once it is stopped', () => {
    const { timers, rings, alarm } = woken();
    alarm.set(hour);
    alarm.dispose();
    timers.advance(9 * hour);
    assert.deepEqual(rings, []);
  });
});
