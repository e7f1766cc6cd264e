import { applyEdits, type TextEdit } from '../base/textEdit';
import { Blocks, type Stretch } from '../markdown/blocks';
import type { Body } from '../markdown/body';
import type { Block, Root } from '../markdown/mdastBlocks';
import { isAdded } from './isAdded';

/**
 * Whether a text says all that it said before some insertions: each of its blocks is there as it was, and what is
 * new stands wholly within them. So nothing is swallowed, and nothing has become code, a comment or a paragraph's
 * rest.
 */
export function onlyAdds(text: string, edits: readonly TextEdit[], stretch: Stretch): boolean {
  return onlyAddsTo(new Blocks(text, stretch), text, edits, stretch);
}

/** The same for a whole body. One that is too large for the reference parser is not looked at: see `exactBody`. */
export function onlyAddsToBody({ text, start, blocks }: Body, edits: readonly TextEdit[]): boolean {
  return !blocks || onlyAddsTo(blocks, text, edits, { start, end: text.length });
}

function onlyAddsTo(before: Blocks, text: string, edits: readonly TextEdit[], stretch: Stretch): boolean {
  const grown = edits.reduce((sum, { text: inserted }) => sum + inserted.length, 0);
  const after = new Blocks(applyEdits(text, edits), { start: stretch.start, end: stretch.end + grown });
  return (
    edits.every(({ start, end }) => start === end) &&
    said(after, isAdded(edits)) === said(before, () => false)
  );
}

/** Whether what is new in a block may stand beside what was in it: items in a list, rows in a table. */
function hasBlocks(node: Block) {
  return (
    node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'table'
  );
}

/** What blocks say, without their places, without whether a list is loose, and without those that are new. */
function said(blocks: Blocks, isNew: (offset: number) => boolean): string {
  const kept = (node: Block): unknown => {
    const here = isNew(blocks.startOf(node));
    if (hasBlocks(node)) {
      if (here && node.type !== 'list') return undefined;
      const children = childrenOf(node);
      return here && children.length === 0 ? undefined : { ...node, children };
    }
    if (here) return undefined;
    // Blank lines at the end of what nothing closes say nothing.
    return node.type === 'code' || node.type === 'html' ? { ...node, value: node.value.trimEnd() } : node;
  };
  const childrenOf = ({ children }: { readonly children: readonly Block[] } | Root): readonly unknown[] =>
    children.map(kept).filter(child => child !== undefined);
  return JSON.stringify(childrenOf(blocks.root), (key, value: unknown) =>
    key === 'position' || key === 'spread' ? undefined : value,
  );
}
