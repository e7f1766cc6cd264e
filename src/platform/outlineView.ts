import * as vscode from 'vscode';
import { together, type Disposable } from '../core/base/disposable';
import type { Message } from '../core/base/message';
import { changedRows } from '../core/outlines/changedRows';
import type { OutlineNode } from '../core/outlines/outlineNode';
import { outlineItem } from './outlineItem';
import { words } from './words';

/** One tree. Its rows are known to VS Code by their ids, so that what is open and selected outlives any change. */
export interface OutlineView extends Disposable {
  /** Works the outline out again: now when it is seen, else when it is seen next. */
  refresh(): void;
  /** The row with this id, which may come from anywhere. */
  find(id: unknown): OutlineNode | undefined;
  selection(): readonly OutlineNode[];
  /** What stands behind the view's title. */
  describe(words: Message): void;
  /** A number on the icon of the container; 0 shows none. */
  count(number: number, meaning: Message): void;
}

export interface OutlineOptions {
  readonly outline: () => readonly OutlineNode[];
  /** What happens to rows that are dropped where `value` is meant. Without it, nothing can be dropped. */
  readonly drop?: (rows: readonly OutlineNode[], value: string) => void;
}

interface Placed {
  readonly node: OutlineNode;
  readonly parent: string | undefined;
}

export function createOutlineView(id: string, { outline, drop }: OutlineOptions): OutlineView {
  const changed = new vscode.EventEmitter<string[] | undefined>();
  let roots: readonly OutlineNode[] = [];
  let rows: ReadonlyMap<string, Placed> = new Map();
  let stale = true;

  function load(): void {
    stale = false;
    roots = outline();
    rows = placed(roots);
  }

  function refresh(): void {
    stale = true;
    if (!view.visible) return;
    const before = roots;
    load();
    const changes = changedRows(before, roots);
    if (changes === 'everything') changed.fire(undefined);
    else if (changes.length > 0) changed.fire([...changes]);
  }

  function dropValueAt(row: string | undefined): string | undefined {
    const place = row === undefined ? undefined : rows.get(row);
    return place && (place.node.dropValue ?? dropValueAt(place.parent));
  }

  const find = (row: unknown) => (typeof row === 'string' ? rows.get(row)?.node : undefined);
  const found = (ids: readonly unknown[]) => ids.flatMap(row => find(row) ?? []);
  const ownType = `application/vnd.code.tree.${id.toLowerCase()}`;

  const view = vscode.window.createTreeView<string>(id, {
    showCollapseAll: true,
    canSelectMany: true,
    manageCheckboxStateManually: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: row => {
        const node = find(row);
        return node ? outlineItem(node) : new vscode.TreeItem('');
      },
      getChildren: row => {
        if (row === undefined && stale) load();
        const children = row === undefined ? roots : (find(row)?.children ?? []);
        return children.map(node => node.id);
      },
      getParent: row => rows.get(row)?.parent,
    },
    dragAndDropController: {
      dragMimeTypes: ['text/uri-list'],
      dropMimeTypes: drop ? [ownType] : [],
      handleDrag(dragged, data) {
        const notes = found(dragged).flatMap(({ note }) => note?.uri ?? []);
        data.set('text/uri-list', new vscode.DataTransferItem(notes.join('\r\n')));
        data.set(ownType, new vscode.DataTransferItem(dragged));
      },
      handleDrop(target, data) {
        const dragged: unknown = data.get(ownType)?.value;
        const value = dropValueAt(target);
        if (value !== undefined && Array.isArray(dragged)) drop?.(found(dragged), value);
      },
    },
  });
  const watching = view.onDidChangeVisibility(({ visible }) => {
    if (visible && stale) refresh();
  });

  return {
    refresh,
    find,
    selection: () => found(view.selection),
    describe(text) {
      view.description = words(text);
    },
    count(value, meaning) {
      const tooltip = words(meaning);
      if (view.badge?.value === value && view.badge.tooltip === tooltip) return;
      view.badge = value > 0 ? { value, tooltip } : undefined;
    },
    dispose: () => together(changed, view, watching).dispose(),
  };
}

function placed(roots: readonly OutlineNode[]): ReadonlyMap<string, Placed> {
  const rows = new Map<string, Placed>();
  const add = (nodes: readonly OutlineNode[], parent: string | undefined): void => {
    for (const node of nodes) {
      rows.set(node.id, { node, parent });
      add(node.children ?? [], node.id);
    }
  };
  add(roots, undefined);
  return rows;
}
