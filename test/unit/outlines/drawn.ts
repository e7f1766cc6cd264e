import { inEnglish } from '../../../src/core/base/message';
import { rowsBelow } from '../../../src/core/outlines/rowsBelow';
import type { OutlineNode } from '../../../src/core/outlines/outlineNode';
import type { Words } from '../../../src/core/base/words';

const said = (text: Words) => (typeof text === 'string' ? text : inEnglish(text));

/** A tree as lines of text: two blanks for each level, the description behind a bar, a box before it. */
export function drawn(nodes: readonly OutlineNode[], indent = ''): readonly string[] {
  return nodes.flatMap(node => [
    [indent + boxOf(node) + said(node.label), ...(node.description ?? []).map(said)].join(' | '),
    ...drawn(rowsBelow(node), `${indent}  `),
  ]);
}

function boxOf({ task }: OutlineNode): string {
  return task ? (task.done ? '[x] ' : '[ ] ') : '';
}

/** The first row with this label, at any level. */
export function row(nodes: readonly OutlineNode[], label: string): OutlineNode {
  const found = find(nodes, label);
  if (!found) throw new Error(`There is no row ${label}`);
  return found;
}

function find(nodes: readonly OutlineNode[], label: string): OutlineNode | undefined {
  for (const node of nodes) {
    const found = said(node.label) === label ? node : find(rowsBelow(node), label);
    if (found) return found;
  }
  return undefined;
}

/** What a screen reader says of a row. */
export function spoken({ spoken: words, label, description = [] }: OutlineNode): string {
  return (words ?? [label, ...description]).map(said).join(', ');
}
