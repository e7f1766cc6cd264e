import type { OutlineNode } from '../../core/outlines/outlineNode';
import type { CalledOn } from '../commands/calledOn';
import type { OutlineView } from './outlineView';

/**
 * The rows that a command is called on: those that are selected with the one that was clicked, else that one alone,
 * else, when nothing came with it, as with a key, what is selected in the trees, or in the one that the key is for.
 */
export function rowsMeant(trees: readonly OutlineView[], on: CalledOn): readonly OutlineNode[] {
  if (on.on === 'nothing') return trees.flatMap(tree => tree.selection());
  if (on.on === 'view') return trees.filter(({ id }) => id === on.view).flatMap(tree => tree.selection());
  if (on.on !== 'rows') return [];
  const clicked = find(trees, on.clicked);
  if (!clicked) return [];
  const selected = on.selected.flatMap(id => find(trees, id) ?? []);
  return selected.includes(clicked) ? selected : [clicked];
}

/** Whether a row is one that a command can do something with. */
export type Fits = (row: OutlineNode) => boolean;

/**
 * The one row that a command is called on: the one that was clicked, however many are selected with it. When nothing
 * came with it, the first selected that fits: something may be selected in another tree, too.
 */
export function rowMeant(
  trees: readonly OutlineView[],
  on: CalledOn,
  fits: Fits = () => true,
): OutlineNode | undefined {
  return on.on === 'rows' ? find(trees, on.clicked) : rowsMeant(trees, on).find(fits);
}

function find(trees: readonly OutlineView[], id: string): OutlineNode | undefined {
  return trees.map(tree => tree.find(id)).find(row => row !== undefined);
}
