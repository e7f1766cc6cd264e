import { nameKey } from '../base/nameKey';
import type { TextEdit } from '../base/textEdit';
import { eolOf, Lines } from '../notes/lines';
import { isDelimiterRow } from '../notes/lineMarks';
import { splitFrontMatter } from '../notes/splitFrontMatter';

/** One session in the practice log, by column. */
export interface LogRow {
  /** `2026-11-25 10:12`: together with the problem, it tells rows apart. */
  readonly Began: string;
  readonly Session: string;
  readonly Problem: string;
  readonly Language: string;
  /** Minutes of the four phases, and of all; empty when nobody knows. */
  readonly Clarify: string;
  readonly 'Plan or sketch': string;
  readonly 'Implement or refine': string;
  readonly Review: string;
  readonly Minutes: string;
  readonly Time: string;
  readonly Space: string;
  readonly Improve: string;
}

type Column = keyof LogRow;

/** In the order in which a new log has them. */
const columns: readonly Column[] = [
  'Began',
  'Session',
  'Problem',
  'Language',
  'Clarify',
  'Plan or sketch',
  'Implement or refine',
  'Review',
  'Minutes',
  'Time',
  'Space',
  'Improve',
];

/** A practice log with its first row. */
export function newPracticeLog(row: LogRow): string {
  return `---\ntype: practice\n---\n\n# Practice log\n\n${table(row).join('\n')}\n`;
}

/**
 * Adds a row below the last one of the log's table, in the table's own columns: whatever the user has added,
 * moved or left out stays so. Where there is no such table, one is begun at the end; where the row is there
 * already, there is nothing to do.
 */
export function addToPracticeLog(text: string, row: LogRow): readonly TextEdit[] {
  const lines = new Lines(text);
  const eol = eolOf(text);
  const found = findTable(text, lines);
  if (!found) {
    const body = text.trimEnd();
    const above = body === '' ? '' : eol + eol;
    return [{ start: body.length, end: body.length, text: above + table(row).join(eol) }];
  }
  if (found.rows.some(cells => isSame(cells, found.columns, row))) return [];
  const at = lines.end(found.lastLine);
  return [{ start: at, end: at, text: eol + found.indent + rowText(found.columns, row) }];
}

function table(row: LogRow): readonly string[] {
  return [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, rowText(columns, row)];
}

function rowText(among: readonly (Column | undefined)[], row: LogRow): string {
  return `|${among.map(column => ` ${column === undefined ? '' : cell(row[column])}`.trimEnd() + ' |').join('')}`;
}

/** A text as a cell holds it: on one line, with nothing that would end the cell or the row. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\\+$/, '')
    .replace(/\|/g, (bar, at: number, whole: string) => (isEscaped(whole, at) ? bar : `\\${bar}`));
}

interface Table {
  /** Ours by their names; the user's own are `undefined`. */
  readonly columns: readonly (Column | undefined)[];
  readonly rows: readonly (readonly string[])[];
  readonly lastLine: number;
  /** Blanks in front of its rows. */
  readonly indent: string;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** The first table with our columns. */
function findTable(text: string, lines: Lines): Table | undefined {
  const matter = splitFrontMatter(text);
  let open: string | undefined;
  for (let line = typeof matter === 'string' ? 0 : matter.bodyLine; line + 1 < lines.count; line++) {
    const written = lines.textOf(line);
    const mark = fence.exec(written)?.[1];
    if (open !== undefined) {
      if (mark?.startsWith(open)) open = undefined;
      continue;
    }
    open = mark;
    const header = headerAt(text, lines, line);
    if (header) return withRows(lines, line, header);
  }
  return undefined;
}

function headerAt(text: string, lines: Lines, line: number): readonly (Column | undefined)[] | undefined {
  const names = cellsOf(lines.textOf(line));
  if (!names || !isDelimiterRow(text, lines.start(line + 1), lines.end(line + 1))) return undefined;
  if (cellsOf(lines.textOf(line + 1))?.length !== names.length) return undefined;
  const found = names.map(name => columns.find(column => nameKey(column) === nameKey(name)));
  return found.includes('Began') && found.includes('Problem') ? found : undefined;
}

function withRows(lines: Lines, header: number, among: Table['columns']): Table {
  const rows: (readonly string[])[] = [];
  let lastLine = header + 1;
  while (lastLine + 1 < lines.count) {
    const cells = cellsOf(lines.textOf(lastLine + 1));
    if (!cells) break;
    rows.push(cells);
    lastLine += 1;
  }
  return { columns: among, rows, lastLine, indent: /^ {0,3}/.exec(lines.textOf(header))?.[0] ?? '' };
}

/** The cells of a row; `undefined` for a line that is none. */
function cellsOf(line: string): readonly string[] | undefined {
  const row = line.trim();
  if (!row.includes('|') || /^(?: {4}|\t)/.test(line)) return undefined;
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
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

function isSame(cells: readonly string[], among: Table['columns'], row: LogRow): boolean {
  const holds = (column: Column) => cells[among.indexOf(column)] === cell(row[column]);
  return holds('Began') && holds('Problem');
}
