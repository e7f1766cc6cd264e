import * as vscode from 'vscode';
import { together, type Disposable } from '../../core/base/disposable';
import type { Reader } from '../../core/deadlines/momentWords';
import { changedRows } from '../../core/outlines/changedRows';
import type { OutlineNode } from '../../core/outlines/outlineNode';
import { PlacedRows } from '../../core/outlines/placedRows';
import type { Tooltip } from '../../core/outlines/tooltip';
import { guard } from '../shown/tell';
import { tooltipMarkdown } from '../shown/tooltipMarkdown';
import { outlineItem } from './outlineItem';
import { createTicking, type Ticking, type TickOptions } from './ticking';

/** What the rows of a tree are worked out from. */
export interface RowOptions {
  /** Fetches what the outline is worked out from, before it is shown; again the next time when it could not. */
  readonly prepare?: () => Promise<boolean>;
  readonly outline: () => readonly OutlineNode[];
  /** How rows' tasks are ticked. */
  readonly ticks?: TickOptions;
  /** What is shown of a row under the pointer that is about no note. */
  readonly hint?: (row: OutlineNode) => Promise<Tooltip | undefined>;
  /** Who reads it, where rows speak of moments. */
  readonly reader?: () => Reader;
}

/** The rows of a tree, as VS Code asks for them. */
export interface ProvidedRows extends Disposable {
  readonly rows: PlacedRows;
  readonly ticking: Ticking;
  readonly provider: vscode.TreeDataProvider<string>;
  /** Works the outline out again, now or when it may be drawn. */
  refresh(): void;
  /** Does so if that was left for later. */
  catchUp(): void;
  /** Draws all rows anew, as they are. */
  drawAll(): void;
  /** The tree is seen again. */
  comeIntoSight(): void;
}

export function provideRows(
  id: string,
  { prepare, outline, ticks, hint, reader }: RowOptions,
  mayDraw: () => boolean,
): ProvidedRows {
  const changed = new vscode.EventEmitter<string[] | undefined>();
  const rows = new PlacedRows();
  let stale = true;
  let isPrepared = prepare === undefined;
  const drawAll = () => changed.fire(undefined);

  function draw(some: readonly string[]): void {
    const there = some.filter(row => rows.has(row));
    if (there.length > 0) changed.fire(there);
  }

  /** Answers the rows whose boxes were drawn otherwise than they are. */
  function load(): readonly string[] {
    stale = false;
    rows.replace(outline());
    return ticking.yieldTo(row => rows.find(row));
  }

  function refresh(): void {
    stale = true;
    if (!isPrepared || !mayDraw()) return;
    const before = rows.roots;
    const boxes = load();
    const changes = changedRows(before, rows.roots);
    if (changes === 'everything') drawAll();
    else draw([...new Set([...changes, ...boxes])]);
  }

  const ticking = createTicking({ options: ticks, draw, refresh });
  const provider: vscode.TreeDataProvider<string> = {
    ...drawRows(
      rows,
      node => outlineItem(ticking.shown(node), reader?.()),
      hint && (row => guard(id, () => hint(row))),
    ),
    onDidChangeTreeData: changed.event,
    getChildren: async row => {
      if (row !== undefined) return rows.open(row).map(({ id }) => id);
      if (!isPrepared) isPrepared = (await prepare?.()) ?? true;
      if (stale && isPrepared) load();
      return rows.roots.map(({ id }) => id);
    },
  };
  const catchUp = () => {
    if (stale) refresh();
  };
  return {
    rows,
    ticking,
    provider,
    refresh,
    catchUp,
    drawAll,
    comeIntoSight: () => (isPrepared ? catchUp() : drawAll()),
    dispose: () => together(changed, ticking).dispose(),
  };
}

/** How a row is drawn, and what stands above it. One that has gone meanwhile is drawn as nothing. */
function drawRows(
  rows: PlacedRows,
  itemOf: (node: OutlineNode) => vscode.TreeItem,
  hint: RowOptions['hint'],
): Pick<vscode.TreeDataProvider<string>, 'getTreeItem' | 'getParent' | 'resolveTreeItem'> {
  return {
    getTreeItem: row => {
      const node = rows.find(row);
      return node ? itemOf(node) : new vscode.TreeItem('');
    },
    getParent: row => rows.parentOf(row),
    resolveTreeItem: async (item, row) => {
      const node = rows.find(row);
      const tooltip = node && !node.note && (await hint?.(node));
      if (tooltip) item.tooltip = tooltipMarkdown(tooltip);
      return item;
    },
  };
}
