import { hasName } from '../base/hasName';
import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import { applyEdits, inTurn, type TextEdit } from '../base/textEdit';
import { insertBlock } from '../edits/insertBlock';
import { onlyAddsToBody } from '../edits/onlyAdds';
import type { Body } from '../markdown/body';
import { exactBody } from '../markdown/exactBody';
import { eolOf } from '../markdown/lines';
import { hasText } from '../markdown/outline';
import { isEscaped } from '../markdown/readTables';
import type { Language } from '../kinds/language';
import { allOf, firstOf, type Names } from '../kinds/names';
import { practiceColumns, type PracticeColumn } from '../kinds/practiceColumns';
import { ours } from '../languages/ours';
import type { LogRow } from './logRow';
import { logTables, type LogTable } from './logTable';

/** A practice log with its first row. */
export function newPracticeLog(row: LogRow, language: Language = ours.languages[0]): string {
  const { title } = language.practiceLog;
  return `---\ntype: practice\n---\n\n# ${title}\n\n${newTable(row, language).join('\n')}\n`;
}

/**
 * Adds a row below the last one of the log's table, in the table's own columns: whatever the user has added,
 * moved or left out stays so. An answer that has no column goes into one for notes, else below the table. Where
 * there is no such table, one is begun at the end; where the row is there already, there is nothing to do.
 */
export function addToPracticeLog(
  text: string,
  row: LogRow,
  names: Names = ours,
): Result<readonly TextEdit[]> {
  const body = exactBody(text);
  if (!body.ok) return body;
  const tables = logTables(body.value, names);
  if (tables === 'unread') return refuse(unusual);
  if (tables.some(table => hasRow(table, row))) return answer([]);
  const table = [...tables].sort((a, b) => compare(latest(b), latest(a)))[0];
  const edits = table ? addRow(body.value, table, row, names) : addTable(body.value, row, names.languages[0]);
  return !edits.ok || isThere(text, edits.value, row, names) ? edits : refuse(unusual);
}

function addRow(body: Body, table: LogTable, row: LogRow, names: Names): Result<readonly TextEdit[]> {
  const { text, lines } = body;
  const left = homeless(table, row, names.languageOfColumns(table.head));
  const isForNotes = (title: string) =>
    names.languages.some(({ practiceLog }) => hasName(allOf(practiceLog.notes), title));
  const notes =
    left === '' ? -1 : table.head.findIndex((title, at) => isForNotes(title) && !table.columns[at]);
  const cells = table.columns.map((column, at) => (at === notes ? left : column ? row[column] : ''));
  const at = lines.end(table.lastLine);
  const added = [{ start: at, end: at, text: eolOf(text) + table.indent + rowText(cells) }];
  if (!onlyAddsToBody(body, added)) return refuse(unusual);
  if (left === '' || notes >= 0) return answer(added);
  const below = addBelow(applyEdits(text, added), table, `- ${[row.began, row.problem].join(', ')}. ${left}`);
  return below.ok ? answer(inTurn(text, added, below.value)) : below;
}

/** What somebody has typed that has no column of its own. */
function homeless({ columns: among }: LogTable, row: LogRow, { practiceLog }: Language): string {
  return typed
    .filter(column => !among.includes(column) && hasText(row[column]))
    .map(column => `${firstOf(practiceLog.columns[column])}: ${oneLine(row[column])}`)
    .join('; ');
}

const typed: readonly PracticeColumn[] = ['problem', 'time', 'space', 'improve'];

/** Adds a line at the end of the section that a table stands in. */
function addBelow(text: string, { lastLine }: LogTable, line: string): Result<readonly TextEdit[]> {
  const body = exactBody(text);
  if (!body.ok) return body;
  const { sections, lines } = body.value;
  const next = sections.find(section => section.line > lastLine);
  return insertBlock(body.value, lastLine, next?.line ?? lines.count, oneLine(line));
}

/** Begins a table at the end. */
function addTable(body: Body, row: LogRow, language: Language): Result<readonly TextEdit[]> {
  const { text, lines, line } = body;
  if (!hasText(text))
    return answer([
      { start: text.length, end: text.length, text: newTable(row, language).join(eolOf(text)) },
    ]);
  return insertBlock(body, line - 1, lines.count, newTable(row, language).join('\n'));
}

/** Whether the row is read back from where it was put. */
function isThere(text: string, edits: readonly TextEdit[], row: LogRow, names: Names): boolean {
  const changed = applyEdits(text, edits);
  const body = exactBody(changed);
  const tables = body.ok ? logTables(body.value, names) : 'unread';
  return tables !== 'unread' && tables.some(table => hasRow(table, row));
}

function newTable(row: LogRow, { practiceLog }: Language): readonly string[] {
  const titles = practiceColumns.map(column => firstOf(practiceLog.columns[column]));
  return [
    `| ${titles.join(' | ')} |`,
    `|${' --- |'.repeat(titles.length)}`,
    rowText(practiceColumns.map(column => row[column])),
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
  const keys = (['began', 'problem'] as const).filter(key => among.includes(key));
  return rows.some(cells => keys.every(key => cells[among.indexOf(key)] === cell(row[key])));
}

/** When the last session of a table began; before all others where it has none. */
function latest({ columns: among, rows }: LogTable): string {
  return rows.map(cells => cells[among.indexOf('began')] ?? '').reduce((a, b) => (a > b ? a : b), '');
}

/** By their signs, as sorting keeps the order of those that are the same. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const unusual = say(
  'The session cannot be added to your practice log: its table is written in an unusual way. Nothing was written.',
);
