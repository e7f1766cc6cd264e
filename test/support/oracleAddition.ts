import { applyEdits, type TextEdit } from '../../src/core/base/textEdit';
import { oracleTree, type OracleTree } from './oracleTree';

type Node = OracleTree | OracleTree['children'][number];

/**
 * What a text says by the reference parser, as a string to be compared: places, and whether a list is loose, left
 * out. Written apart from the product. `isLeftOut` takes blocks away by their offsets.
 */
export function oracleMeaning(text: string, isLeftOut: (offset: number) => boolean = () => false): string {
  // The parser takes a byte-order mark away, and counts from behind it.
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const meaning = kept(oracleTree(text), offset => isLeftOut(offset + from));
  return JSON.stringify(meaning, (key, value: unknown) =>
    key === 'position' || key === 'spread' ? undefined : value,
  );
}

/** Whether a text says all that it did before some insertions, and the rest stands wholly within them. */
export function saysMore(text: string, edits: readonly TextEdit[]): boolean {
  let grown = 0;
  const added = edits.map(({ start, text: inserted }) => {
    const from = start + grown;
    grown += inserted.length;
    return { from, to: from + inserted.length };
  });
  const isNew = (offset: number) => added.some(({ from, to }) => offset >= from && offset < to);
  return oracleMeaning(applyEdits(text, edits), isNew) === oracleMeaning(text);
}

function kept(node: Node, isLeftOut: (offset: number) => boolean): Node | undefined {
  const isNew = node.type !== 'root' && isLeftOut(node.position?.start.offset ?? -1);
  if (
    node.type === 'root' ||
    node.type === 'table' ||
    node.type === 'list' ||
    node.type === 'listItem' ||
    node.type === 'blockquote'
  ) {
    if (isNew && node.type !== 'list') return undefined;
    const children = node.children.flatMap(child => kept(child, isLeftOut) ?? []);
    if (node.type === 'list' && children.length === 0) return undefined;
    return { ...node, children } as Node; // Only its own children are left, so it is still one of its kind.
  }
  if (isNew) return undefined;
  // Blank lines at the end of code, or of HTML, say nothing.
  return node.type === 'code' || node.type === 'html' ? { ...node, value: node.value.trimEnd() } : node;
}
