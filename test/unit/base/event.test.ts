import assert from 'node:assert/strict';
import { Emitter } from '../../../src/core/base/event';

suite('An event', () => {
  test('is heard by all who listen, until they stop', () => {
    const emitter = new Emitter<number>();
    const heard: string[] = [];
    const first = emitter.event(value => heard.push(`a${value}`));
    emitter.event(value => heard.push(`b${value}`));
    emitter.fire(1);
    first.dispose();
    emitter.fire(2);
    emitter.dispose();
    emitter.fire(3);
    assert.deepEqual(heard, ['a1', 'b1', 'b2']);
  });

  test('is heard twice by one who listens twice', () => {
    const emitter = new Emitter<undefined>();
    let count = 0;
    const listener = (): number => count++;
    emitter.event(listener).dispose();
    emitter.event(listener);
    emitter.event(listener);
    emitter.fire(undefined);
    assert.equal(count, 2);
  });

  test('is heard by the others when one fails, and the failure is told', () => {
    const emitter = new Emitter<undefined>();
    let heard = 0;
    emitter.event(() => {
      throw new Error('a');
    });
    emitter.event(() => heard++);
    assert.throws(() => emitter.fire(undefined), /a/);
    emitter.event(() => {
      throw new Error('b');
    });
    assert.throws(() => emitter.fire(undefined), AggregateError);
    assert.equal(heard, 2);
  });
});
