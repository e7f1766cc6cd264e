import { isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import { answer, refuse, type Result } from '../base/result';
import type { TextEdit } from '../base/textEdit';
import { fieldsOf, readFrontMatter } from '../frontMatter/frontMatter';
import { lineEnd, nextLine } from '../markdown/lines';
import { listOf } from '../notes/note';
import { rangeOf } from '../frontMatter/projectYaml';
import { changeByHand, fieldNamed, openFields, type OpenField, type OpenFields } from './openFields';
import { flowItemText, scalarText } from '../frontMatter/scalarText';
import { createFrontMatter, fillIn, insertField } from './setField';
import { verified } from './verified';

/** Gives a field this list. Entries that stay keep their words, quotes and comments; the list keeps its form. */
export function setList(text: string, key: string, entries: readonly string[]): Result<readonly TextEdit[]> {
  const isRight = (value: unknown): boolean => {
    const list = Array.isArray(value) ? value : value === '' || value === undefined ? [] : [value];
    return list.length === entries.length && entries.every((entry, i) => entry === list[i]);
  };
  const open = openFields(text);
  if (!open.ok) return open;
  const flow = `[${entries.map(flowItemText).join(', ')}]`;
  if (!open.value) return createFrontMatter(text, key, flow, isRight);
  const field = fieldNamed(open.value, key);
  if (!field.ok) return field;
  if (!field.value) return insertField(open.value, key, flow, isRight);
  const edits = editsFor(open.value, field.value, entries, flow);
  return edits ? verified(text, edits, key, isRight, changeByHand(key)) : refuse(changeByHand(key));
}

/** Adds an entry to the end of a list that does not have it. */
export function addToList(text: string, key: string, entry: string): Result<readonly TextEdit[]> {
  const now = listOf({ fields: fieldsOf(readFrontMatter(text).entries) }, key);
  return now.includes(entry) ? answer([]) : setList(text, key, [...now, entry]);
}

/** Takes an entry out of a list. */
export function removeFromList(text: string, key: string, entry: string): Result<readonly TextEdit[]> {
  const now = listOf({ fields: fieldsOf(readFrontMatter(text).entries) }, key);
  return now.includes(entry)
    ? setList(
        text,
        key,
        now.filter(other => other !== entry),
      )
    : answer([]);
}

function editsFor(
  open: OpenFields,
  field: OpenField,
  entries: readonly string[],
  flow: string,
): readonly TextEdit[] | undefined {
  const { value } = field;
  if (value === undefined) return entries.length === 0 ? [] : [fillIn(open.text, field, flow)];
  if (isScalar(value)) {
    // One text is a list of one: it becomes a list as soon as it has to be.
    if (value.type !== 'PLAIN' && value.type !== 'QUOTE_DOUBLE' && value.type !== 'QUOTE_SINGLE')
      return undefined;
    if (entries.length === 1 && entries[0] === value.value) return [];
    return [{ start: field.valueStart, end: field.valueEnd, text: flow }];
  }
  if (!isSeq(value)) return undefined;
  const items = itemsOf(value, open);
  if (!items) return undefined;
  return value.flow ? flowEdits(open, field, items, entries) : blockEdits(open, items, entries);
}

interface Item {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function itemsOf(list: YAMLSeq, { block }: OpenFields): readonly Item[] | undefined {
  const items: Item[] = [];
  for (const node of list.items as readonly (Node | null)[]) {
    const range = rangeOf(node);
    if (!isScalar(node) || !range || typeof node.value !== 'string') return undefined;
    items.push({ text: node.value, start: range[0] + block.start, end: range[1] + block.start });
  }
  return items;
}

/** How many entries at the start and at the end stay as they are. */
function sharedEnds(items: readonly Item[], entries: readonly string[]): { first: number; last: number } {
  const shortest = Math.min(items.length, entries.length);
  let first = 0;
  while (first < shortest && items[first]?.text === entries[first]) first++;
  let last = 0;
  while (
    last < shortest - first &&
    items[items.length - 1 - last]?.text === entries[entries.length - 1 - last]
  )
    last++;
  return { first, last };
}

function flowEdits(
  { text }: OpenFields,
  { valueStart, valueEnd }: OpenField,
  items: readonly Item[],
  entries: readonly string[],
): readonly TextEdit[] | undefined {
  const { first, last } = sharedEnds(items, entries);
  if (first === items.length && first === entries.length) return [];
  const before = items[first - 1];
  const after = items[items.length - last];
  const added = entries
    .slice(first, entries.length - last)
    .map(flowItemText)
    .join(', ');
  // From behind the last entry that stays up to the next one, else up to the brackets; their spacing stays.
  const inside = { start: valueStart + 1, end: valueEnd - 1 };
  const start = before ? before.end : (items[first]?.start ?? inside.start);
  const end = after
    ? after.start
    : before
      ? (items[items.length - 1]?.end ?? inside.end)
      : (items[items.length - 1]?.end ?? inside.end);
  const removed = items.slice(first, items.length - last);
  if (hasMore(text, start, end, removed)) return undefined;
  const parts = [...(before ? [''] : []), ...(added === '' ? [] : [added]), ...(after ? [''] : [])];
  return [{ start, end, text: parts.join(', ') }];
}

/** Whether more than entries and commas would go, such as a comment. */
function hasMore(text: string, start: number, end: number, items: readonly Item[]): boolean {
  let rest = '';
  let at = start;
  for (const item of items) {
    rest += text.slice(at, item.start);
    at = item.end;
  }
  return (rest + text.slice(at, end)).replace(/[\s,]/g, '') !== '';
}

function blockEdits(
  open: OpenFields,
  items: readonly Item[],
  entries: readonly string[],
): readonly TextEdit[] | undefined {
  const { text, eol } = open;
  const { first, last } = sharedEnds(items, entries);
  const lines = items.map(item => lineOf(text, item));
  const model = lines[0];
  if (!model || lines.some(line => !line.alone)) return undefined;
  const removed = lines.slice(first, items.length - last);
  const edits: TextEdit[] = removed.map(line => ({ start: line.start, end: line.end, text: '' }));
  const added = entries.slice(first, entries.length - last);
  if (added.length > 0) {
    const at = lines[first - 1]?.end ?? lines[first]?.start ?? model.start;
    const written = added.map(entry => `${model.indent}- ${scalarText(entry)}${eol}`).join('');
    edits.push({ start: at, end: at, text: written });
  }
  return edits;
}

/** The line of a list's entry; `alone` when it is one, with nothing before its dash. */
function lineOf(text: string, item: Item): { start: number; end: number; indent: string; alone: boolean } {
  let start = item.start;
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  const [before, indent = ''] = /^( *)- +$/.exec(text.slice(start, item.start)) ?? [];
  const stop = lineEnd(text, item.start);
  return {
    start,
    end: nextLine(text, stop) ?? text.length,
    indent,
    alone: before !== undefined && item.end <= stop,
  };
}
