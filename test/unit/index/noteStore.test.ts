import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NoteStore, type Kept } from '../../../src/core/index/noteStore';
import { note } from '../../support/builders';
import { runs } from '../../support/runs';

function kept(number: number, stamp: string): Kept {
  return { note: note(`${number}.md`, ''), stamp };
}

suite('The store of notes', () => {
  test('holds what was put into it and not taken out, in order, whatever came before', () => {
    const number = fc.nat(400);
    const step = fc.record({
      put: fc.uniqueArray(number, { maxLength: 120 }),
      remove: fc.uniqueArray(number, { maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), steps => {
        const expected = new Map<string, Kept>();
        let store = NoteStore.empty;
        steps.forEach(({ put, remove }, i) => {
          const before = [...store];
          const removed = remove.filter(one => !put.includes(one)).map(one => kept(one, '').note.uri);
          const changed = put.map(one => kept(one, String(i)));
          const next = store.with(changed, removed);
          assert.deepEqual([...store], before, 'the store before it is as it was');
          store = next;
          for (const uri of removed) expected.delete(uri);
          for (const one of changed) expected.set(one.note.uri, one);
        });
        const sorted = [...expected.values()].sort((a, b) => (a.note.uri < b.note.uri ? -1 : 1));
        assert.deepEqual([...store], sorted);
        assert.deepEqual(
          store.notes(),
          sorted.map(one => one.note),
        );
        assert.equal(store.size, sorted.length);
        for (let i = 0; i <= 400; i++) {
          const { uri } = kept(i, '').note;
          assert.equal(store.get(uri), expected.get(uri));
        }
      }),
      runs(100),
    );
  });
});
