import assert from 'node:assert/strict';
import type { OutlineNode } from '../../../src/core/outlines/outlineNode';
import { notSaved } from '../../../src/core/outlines/notSaved';
import { Ticks, type Tick } from '../../../src/core/outlines/ticks';

const uri = 'file:///notes/kestrel.md';
const row = 'companies/kestrel/task:0:Why is it open?';

/** The row of a task as the outline has it. */
const task = (done: boolean, id = row): OutlineNode => ({
  id,
  label: 'Why is it open?',
  context: 'task',
  task: { uri, anchor: { text: 'Why is it open?', occurrence: 0, of: 1 }, done },
});

const tickOf = (done: boolean): Tick => ({ row, uri, done });

/** What somebody sees of a row. */
const seen = (ticks: Ticks, node: OutlineNode) => {
  const { task, description = [], spoken = [] } = ticks.shown(node);
  const words = (parts: readonly unknown[]) =>
    parts.map(part => (typeof part === 'string' ? part : (part as { readonly text: string }).text));
  return { done: task?.done, says: words(description), spoken: words(spoken) };
};
const plainly = (done: boolean) => ({ done, says: [], spoken: [] });
const marked = (done: boolean) => ({
  done,
  says: ['not saved yet'],
  spoken: ['Why is it open?', 'not saved yet'],
});

suite('Boxes that were ticked', () => {
  test('show what they were made to show while it is written, and say nothing of it for a moment', () => {
    const ticks = new Ticks();
    ticks.begin(tickOf(true));
    assert.deepEqual(seen(ticks, task(false)), plainly(true));
  });

  test('say that they are not saved yet when that takes longer, to the eye and the ear', () => {
    const ticks = new Ticks();
    const tick = tickOf(true);
    ticks.begin(tick);
    assert.equal(ticks.delay(tick), true);
    assert.deepEqual(seen(ticks, task(false)), marked(true));
  });

  test('say it no longer once the disk has it, also before the outline does', () => {
    const ticks = new Ticks();
    const tick = tickOf(true);
    ticks.begin(tick);
    ticks.delay(tick);
    assert.equal(ticks.arrive(tick, 'written'), true);
    assert.equal(ticks.delay(tick), false);
    assert.deepEqual(seen(ticks, task(false)), plainly(true));
  });

  test('need no drawing when they were written at once', () => {
    const ticks = new Ticks();
    const tick = tickOf(true);
    ticks.begin(tick);
    assert.equal(ticks.arrive(tick, 'written'), false);
    ticks.becomeKnown(tick);
    assert.deepEqual(
      ticks.yieldTo(() => task(true)),
      [],
    );
    assert.deepEqual(seen(ticks, task(false)), plainly(false));
  });

  test('return when they are refused', () => {
    const ticks = new Ticks();
    const tick = tickOf(true);
    ticks.begin(tick);
    ticks.delay(tick);
    assert.equal(ticks.refuse(tick), true);
    assert.deepEqual(seen(ticks, task(false)), plainly(false));
  });

  test('keep to the last of two quick ticks, whatever becomes of the first', () => {
    for (const end of ['written', 'refused'] as const) {
      const ticks = new Ticks();
      const [first, second] = [tickOf(true), tickOf(false)];
      ticks.begin(first);
      ticks.begin(second);
      assert.equal(end === 'refused' ? ticks.refuse(first) : ticks.arrive(first, 'written'), false);
      ticks.becomeKnown(first);
      assert.deepEqual(
        ticks.yieldTo(() => task(true)),
        [],
      );
      assert.deepEqual(seen(ticks, task(true)), plainly(false));
      ticks.delay(second);
      assert.deepEqual(seen(ticks, task(true)), marked(false));
    }
  });

  test('give way to an outline that does not have them yet only when it must know of them', () => {
    const ticks = new Ticks();
    const tick = tickOf(true);
    ticks.begin(tick);
    ticks.arrive(tick, 'written');
    assert.deepEqual(
      ticks.yieldTo(() => task(false)),
      [],
    );
    assert.deepEqual(seen(ticks, task(false)), plainly(true));
    ticks.becomeKnown(tick);
    assert.deepEqual(
      ticks.yieldTo(() => task(false)),
      [row],
      'somebody has taken it back meanwhile: it is drawn anew',
    );
    assert.deepEqual(seen(ticks, task(false)), plainly(false));
  });

  test('say in an editor that is not saved that they are not, until it is', () => {
    const ticks = new Ticks();
    const tick = tickOf(true);
    ticks.begin(tick);
    assert.equal(ticks.arrive(tick, 'unsaved'), true);
    assert.deepEqual(seen(ticks, task(true)), marked(true));
    assert.deepEqual(ticks.settle('file:///notes/another.md'), []);
    assert.deepEqual(ticks.settle(uri), [row]);
    assert.deepEqual(seen(ticks, task(true)), plainly(true));
  });

  test('leave it to an outline that knows of them to say what is not saved', () => {
    const ticks = new Ticks();
    const tick = tickOf(true);
    ticks.begin(tick);
    ticks.arrive(tick, 'unsaved');
    const unsaved = { ...task(true), description: [notSaved], spoken: ['Why is it open?', notSaved] };
    assert.deepEqual(seen(ticks, unsaved), marked(true), 'said once');
    ticks.becomeKnown(tick);
    ticks.yieldTo(() => unsaved);
    assert.deepEqual(seen(ticks, unsaved), marked(true));
    assert.deepEqual(seen(ticks, task(false)), plainly(false), 'taken back by hand');
  });

  test('touch no other row', () => {
    const ticks = new Ticks();
    const tick = tickOf(true);
    ticks.begin(tick);
    ticks.delay(tick);
    assert.deepEqual(seen(ticks, task(false, 'another')), plainly(false));
  });
});
