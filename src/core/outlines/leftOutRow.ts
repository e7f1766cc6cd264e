import { say } from '../base/message';
import { whyLeftOut, type LeftOut } from '../index/leftOut';
import type { FolderOf } from '../notes/workspaceFolderNames';
import type { OutlineNode } from './outlineNode';

/** More than that nobody reads. */
const mostRows = 50;

/** The last row of a tree: what is among the notes and is not shown, and why. No row when that is nothing. */
export function leftOutRow(
  tree: string,
  all: readonly LeftOut[],
  folderOf: FolderOf,
): readonly OutlineNode[] {
  if (all.length === 0) return [];
  const id = `${tree}/left-out`;
  const label = say('Not shown');
  const rows = all.slice(0, mostRows).map(({ root, path, why, note }): OutlineNode => {
    const folder = folderOf(root);
    return {
      id: `${id}/${root} ${path} ${why}`,
      label: path === '' ? say('The notes folder') : path,
      description: [whyLeftOut[why], ...(folder === undefined ? [] : [folder])],
      // Nothing opens what is no file: whoever opens a pipe waits for ever.
      ...(note ? { context: 'note other', opens: { uri: note.uri }, note } : { context: 'left out' }),
    };
  });
  const more = all.length - rows.length;
  return [
    {
      id,
      label,
      description: [String(all.length)],
      spoken: [label, all.length === 1 ? say('1 file or folder') : say('{0} files or folders', all.length)],
      icon: { id: 'eye-closed' },
      context: 'group',
      children:
        more > 0
          ? [...rows, { id: `${id}/more`, label: say('and {0} more', more), context: 'left out' }]
          : rows,
    },
  ];
}
