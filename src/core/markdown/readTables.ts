import { Blocks } from './blocks';
import type { Body } from './body';
import { isDelimiterRow } from './lineMarks';
import { hasText } from './outline';
import { isTooMuchForMdast } from './tooMuch';

export interface Table {
  readonly line: number;
  readonly lastLine: number;
  /** Blanks in front of its rows. */
  readonly indent: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The tables of a body that stand in no list and no quote, with their cells as they are written; only those whose
 * head is of interest. `unread`: what may be one is in a section that is too large to tell.
 */
export function readTables(
  body: Body,
  isWanted: (head: readonly string[], rows: Table['rows']) => boolean = () => true,
): readonly Table[] | 'unread' {
  const found: Table[] = [];
  let isUnread = false;
  for (let line = body.line; line + 1 < body.lines.count; line++) {
    const table = tableAt(body, line);
    if (!table || !isWanted(table.head, table.rows)) continue;
    const state = stateOf(body, line);
    if (state === 'table') found.push(table);
    isUnread ||= state === 'unread';
  }
  return found.length === 0 && isUnread ? 'unread' : found;
}

/**
 * Whether this line and the next begin a table, by the reference parser. It is given what is above them up to the
 * heading: that ends all that was open before it, and a log may be long below.
 */
function stateOf(body: Body, line: number): 'table' | 'other' | 'unread' {
  const { text, lines } = body;
  const section = body.sectionAt(line);
  const start = section ? lines.start(section.line) : body.start;
  const end = lines.end(line + 1);
  if (isTooMuchForMdast(text.slice(0, end), start)) return 'unread';
  const blocks = new Blocks(text, { start, end });
  const last = blocks.root.children.at(-1);
  return last?.type === 'table' && lines.lineAt(blocks.startOf(last)) === line ? 'table' : 'other';
}

function tableAt({ lines }: Body, line: number): Table | undefined {
  const head = cellsOf(lines.textOf(line));
  const below = lines.textOf(line + 1);
  const blanks = /^ {0,3}/.exec(below)?.[0].length ?? 0;
  if (!head || !isDelimiterRow(below, blanks, below.length)) return undefined;
  if (cellsOf(below)?.length !== head.length) return undefined;
  const rows: (readonly string[])[] = [];
  let lastLine = line + 1;
  for (let next = lastLine + 1; next < lines.count; next++) {
    const cells = beginsBlock.test(lines.textOf(next)) ? undefined : cellsOf(lines.textOf(next));
    if (!cells) break;
    rows.push(cells);
    lastLine = next;
  }
  const indent = /^ {0,3}/.exec(lines.textOf(line))?.[0] ?? '';
  return { line, lastLine, indent, head, rows };
}

/** What ends a table, though there may be bars in it. */
const beginsBlock = /^ {0,3}(?:>|#{1,6}(?:[ \t]|$)|```|~~~|<|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;

/** The cells of a row, whose bars may all be missing; `undefined` for a line that is none. */
function cellsOf(line: string): readonly string[] | undefined {
  const row = line.trim();
  if (!hasText(row) || /^(?: {4}|\t)/.test(line)) return undefined;
  const cells: string[] = [];
  let from = row.startsWith('|') ? 1 : 0;
  for (let at = from; at < row.length; at++) {
    if (row[at] !== '|' || isEscaped(row, at)) continue;
    cells.push(row.slice(from, at).trim());
    from = at + 1;
  }
  if (from < row.length) cells.push(row.slice(from).trim());
  return cells;
}

/** Whether a backslash takes the meaning from what stands here: one that has not lost its own to another. */
export function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}
