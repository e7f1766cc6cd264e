import { same } from '../base/same';
import { knownRowsBelow, rowsBelow } from './rowsBelow';
import type { OutlineNode } from './outlineNode';

/**
 * The rows that have to be drawn anew, with all below them, to get from one tree to another; `everything` when
 * rows came, left or moved in more than one place, as one of them may then stand in another place than before.
 */
export function changedRows(
  before: readonly OutlineNode[],
  after: readonly OutlineNode[],
): readonly string[] | 'everything' {
  if (!sameRows(before, after)) return 'everything';
  const changes = changesIn(before, after);
  const moves = changes.filter(({ inRows }) => inRows).length;
  return moves > 1 ? 'everything' : changes.map(({ id }) => id);
}

interface Change {
  readonly id: string;
  readonly inRows: boolean;
}

function changesIn(before: readonly OutlineNode[], after: readonly OutlineNode[]): readonly Change[] {
  return after.flatMap((node, at) => {
    const old = before[at];
    if (!old) return [];
    // Rows that nobody has wanted were never drawn; those that are the same look the same.
    const above = old.children === node.children ? undefined : knownRowsBelow(old);
    const below = above ? rowsBelow(node) : [];
    if (above && !sameRows(above, below)) return [{ id: node.id, inRows: true }];
    const deeper = changesIn(above ?? [], below);
    return looksTheSame(old, node)
      ? deeper
      : [{ id: node.id, inRows: false }, ...deeper.filter(({ inRows }) => inRows)];
  });
}

function sameRows(before: readonly OutlineNode[], after: readonly OutlineNode[]): boolean {
  return before.length === after.length && after.every(({ id }, at) => before[at]?.id === id);
}

/** A note that says something else has another tooltip, also where its row is the same. */
function looksTheSame(before: OutlineNode, after: OutlineNode): boolean {
  return before.note === after.note && same(ownPart(before), ownPart(after));
}

function ownPart(node: OutlineNode): object {
  return { ...node, note: undefined, children: node.children === undefined };
}
