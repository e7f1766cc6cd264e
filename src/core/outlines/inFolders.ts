import type { FolderOf } from '../notes/workspaceFolderNames';
import type { OutlineNode } from './outlineNode';
import { knownRowsBelow } from './rowsBelow';

/**
 * The rows with the names of their workspace folders, where those are told apart. The outermost that are in one say
 * so; those below them do in their tooltips.
 */
export function inFolders(rows: readonly OutlineNode[], folderOf: FolderOf): readonly OutlineNode[] {
  return rows.map(row => {
    if (row.context === 'group') return withChildren(row, children => inFolders(children, folderOf));
    const root = rootOf(row);
    const folder = root === undefined ? undefined : folderOf(root);
    if (folder === undefined) return row;
    const { description = [], spoken } = row;
    return {
      ...withTooltips(row, folder),
      description: [...description, folder],
      ...(spoken && { spoken: [...spoken, folder] }),
    };
  });
}

/** The notes folder of a row's note, or of the notes below it: a company may have no dossier, and stands for them. */
function rootOf(row: OutlineNode): string | undefined {
  return row.note ? row.note.root : knownRowsBelow(row)?.find(({ note }) => note)?.note?.root;
}

function withTooltips(row: OutlineNode, folder: string): OutlineNode {
  const below = withChildren(row, children => children.map(child => withTooltips(child, folder)));
  return row.note ? { ...below, folder } : below;
}

/** Rows that were left for later stay so. */
function withChildren(
  row: OutlineNode,
  change: (children: readonly OutlineNode[]) => readonly OutlineNode[],
): OutlineNode {
  const { children } = row;
  return isList(children) ? { ...row, children: change(children) } : row;
}

function isList(children: OutlineNode['children']): children is readonly OutlineNode[] {
  return Array.isArray(children);
}
