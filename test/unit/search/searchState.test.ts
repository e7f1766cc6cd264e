import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readKept } from '../../../src/core/pages/page';
import type { ShownHit } from '../../../src/core/search/searchProtocol';
import { searchPage } from '../../../src/core/search/searchPage';
import { viewKey, type Key } from '../../../src/core/search/searchKey';
import {
  activeChoice,
  activeName,
  answered,
  choicesOf,
  emptyState,
  groupsOf,
  moved,
  scoped,
  settled,
  typed,
  type ViewState,
} from '../../../src/core/search/searchState';

const hit = (id: string): ShownHit => ({
  id,
  source: 'guide',
  title: { text: id, ranges: [] },
  breadcrumb: [],
  passage: { text: '', ranges: [] },
  canInsert: false,
});
const results = (ids: readonly string[], closest: readonly string[] = []) => ({
  hits: ids.map(hit),
  closest: closest.map(hit),
  summary: '',
  complete: true,
});
const home = settled(emptyState, {
  type: 'state',
  scope: 'notes',
  recent: ['raise'],
  entries: [hit('coding')],
});
const activeId = (state: ViewState) => {
  const choice = activeChoice(state);
  return choice?.kind === 'hit' ? choice.hit.id : choice?.text;
};

suite('The search view', () => {
  test('begins with recent searches and the parts of the guide, and none of them chosen', () => {
    assert.deepEqual(
      groupsOf(home).map(({ name }) => name),
      ['recent', 'entries'],
    );
    assert.equal(activeId(home), undefined);
    assert.equal(activeId(moved(home, 1)), 'raise');
    assert.equal(activeId(moved(home, -1)), 'coding');
  });

  test('chooses the first hit of an answer, goes through all, and around', () => {
    const state = answered(typed(home, 'offer'), results(['a', 'b', 'c']), false);
    assert.equal(activeId(state), 'a');
    assert.equal(activeId(moved(state, 1)), 'b');
    assert.equal(activeId(moved(state, -1)), 'c');
    assert.equal(activeId(moved(moved(state, -1), 1)), 'a');
    assert.equal(activeId(moved(state, 8)), 'c');
  });

  test('keeps the last answer in sight until the next is there', () => {
    const state = answered(typed(home, 'off'), results(['a']), false);
    assert.equal(choicesOf(typed(state, 'offe')).length, 1);
    assert.deepEqual(groupsOf(typed(state, ' ')), groupsOf(home));
  });

  test('stays where it is when the same question is answered again', () => {
    const before = moved(answered(typed(home, 'off'), results(['a', 'b']), false), 1);
    assert.equal(activeId(answered(before, results(['new', 'a', 'b']), true)), 'b');
    assert.equal(activeId(answered(before, results(['new', 'a', 'b']), false)), 'new');
    assert.equal(activeId(answered(before, results(['a']), true)), 'a');
  });

  test('offers the closest headings where nothing was found, and opens none by itself', () => {
    const state = answered(typed(home, 'xq'), results([], ['near']), false);
    assert.deepEqual(
      groupsOf(state).map(({ name }) => name),
      ['closest'],
    );
    assert.equal(activeId(state), undefined);
    assert.equal(activeId(moved(state, 1)), 'near');
  });

  test('does not show an answer after the field was cleared', () => {
    assert.deepEqual(groupsOf(answered(typed(typed(home, 'a'), ''), results(['a']), false)), groupsOf(home));
  });

  test('is never at a choice that is not there, whatever happens', () => {
    const step = fc.oneof(
      fc.integer({ min: -9, max: 9 }).map(steps => (state: ViewState) => moved(state, steps)),
      fc.constantFrom('', 'a', 'ab').map(query => (state: ViewState) => typed(state, query)),
      fc.constant((state: ViewState) => scoped(state, 'guide')),
      fc.tuple(fc.array(fc.constantFrom('a', 'b', 'c')), fc.boolean()).map(
        ([ids, again]) =>
          (state: ViewState) =>
            answered(state, results(ids), again),
      ),
    );
    fc.assert(
      fc.property(fc.array(step), steps => {
        const state = steps.reduce((before, next) => next(before), home);
        if (state.active !== undefined) assert.ok(choicesOf(state)[state.active]);
      }),
    );
  });

  test('takes back what it kept, as far as it can be read', () => {
    const kept = { query: 'a', scope: 'notes', at: 'x1' } as const;
    assert.deepEqual(readKept(searchPage, kept), kept);
    const nothing = { query: '', scope: undefined, at: undefined };
    assert.deepEqual(readKept(searchPage, { query: 1, scope: 'x', at: {} }), nothing);
    fc.assert(fc.property(fc.anything(), data => void readKept(searchPage, data)));
  });

  test('is again at the choice where the keys were before it was hidden, once that is there', () => {
    const before = moved(answered(typed(home, 'off'), results(['a', 'b']), false), 1);
    const back = { ...emptyState, query: 'off', awaited: activeName(before) };
    assert.equal(activeId(answered(back, results(['a', 'b']), false)), 'b');
    // Notes are still being read: it may be in the rest of the answer.
    const early = answered(back, results(['a']), false);
    assert.equal(activeId(early), 'a');
    assert.equal(activeId(answered(moved(early, 1), results(['a', 'b']), true)), 'a');
    const atRest = { ...emptyState, awaited: activeName(moved(home, 2)) };
    assert.equal(activeId(settled(atRest, { type: 'state', ...home })), 'coding');
    assert.equal(activeId(settled(typed(atRest, ''), { type: 'state', ...home })), undefined);
  });
});

suite('The keys of the search view', () => {
  const key = (name: string, more: Partial<Key> = {}): Key => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...more,
  });

  test('move, open, insert and clear', () => {
    assert.deepEqual(viewKey(key('ArrowDown')), { do: 'move', steps: 1 });
    assert.deepEqual(viewKey(key('ArrowUp')), { do: 'move', steps: -1 });
    assert.deepEqual(viewKey(key('Enter')), { do: 'use', intent: 'open' });
    assert.deepEqual(viewKey(key('Enter', { ctrlKey: true })), { do: 'use', intent: 'openAside' });
    assert.deepEqual(viewKey(key('Enter', { metaKey: true })), { do: 'use', intent: 'openAside' });
    assert.deepEqual(viewKey(key('Enter', { altKey: true })), { do: 'use', intent: 'insert' });
    assert.deepEqual(viewKey(key('Escape')), { do: 'clear' });
    assert.deepEqual(viewKey(key('a', { ctrlKey: true })), { do: 'selectAll' });
    assert.deepEqual(viewKey(key('A', { metaKey: true })), { do: 'selectAll' });
  });

  test('leave everything else to the field, and all keys to one who is composing a letter', () => {
    for (const name of ['a', 'Home', 'ArrowLeft', 'Tab']) assert.equal(viewKey(key(name)), undefined);
    assert.equal(viewKey(key('ArrowDown', { shiftKey: true })), undefined);
    assert.equal(viewKey(key('a', { ctrlKey: true, altKey: true })), undefined);
    assert.equal(viewKey(key('Enter', { isComposing: true })), undefined);
  });
});
