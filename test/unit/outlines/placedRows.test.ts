import assert from 'node:assert/strict';
import { Later } from '../../../src/core/base/later';
import type { OutlineNode } from '../../../src/core/outlines/outlineNode';
import { PlacedRows } from '../../../src/core/outlines/placedRows';

const leaf = (id: string, more: Partial<OutlineNode> = {}): OutlineNode => ({
  id,
  label: id,
  context: '',
  ...more,
});
const ids = (nodes: readonly OutlineNode[]) => nodes.map(({ id }) => id);

function placed(...roots: readonly OutlineNode[]): PlacedRows {
  const rows = new PlacedRows();
  rows.replace(roots);
  return rows;
}

suite('The rows of a tree', () => {
  test('are found by their ids, and know what they stand below', () => {
    const rows = placed(leaf('a', { children: [leaf('b', { children: [leaf('c')] })] }));
    assert.deepEqual(
      ['a', 'b', 'c'].map(id => rows.parentOf(id)),
      [undefined, 'a', 'b'],
    );
    assert.equal(rows.find('c')?.id, 'c');
    assert.deepEqual(ids(rows.findAll(['c', 'none', undefined, 7, 'a'])), ['c', 'a']);
  });

  test('are worked out when a row is opened that left them for later, and again in the next tree', () => {
    let made = 0;
    const tree = () =>
      leaf('a', {
        children: new Later(() => {
          made += 1;
          return [leaf('b')];
        }),
      });
    const rows = placed(tree());
    assert.deepEqual([rows.has('b'), made], [false, 0]);
    assert.deepEqual(ids(rows.open('a')), ['b']);
    assert.deepEqual([rows.parentOf('b'), made], ['a', 1]);
    rows.replace([tree()]);
    assert.deepEqual([rows.has('b'), made], [true, 2]);
    rows.replace([leaf('x')]);
    rows.replace([tree()]);
    assert.deepEqual([rows.has('b'), made], [false, 2], 'nobody has opened it since');
  });

  test('that are not there any more have nothing below them', () => {
    assert.deepEqual(placed(leaf('a')).open('gone'), []);
  });

  test('mean by a drop what they say, or what the row above them says', () => {
    const rows = placed(
      leaf('group', { dropValue: 'applied', children: [leaf('a'), leaf('b', { dropValue: 'offer' })] }),
      leaf('other'),
    );
    const meant = ['group', 'a', 'b', 'other', 'none', undefined].map(id => rows.dropValueAt(id));
    assert.deepEqual(meant, ['applied', 'applied', 'offer', undefined, undefined, undefined]);
  });
});
