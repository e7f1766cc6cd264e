import assert from 'node:assert/strict';
import { Later } from '../../../src/core/base/later';
import { changedRows } from '../../../src/core/outlines/changedRows';
import type { OutlineNode } from '../../../src/core/outlines/outlineNode';

const leaf = (id: string, label = id): OutlineNode => ({ id, label, context: '' });
const group = (id: string, children: readonly OutlineNode[], label = id): OutlineNode => ({
  ...leaf(id, label),
  children,
});

suite('The rows of a tree that have to be drawn anew', () => {
  test('are none when nothing is different', () => {
    const tree = () => [group('g', [leaf('a'), leaf('b')])];
    assert.deepEqual(changedRows(tree(), tree()), []);
  });

  test('are those that look different', () => {
    const before = [group('g', [leaf('a'), leaf('b')])];
    assert.deepEqual(changedRows(before, [group('g', [leaf('a', 'new'), leaf('b')])]), ['a']);
  });

  test('are not looked for where the rows below are the very same', () => {
    const children = new Later(() => [leaf('a')]);
    children.get();
    const row = (label: string): OutlineNode => ({ ...leaf('g', label), children });
    assert.deepEqual(changedRows([row('one')], [row('two')]), ['g']);
    assert.deepEqual(changedRows([row('one')], [row('one')]), []);
  });

  test('are the one above when rows came or went below it', () => {
    const before = [group('g', [leaf('a')]), group('h', [leaf('b')])];
    assert.deepEqual(changedRows(before, [group('g', [leaf('a'), leaf('c')]), group('h', [leaf('b')])]), [
      'g',
    ]);
  });

  test('are all when a row moved from one place to another', () => {
    const before = [group('g', [leaf('a')]), group('h', [])];
    assert.equal(changedRows(before, [group('g', []), group('h', [leaf('a')])]), 'everything');
  });

  test('are all when the top level is another', () => {
    assert.equal(changedRows([leaf('a')], [leaf('a'), leaf('b')]), 'everything');
  });
});
