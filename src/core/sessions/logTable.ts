import type { Body } from '../markdown/body';
import { readTables, type Table } from '../markdown/readTables';
import type { Names } from '../kinds/names';
import { practiceColumns, type PracticeColumn } from '../kinds/practiceColumns';

/** A table of a practice log. */
export interface LogTable extends Table {
  /** Ours by their names; the user's own are `undefined`. */
  readonly columns: readonly (PracticeColumn | undefined)[];
}

/** All tables with our columns; `unread`: what may be one is in a section that is too large to tell. */
export function logTables(body: Body, names: Names): readonly LogTable[] | 'unread' {
  const tables = readTables(body, (head, rows) => columnsNamed(head, rows, names) !== undefined);
  return tables === 'unread'
    ? tables
    : tables.map(table => {
        const { rows, lastLine } = aboveText(table, body);
        return { ...table, rows, lastLine, columns: columnsNamed(table.head, rows, names) ?? [] };
      });
}

/** The rows above the first line without a bar: markdown takes that for a row, whoever wrote it for a text. */
function aboveText({ line, rows, lastLine }: Table, { lines }: Body): Pick<Table, 'rows' | 'lastLine'> {
  const first = line + 2;
  const text = rows.findIndex((_, at) => !lines.textOf(first + at).includes('|'));
  return text < 0 ? { rows, lastLine } : { rows: rows.slice(0, text), lastLine: first + text - 1 };
}

const began = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/**
 * Which of our columns these are: by their names. Where all are there and none has moved, those with another name
 * are the same by their place: somebody has put them into their own words.
 */
function columnsNamed(
  titles: readonly string[],
  rows: Table['rows'],
  names: Names,
): readonly (PracticeColumn | undefined)[] | undefined {
  const named = titles.map(title => names.column(title));
  const known = named.filter(column => column !== undefined);
  const isInPlace =
    titles.length === practiceColumns.length &&
    named.every((column, at) => column === undefined || column === practiceColumns[at]);
  const isOurs = known.length > practiceColumns.length / 2 || rows.some(([first = '']) => began.test(first));
  if (isInPlace && isOurs) return practiceColumns;
  return known.includes('began') && known.length > 1 ? named : undefined;
}
