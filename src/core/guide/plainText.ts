import type { Nodes } from 'mdast';

export interface PlainLine {
  readonly text: string;
  /** Line in the file, from 0. */
  readonly line: number;
}

/** Line of a node in its file, from 0. */
export function lineOf(node: Nodes): number {
  return (node.position?.start.line ?? 1) - 1;
}

/** The words of a node without their markup, on one line. */
export function plainText(node: Nodes): string {
  return words(node).replace(/\s+/g, ' ').trim();
}

/** The words of some blocks, one line each for a paragraph, a list item, a row of a table and a line of code. */
export function plainLines(nodes: readonly Nodes[]): PlainLine[] {
  return nodes.flatMap(linesOf).filter(({ text }) => text !== '');
}

function linesOf(node: Nodes): PlainLine[] {
  const line = lineOf(node);
  if (node.type === 'code')
    return node.value.split('\n').map((text, i) => ({ text: text.trim(), line: line + 1 + i }));
  if (node.type === 'tableRow') return [{ text: node.children.map(plainText).join(' '), line }];
  const holdsBlocks =
    node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'table';
  return holdsBlocks ? node.children.flatMap(linesOf) : [{ text: plainText(node), line }];
}

function words(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}
