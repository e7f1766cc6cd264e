import type { OutlineNode } from './outlineNode';
import { knownRowsBelow, rowsBelow } from './rowsBelow';

interface Placed {
  readonly node: OutlineNode;
  readonly parent: string | undefined;
}

/** The rows of a tree by their ids, as far as somebody has wanted them. */
export class PlacedRows {
  #roots: readonly OutlineNode[] = [];
  #rows = new Map<string, Placed>();

  get roots(): readonly OutlineNode[] {
    return this.#roots;
  }

  /** Puts other rows in their place. Of those that are left for later, the opened ones are worked out again. */
  replace(roots: readonly OutlineNode[]): void {
    const opened = [...this.#rows.values()].filter(({ node }) => knownRowsBelow(node));
    const ids = new Set(opened.map(({ node }) => node.id));
    this.#roots = roots;
    this.#rows = new Map();
    for (const node of roots) this.#place(node, undefined, ids);
  }

  has(id: string): boolean {
    return this.#rows.has(id);
  }

  /** The row with this id, which may come from anywhere. */
  find(id: unknown): OutlineNode | undefined {
    return typeof id === 'string' ? this.#rows.get(id)?.node : undefined;
  }

  /** Those of the rows with these ids that there are. */
  findAll(ids: readonly unknown[]): readonly OutlineNode[] {
    return ids.flatMap(id => this.find(id) ?? []);
  }

  parentOf(id: string): string | undefined {
    return this.#rows.get(id)?.parent;
  }

  /** The rows below a row, worked out by now. */
  open(id: string): readonly OutlineNode[] {
    const node = this.find(id);
    if (!node) return [];
    const isNew = knownRowsBelow(node) === undefined;
    const below = rowsBelow(node);
    if (isNew) for (const child of below) this.#place(child, id, new Set());
    return below;
  }

  /** What is meant by dropping something on a row: what it says of itself, or what the row above it says. */
  dropValueAt(id: string | undefined): string | undefined {
    const placed = id === undefined ? undefined : this.#rows.get(id);
    return placed && (placed.node.dropValue ?? this.dropValueAt(placed.parent));
  }

  #place(node: OutlineNode, parent: string | undefined, opened: ReadonlySet<string>): void {
    this.#rows.set(node.id, { node, parent });
    const below = opened.has(node.id) ? rowsBelow(node) : knownRowsBelow(node);
    for (const child of below ?? []) this.#place(child, node.id, opened);
  }
}
