import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, type TextEdit } from '../base/textEdit';
import { Blocks, type Stretch } from '../markdown/blocks';
import { eolOf, type Lines } from '../markdown/lines';
import type { Block, Root } from '../markdown/mdastBlocks';
import { hasText } from '../markdown/outline';
import { onlyAdds } from './onlyAdds';
import { findTask } from './setTask';
import type { TaskAnchor } from './taskAnchor';

type Item = Block & { type: 'listItem' };
type List = Block & { type: 'list' };

/** Adds a bullet below a task, behind all that belongs to it; what is there already keeps its meaning. */
export function addBullet(text: string, anchor: TaskAnchor, bullet: string): Result<readonly TextEdit[]> {
  const found = findTask(text, anchor);
  if (!found.ok) return found;
  const { task, body } = found.value;
  const stretch = body.stretchAround(task.at);
  if (!stretch) return refuse(unusual);
  const blocks = new Blocks(text, stretch);
  const item = itemWith(blocks, blocks.root, task.at);
  const { lines } = body;
  const indent = indentBelow(lines.textOf(task.line));
  if (!item || indent === undefined) return refuse(unusual);
  const at = lastLineOf(text, lines, blocks, item);
  for (const written of writings(bullet, bulletsFor(text, lines, blocks, item, indent))) {
    for (const [above, below] of around(text, lines, at)) {
      const edit = { start: at, end: at, text: above + written + below };
      if (isRight(text, edit, stretch, task.at)) return answer([edit]);
    }
  }
  return refuse(unclosed);
}

/** The innermost item that holds this place. */
function itemWith(blocks: Blocks, parent: Block | Root, at: number): Item | undefined {
  if (!('children' in parent)) return undefined;
  const child = parent.children.find(
    (node): node is Block => blocks.startOf(node) <= at && at < blocks.endOf(node),
  );
  if (!child) return undefined;
  return itemWith(blocks, child, at) ?? (child.type === 'listItem' ? child : undefined);
}

/** What stands before the text of an item on the lines below its box. */
function indentBelow(line: string): string | undefined {
  const [, before = '', marker] = /^([ \t]*)((?:[-+*]|\d{1,9}[.)])[ \t]+)\[/.exec(line) ?? [];
  if (marker === undefined) return undefined;
  const column = columns(before, 0);
  return before + ' '.repeat(columns(marker, column) - column);
}

/** The column behind a text that begins at one; a tab leads to the next of four. */
function columns(text: string, from: number): number {
  let column = from;
  for (const sign of text) column += sign === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** Where the last line of an item ends that is not blank. */
function lastLineOf(text: string, lines: Lines, blocks: Blocks, item: Item): number {
  const start = blocks.startOf(item);
  const written = text.slice(start, blocks.endOf(item)).replace(/[ \t\r\n]+$/, '');
  return lines.end(lines.lineAt(start + written.length));
}

/** How a bullet may begin: like the answers that are there, else as the item itself asks for. */
function bulletsFor(
  text: string,
  lines: Lines,
  blocks: Blocks,
  item: Item,
  indent: string,
): readonly string[] {
  const last = item.children.at(-1);
  const earlier = last?.type === 'list' ? last.children.at(-1) : undefined;
  if (!earlier) return [`${indent}- `];
  const start = blocks.startOf(earlier);
  const before = text.slice(lines.start(lines.lineAt(start)), start);
  const mark = /[-+*]/.exec(text.charAt(start))?.[0] ?? '-';
  return [...(hasText(before) ? [] : [`${before}${mark} `]), `${indent}${mark} `, `${indent}- `];
}

/** The answer as it was typed; where that would be no bullet any more, with its first sign taken literally. */
function writings(bullet: string, begins: readonly string[]): readonly string[] {
  const words = bullet.replace(/\s+/g, ' ').trim();
  return [words, `\\${words}`].flatMap(written => begins.map(begin => begin + written));
}

/** The line ends that set it apart: as few as will do. */
function around(text: string, lines: Lines, at: number): readonly (readonly [string, string])[] {
  const eol = eolOf(text);
  const next = lines.lineAt(at) + 1;
  const air = next < lines.count && hasText(lines.textOf(next)) ? eol : '';
  return [
    [eol, ''],
    [eol, air],
    [eol + eol, ''],
    [eol + eol, air],
  ];
}

/** Whether the insertion is one bullet below the task, and nothing else is another than it was. */
function isRight(text: string, edit: TextEdit, stretch: Stretch, box: number): boolean {
  if (!onlyAdds(text, [edit], stretch)) return false;
  const end = stretch.end + edit.text.length;
  const blocks = new Blocks(applyEdits(text, [edit]), { ...stretch, end });
  const item = itemWith(blocks, blocks.root, box);
  const lists = item?.children.filter((child): child is List => child.type === 'list') ?? [];
  const isNew = (one: Block): boolean =>
    blocks.startOf(one) >= edit.start && blocks.endOf(one) <= edit.start + edit.text.length;
  const added = lists.flatMap(({ children }) => children).filter(isNew);
  return added.length === 1 && hasWords(added);
}

/** Whether an answer is seen as one: not as the target of a link, or as nothing at all. */
function hasWords([added]: readonly Item[]): boolean {
  return added?.children.some(({ type }) => type !== 'definition') ?? false;
}

const unusual = say(
  'Nothing can be added to this task from here: its list is written in an unusual way. Write it into the note itself.',
);
const unclosed = say(
  'Nothing can be added to this task from here: a comment or a code block below it is not closed. Close it first.',
);
