import { nameKey } from '../base/nameKey';
import { Blocks } from '../edits/blocks';
import { readFrontMatter } from '../frontMatter/frontMatter';
import { isDelimiterRow } from '../markdown/lineMarks';
import { Lines } from '../markdown/lines';
import { hasText, type Outline } from '../markdown/outline';
import { isTooMuchForMdast } from '../markdown/tooMuch';
import { columns, type Column } from './logRow';

/** A table of a practice log. */
export interface LogTable {
  /** Ours by their names; the user's own are `undefined`. */
  readonly columns: readonly (Column | undefined)[];
  /** The names of all columns, as the user has written them. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lastLine: number;
  /** Blanks in front of its rows. */
  readonly indent: string;
}

/** All tables with our columns; `unread`: what may be one is in a section that is too large to tell. */
export function logTables(text: string, { headings }: Outline): readonly LogTable[] | 'unread' {
  const lines = new Lines(text);
  const { bodyStart, bodyLine } = readFrontMatter(text);
  const found: LogTable[] = [];
  let isUnread = false;
  for (let line = bodyLine; line + 1 < lines.count; line++) {
    const table = tableAt(text, lines, line);
    if (!table) continue;
    const heading = headings.filter(above => above.line <= line).at(-1);
    const start = heading ? lines.start(heading.line) : bodyStart;
    const state = stateOf(text, lines, start, line);
    if (state === 'table') found.push(table);
    isUnread ||= state === 'unread';
  }
  return found.length === 0 && isUnread ? 'unread' : found;
}

/**
 * Whether these two lines begin a table, by the reference parser. It is given what is above them up to the heading:
 * that ends all that was open before it.
 */
function stateOf(text: string, lines: Lines, start: number, line: number): 'table' | 'other' | 'unread' {
  const end = lines.end(line + 1);
  if (isTooMuchForMdast(text.slice(0, end), start)) return 'unread';
  const blocks = new Blocks(text, { start, end });
  const last = blocks.root.children.at(-1);
  return last?.type === 'table' && lines.lineAt(blocks.startOf(last)) === line ? 'table' : 'other';
}

function tableAt(text: string, lines: Lines, line: number): LogTable | undefined {
  const names = cellsOf(lines.textOf(line));
  if (!names || !isDelimiterRow(text, lines.start(line + 1), lines.end(line + 1))) return undefined;
  if (cellsOf(lines.textOf(line + 1))?.length !== names.length) return undefined;
  const rows: (readonly string[])[] = [];
  let lastLine = line + 1;
  for (let next = lastLine + 1; next < lines.count; next++) {
    const cells = beginsBlock.test(lines.textOf(next)) ? undefined : cellsOf(lines.textOf(next));
    if (!cells) break;
    rows.push(cells);
    lastLine = next;
  }
  const among = columnsNamed(names, rows);
  const indent = /^ {0,3}/.exec(lines.textOf(line))?.[0] ?? '';
  return among && { columns: among, names, rows, lastLine, indent };
}

/** What ends a table, though there may be bars in it. */
const beginsBlock = /^ {0,3}(?:>|#{1,6}(?:[ \t]|$)|```|~~~|<|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;
const began = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/**
 * Which of our columns these are: by their names. Where all are there and none has moved, those with another name
 * are the same by their place: somebody has put them into their own words.
 */
function columnsNamed(
  names: readonly string[],
  rows: LogTable['rows'],
): readonly (Column | undefined)[] | undefined {
  const named = names.map(name => columns.find(column => nameKey(column) === nameKey(name)));
  const known = named.filter(column => column !== undefined);
  const isInPlace =
    names.length === columns.length &&
    named.every((column, at) => column === undefined || column === columns[at]);
  const isOurs = known.length > columns.length / 2 || rows.some(([first = '']) => began.test(first));
  if (isInPlace && isOurs) return columns;
  return known.includes('Began') && known.length > 1 ? named : undefined;
}

/** The cells of a row; `undefined` for a line that is none. */
function cellsOf(line: string): readonly string[] | undefined {
  const row = line.trim();
  if (!hasText(row) || !row.includes('|') || /^(?: {4}|\t)/.test(line)) return undefined;
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
