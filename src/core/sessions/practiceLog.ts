import { nameKey } from '../base/nameKey';
import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, inTurn, type TextEdit } from '../base/textEdit';
import { insertBlock } from '../edits/appendToSection';
import { onlyAddsToBody } from '../edits/onlyAdds';
import type { Body } from '../markdown/body';
import { exactBody } from '../markdown/exactBody';
import { eolOf } from '../markdown/lines';
import { hasText } from '../markdown/outline';
import { isEscaped } from '../markdown/readTables';
import { columns, type Column, type LogRow } from './logRow';
import { logTables, type LogTable } from './logTable';

/** A practice log with its first row. */
export function newPracticeLog(row: LogRow): string {
  return `---\ntype: practice\n---\n\n# Practice log\n\n${newTable(row).join('\n')}\n`;
}

/**
 * Adds a row below the last one of the log's table, in the table's own columns: whatever the user has added,
 * moved or left out stays so. An answer that has no column goes into one for notes, else below the table. Where
 * there is no such table, one is begun at the end; where the row is there already, there is nothing to do.
 */
export function addToPracticeLog(text: string, row: LogRow): Result<readonly TextEdit[]> {
  const body = exactBody(text);
  if (!body.ok) return body;
  const tables = logTables(body.value);
  if (tables === 'unread') return refuse(unusual);
  if (tables.some(table => hasRow(table, row))) return answer([]);
  const table = [...tables].sort((a, b) => compare(latest(b), latest(a)))[0];
  const edits = table ? addRow(body.value, table, row) : addTable(body.value, row);
  return !edits.ok || isThere(text, edits.value, row) ? edits : refuse(unusual);
}

function addRow(body: Body, table: LogTable, row: LogRow): Result<readonly TextEdit[]> {
  const { text, lines } = body;
  const left = homeless(table, row);
  const notes = left === '' ? -1 : table.head.findIndex((name, at) => isForNotes(name) && !table.columns[at]);
  const cells = table.columns.map((column, at) => (at === notes ? left : column ? row[column] : ''));
  const at = lines.end(table.lastLine);
  const added = [{ start: at, end: at, text: eolOf(text) + table.indent + rowText(cells) }];
  if (!onlyAddsToBody(body, added)) return refuse(unusual);
  if (left === '' || notes >= 0) return answer(added);
  const below = addBelow(applyEdits(text, added), table, `- ${[row.Began, row.Problem].join(', ')}. ${left}`);
  return below.ok ? answer(inTurn(text, added, below.value)) : below;
}

/** What somebody has typed that has no column of its own. */
function homeless({ columns: among }: LogTable, row: LogRow): string {
  return typed
    .filter(column => !among.includes(column) && hasText(row[column]))
    .map(column => `${column}: ${oneLine(row[column])}`)
    .join('; ');
}

const typed: readonly Column[] = ['Problem', 'Time', 'Space', 'Improve'];

function isForNotes(name: string): boolean {
  return ['note', 'notes', 'comment', 'comments', 'remark', 'remarks'].includes(nameKey(name));
}

/** Adds a line at the end of the section that a table stands in. */
function addBelow(text: string, { lastLine }: LogTable, line: string): Result<readonly TextEdit[]> {
  const body = exactBody(text);
  if (!body.ok) return body;
  const { sections, lines } = body.value;
  const next = sections.find(section => section.line > lastLine);
  return insertBlock(body.value, lastLine, next?.line ?? lines.count, oneLine(line));
}

/** Begins a table at the end. */
function addTable(body: Body, row: LogRow): Result<readonly TextEdit[]> {
  const { text, lines, line } = body;
  if (!hasText(text))
    return answer([{ start: text.length, end: text.length, text: newTable(row).join(eolOf(text)) }]);
  return insertBlock(body, line - 1, lines.count, newTable(row).join('\n'));
}

/** Whether the row is read back from where it was put. */
function isThere(text: string, edits: readonly TextEdit[], row: LogRow): boolean {
  const changed = applyEdits(text, edits);
  const body = exactBody(changed);
  const tables = body.ok ? logTables(body.value) : 'unread';
  return tables !== 'unread' && tables.some(table => hasRow(table, row));
}

function newTable(row: LogRow): readonly string[] {
  return [
    `| ${columns.join(' | ')} |`,
    `|${' --- |'.repeat(columns.length)}`,
    rowText(columns.map(column => row[column])),
  ];
}

function rowText(cells: readonly string[]): string {
  return `|${cells.map(text => ` ${cell(text)}`.trimEnd() + ' |').join('')}`;
}

/** A text as a cell holds it: on one line, with nothing that would end the cell or the row. */
function cell(text: string): string {
  return oneLine(text).replace(/\|/g, (bar, at: number, whole: string) =>
    isEscaped(whole, at) ? bar : `\\${bar}`,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function hasRow({ columns: among, rows }: LogTable, row: LogRow): boolean {
  const keys = (['Began', 'Problem'] as const).filter(key => among.includes(key));
  return rows.some(cells => keys.every(key => cells[among.indexOf(key)] === cell(row[key])));
}

/** When the last session of a table began; before all others where it has none. */
function latest({ columns: among, rows }: LogTable): string {
  return rows.map(cells => cells[among.indexOf('Began')] ?? '').reduce((a, b) => (a > b ? a : b), '');
}

/** By their signs, as sorting keeps the order of those that are the same. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const unusual = say(
  'The session cannot be added to your practice log: its table is written in an unusual way. Nothing was written.',
);
