import * as vscode from 'vscode';
import { together, type Disposable } from '../../core/base/disposable';
import { say, type Message } from '../../core/base/message';
import type { Reader } from '../../core/deadlines/momentWords';
import { changedRows } from '../../core/outlines/changedRows';
import { knownRowsBelow, rowsBelow } from '../../core/outlines/rowsBelow';
import type { Tooltip } from '../../core/outlines/tooltip';
import type { OutlineNode } from '../../core/outlines/outlineNode';
import type { Outcome } from '../commands/commands';
import { createLull } from '../host/lull';
import { outlineItem } from './outlineItem';
import { carryOut, guard, warn } from '../shown/tell';
import { createTicking, type TickOptions } from './ticking';
import { tooltipMarkdown } from '../shown/tooltipMarkdown';
import { words } from '../shown/words';

/** One tree. Its rows are known to VS Code by their ids, so that what is open and selected outlives any change. */
export interface OutlineView extends Disposable {
  /** Works the outline out again: now when it is seen, else when it is seen next; not while somebody is ticking. */
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
  /** Fetches what the outline is worked out from, before it is shown; again the next time when it could not. */
  readonly prepare?: () => Promise<boolean>;
  readonly outline: () => readonly OutlineNode[];
  /** What happens to rows that are dropped where `value` is meant. Without it, nothing can be dropped. */
  readonly drop?: (rows: readonly OutlineNode[], value: string) => Promise<Outcome>;
  /** How rows' tasks are ticked. */
  readonly ticks?: TickOptions;
  /** What is shown of a row under the pointer that is about no note. */
  readonly hint?: (row: OutlineNode) => Promise<Tooltip | undefined>;
  /** Who reads it, where rows speak of moments. */
  readonly reader?: () => Reader;
}

interface Placed {
  readonly node: OutlineNode;
  readonly parent: string | undefined;
}

export function createOutlineView(
  id: string,
  { prepare, outline, drop, ticks, hint, reader }: OutlineOptions,
): OutlineView {
  const changed = new vscode.EventEmitter<string[] | undefined>();
  let roots: readonly OutlineNode[] = [];
  let rows = new Map<string, Placed>();
  let stale = true;
  let isPrepared = prepare === undefined;
  /** Boxes were ticked that we could not tell: all of them are drawn as they are. */
  let isUnsure = false;
  // What changes with a tick, such as how many are done, is drawn when no more come: a box that is ticked while the
  // rows above it are drawn anew is one that VS Code does not know at that moment.
  const lull = createLull(betweenTicks, () => {
    if (isUnsure) changed.fire(undefined);
    isUnsure = false;
    if (stale) refresh();
  });
  const ticking = createTicking({ options: ticks, draw, refresh });

  function draw(some: readonly string[]): void {
    const there = some.filter(row => rows.has(row));
    if (there.length > 0) changed.fire(there);
  }

  /** Answers the rows whose boxes were drawn otherwise than they are. */
  function load(): readonly string[] {
    stale = false;
    const opened = [...rows.values()].filter(({ node }) => knownRowsBelow(node)).map(({ node }) => node.id);
    roots = outline();
    rows = placed(roots, new Set(opened));
    return ticking.yieldTo(find);
  }

  function refresh(): void {
    stale = true;
    if (!view.visible || !isPrepared || lull.isAwaited()) return;
    const before = roots;
    const boxes = load();
    const changes = changedRows(before, roots);
    if (changes === 'everything') changed.fire(undefined);
    else draw([...new Set([...changes, ...boxes])]);
  }

  function openRow(row: string): string[] {
    const node = rows.get(row)?.node;
    if (!node) return [];
    const isNew = knownRowsBelow(node) === undefined;
    const below = rowsBelow(node);
    if (isNew) for (const child of below) place(rows, child, row);
    return below.map(child => child.id);
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
        return node ? outlineItem(ticking.shown(node), reader?.()) : new vscode.TreeItem('');
      },
      getChildren: async row => {
        if (row !== undefined) return openRow(row);
        if (!isPrepared) isPrepared = (await prepare?.()) ?? true;
        if (stale && isPrepared) load();
        return roots.map(node => node.id);
      },
      getParent: row => rows.get(row)?.parent,
      resolveTreeItem: async (item, row) => {
        const node = find(row);
        const tooltip = node && !node.note && hint && (await guard(id, () => hint(node)));
        if (tooltip) item.tooltip = tooltipMarkdown(tooltip);
        return item;
      },
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
        if (value !== undefined && Array.isArray(dragged))
          void carryOut(id, async () => drop?.(found(dragged), value));
      },
    },
  });
  const watching = view.onDidChangeVisibility(({ visible }) => {
    if (!visible) return;
    if (!isPrepared) changed.fire(undefined);
    else if (stale) refresh();
  });
  const boxes = view.onDidChangeCheckboxState(({ items }) => {
    lull.await();
    const known = items.flatMap(([row, state]) => {
      const task = find(row)?.task;
      return task ? [{ row, task, done: state === vscode.TreeItemCheckboxState.Checked }] : [];
    });
    // VS Code forgets rows while they are drawn anew, and then tells only that one of them was ticked.
    if (items.length === 0 || known.length < items.length) {
      isUnsure = true;
      warn(tickedTooSoon);
    }
    void guard(id, () => ticking.begin(known));
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
    dispose: () => together(changed, view, watching, boxes, lull, ticking).dispose(),
  };
}

/** The rows by their ids. Of those that were left for later, the opened ones are worked out again. */
function placed(roots: readonly OutlineNode[], opened: ReadonlySet<string>): Map<string, Placed> {
  const rows = new Map<string, Placed>();
  for (const node of roots) place(rows, node, undefined, opened);
  return rows;
}

function place(
  rows: Map<string, Placed>,
  node: OutlineNode,
  parent: string | undefined,
  opened: ReadonlySet<string> = new Set(),
): void {
  rows.set(node.id, { node, parent });
  const below = opened.has(node.id) ? rowsBelow(node) : knownRowsBelow(node);
  for (const child of below ?? []) place(rows, child, node.id, opened);
}

/** A person who ticks one box after the other does so within this time. */
const betweenTicks = 1000;
const tickedTooSoon = say('The list was just changing, so that box was left as it was. Tick it again.');
