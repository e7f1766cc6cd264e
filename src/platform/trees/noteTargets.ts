import type { OutlineNode } from '../../core/outlines/outlineNode';
import type { OutlineView } from './outlineView';

/** The rows that a command is about. */
export type Targets = (args: readonly unknown[]) => readonly OutlineNode[];

/**
 * Finds them: those that are selected with the one that was clicked, else that one alone, else, when a key was
 * pressed, what is selected in the trees.
 */
export function noteTargets(trees: readonly OutlineView[]): Targets {
  const find = (id: unknown) => trees.map(tree => tree.find(id)).find(node => node !== undefined);
  return ([clicked, selected]) => {
    if (clicked === undefined) return trees.flatMap(tree => tree.selection());
    const node = find(clicked);
    if (!node) return [];
    const chosen = Array.isArray(selected) ? selected.flatMap(id => find(id) ?? []) : [];
    return chosen.includes(node) ? chosen : [node];
  };
}
