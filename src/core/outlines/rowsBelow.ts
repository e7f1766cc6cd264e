import { Later } from '../base/later';
import type { OutlineNode } from './outlineNode';

/** The rows below a row. */
export function rowsBelow({ children = [] }: OutlineNode): readonly OutlineNode[] {
  return children instanceof Later ? children.get() : children;
}

/** The same, when somebody has wanted them by now. */
export function knownRowsBelow({ children = [] }: OutlineNode): readonly OutlineNode[] | undefined {
  return children instanceof Later ? children.known : children;
}
