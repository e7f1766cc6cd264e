import * as vscode from 'vscode';
import type { OutlineNode } from '../../core/outlines/outlineNode';
import type { PlacedRows } from '../../core/outlines/placedRows';
import type { Outcome } from '../commands/commands';
import { carryOut } from '../shown/tell';

/** What happens to rows that are dropped where `value` is meant. */
export type Drop = (rows: readonly OutlineNode[], value: string) => Promise<Outcome>;

/** Rows can be dragged out of a tree as the files that they are about, and within it where something can be dropped. */
export function dragRows(
  id: string,
  rows: PlacedRows,
  drop: Drop | undefined,
): vscode.TreeDragAndDropController<string> {
  const ownType = `application/vnd.code.tree.${id.toLowerCase()}`;
  return {
    dragMimeTypes: ['text/uri-list'],
    dropMimeTypes: drop ? [ownType] : [],
    handleDrag(dragged, data) {
      const notes = rows.findAll(dragged).flatMap(({ note }) => note?.uri ?? []);
      data.set('text/uri-list', new vscode.DataTransferItem(notes.join('\r\n')));
      data.set(ownType, new vscode.DataTransferItem(dragged));
    },
    handleDrop(target, data) {
      const dragged: unknown = data.get(ownType)?.value;
      const value = rows.dropValueAt(target);
      if (drop && value !== undefined && Array.isArray(dragged))
        void carryOut(id, () => drop(rows.findAll(dragged), value));
    },
  };
}
