import assert from 'node:assert/strict';
import { mapAtOnce } from '../../../src/core/base/mapAtOnce';

suite('Work on many things', () => {
  test('is done so many at a time, and its results stand in their order', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const done = mapAtOnce([0, 1, 2, 3, 4], 2, async one => {
      await new Promise<void>(go => {
        waiting.push(go);
        most = Math.max(most, waiting.length);
      });
      return one * 10;
    });
    // The last that has begun is the first that ends.
    for (let at = 0; at < 5; at += 1) {
      waiting.pop()?.();
      await new Promise(go => setImmediate(go));
    }
    assert.deepEqual(await done, [0, 10, 20, 30, 40]);
    assert.equal(most, 2);
  });

  test('on nothing is done, and what fails is told', async () => {
    assert.deepEqual(await mapAtOnce([], 2, () => Promise.reject(new Error('no'))), []);
    await assert.rejects(
      mapAtOnce([1], 2, () => Promise.reject(new Error('no'))),
      /no/,
    );
  });
});
