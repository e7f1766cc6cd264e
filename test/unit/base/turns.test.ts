import assert from 'node:assert/strict';
import { Turns } from '../../../src/core/base/turns';

/** Something that takes until it is told to end. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

suite('Turns', () => {
  test('are taken in the order in which they were asked for', async () => {
    const turns = new Turns();
    const first = gate();
    const seen: number[] = [];
    const all = [
      turns.take('a', async () => {
        await first.opened;
        seen.push(1);
      }),
      turns.take('a', () => Promise.resolve(seen.push(2))),
      turns.take('a', () => Promise.resolve(seen.push(3))),
    ];
    first.open();
    await Promise.all(all);
    assert.deepEqual(seen, [1, 2, 3]);
  });

  test('of one key never wait for those of another', async () => {
    const turns = new Turns();
    const never = gate();
    const stuck = turns.take('a', () => never.opened);
    assert.equal(await turns.take('b', () => Promise.resolve('done')), 'done');
    never.open();
    await stuck;
  });

  test('that fail tell whoever asked, and hold up nothing', async () => {
    const turns = new Turns();
    const failing = turns.take('a', () => Promise.reject(new Error('No')));
    const next = turns.take('a', () => Promise.resolve('done'));
    await assert.rejects(failing, /No/);
    assert.equal(await next, 'done');
  });

  test('are over when the last of them is, also when it failed', async () => {
    const turns = new Turns();
    const last = gate();
    let isOver = false;
    void turns.take('a', () => Promise.reject(new Error('No'))).catch(() => undefined);
    void turns.take('a', () => last.opened);
    const settled = turns.settled().then(() => {
      isOver = true;
    });
    await turns.take('b', () => Promise.resolve());
    assert.equal(isOver, false);
    last.open();
    await settled;
    await turns.settled();
  });
});
