import assert from 'node:assert/strict';
import { atOnce, inTurns, type Stretches } from '../../../src/core/base/inTurns';

function* sum(numbers: readonly number[], done: number[]): Stretches<number> {
  for (const number of numbers) {
    yield;
    done.push(number);
  }
  return done.reduce((all, one) => all + one, 0);
}

suite('Long work', () => {
  test('comes to the same at once and in turns', async () => {
    assert.equal(atOnce(sum([1, 2, 3], [])), 6);
    assert.equal(await inTurns(sum([1, 2, 3], []), () => undefined), 6);
    assert.equal(atOnce(sum([], [])), 0);
  });

  test('waits for a turn wherever it is time for one', async () => {
    const done: number[] = [];
    const seen: number[] = [];
    const turn = () => {
      if (done.length % 2 === 0) return undefined;
      return Promise.resolve().then(() => void seen.push(done.length));
    };
    assert.equal(await inTurns(sum([1, 2, 3, 4], done), turn), 10);
    assert.deepEqual(seen, [1, 3]);
  });

  test('fails as its work does', async () => {
    const failing = function* (): Stretches<number> {
      yield;
      throw new Error('broken');
    };
    assert.throws(() => atOnce(failing()), /broken/);
    await assert.rejects(
      inTurns(failing(), () => undefined),
      /broken/,
    );
  });
});
