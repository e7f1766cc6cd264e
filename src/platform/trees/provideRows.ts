import * as vscode from 'vscode';
import { together, type Disposable } from '../../core/base/disposable';
import type { Reader } from '../../core/deadlines/momentWords';
import { changedRows } from '../../core/outlines/changedRows';
import type { OutlineNode } from '../../core/outlines/outlineNode';
import { PlacedRows } from '../../core/outlines/placedRows';
import type { Tooltip } from '../../core/outlines/tooltip';
import { guard } from '../shown/tell';
import { createTicking, type Ticking, type TickOptions } from './ticking';

/** Works out the rows as they are now. */
type Outline = () => readonly OutlineNode[];

const loadDrawing = () => import('./drawing');
type Drawing = Awaited<ReturnType<typeof loadDrawing>>;

/** What the rows of a tree are worked out from. */
export interface RowOptions {
  /**
   * Loads what the rows are worked out with, before they are first shown. Answers nothing while there is nothing to
   * show, and where it could not be had: then it is asked again.
   */
  readonly prepare: () => Promise<Outline | undefined>;
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
}

export function provideRows(
  id: string,
  { prepare, ticks, hint, reader }: RowOptions,
  mayDraw: () => boolean,
): ProvidedRows {
  const changed = new vscode.EventEmitter<string[] | undefined>();
  const rows = new PlacedRows();
  let stale = true;
  const preparation = prepareFor(prepare);
  const drawAll = () => changed.fire(undefined);

  function draw(some: readonly string[]): void {
    const there = some.filter(row => rows.has(row));
    if (there.length > 0) changed.fire(there);
  }

  /** Answers the rows whose boxes were drawn otherwise than they are. */
  function load(outline: Outline): readonly string[] {
    stale = false;
    rows.replace(outline());
    return ticking.yieldTo(row => rows.find(row));
  }

  function refresh(): void {
    stale = true;
    if (!mayDraw()) return;
    const outline = preparation.made()?.outline;
    if (!outline) {
      // Drawn twice in a row, a tree forgets what somebody has just opened in it.
      if (preparation.isNews()) drawAll();
      return;
    }
    const before = rows.roots;
    const boxes = load(outline);
    const changes = changedRows(before, rows.roots);
    if (changes === 'everything') drawAll();
    else draw([...new Set([...changes, ...boxes])]);
  }

  const ticking = createTicking({ options: ticks, draw, refresh });
  const provider: vscode.TreeDataProvider<string> = {
    ...drawRows(id, { rows, ticking, hint, reader, drawing: () => preparation.made()?.drawing }),
    onDidChangeTreeData: changed.event,
    getChildren: async row => {
      if (row !== undefined) return rows.open(row).map(({ id }) => id);
      const prepared = await guard(id, () => preparation.make());
      if (stale && prepared) load(prepared.outline);
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
    dispose: () => together(changed, ticking).dispose(),
  };
}

interface Prepared {
  readonly outline: Outline;
  readonly drawing: Drawing;
}

/** What rows are worked out with and drawn, once it has been had. */
function prepareFor(prepare: RowOptions['prepare']) {
  let made: Prepared | undefined;
  /** VS Code asks for the rows, has been told to, or will when it first shows them. */
  let isAsked = true;
  let news = 0;
  return {
    made: () => made,
    /** There may be something to show now. Answers whether VS Code has to be told to ask, as it does not already. */
    isNews(): boolean {
      news += 1;
      const wasAsked = isAsked;
      isAsked = true;
      return !wasAsked;
    },
    async make(): Promise<Prepared | undefined> {
      isAsked = true;
      try {
        for (let seen = -1; !made && seen !== news;) {
          seen = news;
          const outline = await prepare();
          if (outline) made = { outline, drawing: await loadDrawing() };
        }
      } finally {
        isAsked = false;
      }
      return made;
    },
  };
}

interface Draws {
  readonly hint: RowOptions['hint'] | undefined;
  readonly reader: RowOptions['reader'] | undefined;
  readonly rows: PlacedRows;
  readonly ticking: Ticking;
  readonly drawing: () => Drawing | undefined;
}

/** How a row is drawn, and what stands above it. One that has gone meanwhile is drawn as nothing. */
function drawRows(
  id: string,
  { rows, ticking, hint, reader, drawing }: Draws,
): Pick<vscode.TreeDataProvider<string>, 'getTreeItem' | 'getParent' | 'resolveTreeItem'> {
  return {
    getTreeItem: row => {
      const node = rows.find(row);
      return (node && drawing()?.outlineItem(ticking.shown(node), reader?.())) ?? new vscode.TreeItem('');
    },
    getParent: row => rows.parentOf(row),
    resolveTreeItem: async (item, row) => {
      const node = rows.find(row);
      if (!node?.task) return item;
      const tooltip = hint && (await guard(id, () => hint(node)));
      const draw = drawing();
      item.tooltip = draw?.tooltipMarkdown(tooltip ?? draw.rowTooltip(node));
      return item;
    },
  };
}
