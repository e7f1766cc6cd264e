import * as vscode from 'vscode';
import { together, type Disposable } from '../../core/base/disposable';
import type { Message } from '../../core/base/message';
import type { OutlineNode } from '../../core/outlines/outlineNode';
import { words } from '../shown/words';
import { dragRows, type Drop } from './dragRows';
import { hearBoxes } from './hearBoxes';
import { provideRows, type RowOptions } from './provideRows';

/** One tree. Its rows are known to VS Code by their ids, so that what is open and selected outlives any change. */
export interface OutlineView extends Disposable {
  readonly id: string;
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

export interface OutlineOptions extends RowOptions {
  /** Without it, nothing can be dropped. */
  readonly drop?: Drop;
}

export function createOutlineView(id: string, options: OutlineOptions): OutlineView {
  const provided = provideRows(id, options, () => view.visible && !boxes.areBusy());
  const { rows } = provided;
  const view = vscode.window.createTreeView<string>(id, {
    showCollapseAll: true,
    canSelectMany: true,
    manageCheckboxStateManually: true,
    treeDataProvider: provided.provider,
    dragAndDropController: dragRows(id, rows, options.drop),
  });
  const boxes = hearBoxes(id, view, provided);
  const watching = view.onDidChangeVisibility(({ visible }) => {
    if (visible) provided.catchUp();
  });
  return {
    id,
    refresh: () => provided.refresh(),
    find: row => rows.find(row),
    selection: () => rows.findAll(view.selection),
    describe(text) {
      view.description = words(text);
    },
    count(value, meaning) {
      const tooltip = words(meaning);
      if (view.badge?.value === value && view.badge.tooltip === tooltip) return;
      view.badge = value > 0 ? { value, tooltip } : undefined;
    },
    dispose: () => together(provided, view, watching, boxes).dispose(),
  };
}
