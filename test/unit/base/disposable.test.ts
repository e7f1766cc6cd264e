import assert from 'node:assert/strict';
import { together } from '../../../src/core/base/disposable';

suite('Disposables together', () => {
  const noting = (order: string[], name: string, error?: Error) => ({
    dispose() {
      order.push(name);
      if (error) throw error;
    },
  });

  test('are stopped once, the last first', () => {
    const order: string[] = [];
    const all = together(noting(order, 'a'), noting(order, 'b'));
    all.dispose();
    all.dispose();
    assert.deepEqual(order, ['b', 'a']);
  });

  test('are all stopped though some of them fail', () => {
    const order: string[] = [];
    const error = new Error('b');
    assert.throws(() => together(noting(order, 'a'), noting(order, 'b', error)).dispose(), error);
    assert.throws(
      () => together(noting(order, 'c', new Error('c')), noting(order, 'd', new Error('d'))).dispose(),
      AggregateError,
    );
    assert.deepEqual(order, ['b', 'a', 'd', 'c']);
  });
});
