import { applyEdits, type TextEdit } from '../base/textEdit';
import { readFrontMatter } from '../frontMatter/frontMatter';
import type { Block, Root } from '../markdown/mdastBlocks';
import { isTooMuchForMdast } from '../markdown/tooMuch';
import { Blocks, type Stretch } from './blocks';

/**
 * Whether a text says all that it said before some insertions: each of its blocks is there as it was, and what is
 * new stands wholly within them. So nothing is swallowed, and nothing has become code, a comment or a paragraph's
 * rest.
 */
export function onlyAdds(text: string, edits: readonly TextEdit[], stretch: Stretch): boolean {
  let grown = 0;
  const added = [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, text: inserted }) => {
      const from = start + grown;
      grown += inserted.length;
      return { from, to: from + inserted.length };
    });
  const isNew = (offset: number): boolean => added.some(({ from, to }) => offset >= from && offset < to);
  const before = new Blocks(text, stretch);
  const after = new Blocks(applyEdits(text, edits), { start: stretch.start, end: stretch.end + grown });
  return edits.every(({ start, end }) => start === end) && said(after, isNew) === said(before, () => false);
}

/** The same for a whole body. One that is too large for the reference parser is not looked at: see `exactOutline`. */
export function onlyAddsToBody(text: string, edits: readonly TextEdit[]): boolean {
  const { bodyStart } = readFrontMatter(text);
  return isTooMuchForMdast(text, bodyStart) || onlyAdds(text, edits, { start: bodyStart, end: text.length });
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
