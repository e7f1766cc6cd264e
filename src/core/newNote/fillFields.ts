import { isCollection, isPair, isScalar, isSeq, visit, type Pair, type Scalar, type YAMLSeq } from 'yaml';
import { applyEdits, type TextEdit } from '../base/textEdit';
import { eolOf, lineEnd, nextLine } from '../markdown/lines';
import { parseYaml } from '../frontMatter/parseYaml';
import { rangeOf } from '../frontMatter/projectYaml';
import type { Marks } from './marks';
import { inDoubleQuotes, inSingleQuotes, yamlText } from '../frontMatter/yamlValue';

/**
 * Front matter whose variables are marks, with their values in it as YAML: each as the place asks for in which it
 * stands, in quotes, in a list, among other words. `undefined`: it is no YAML that can be read.
 */
export function fillFields(block: string, marks: Marks): string | undefined {
  const yaml = parseYaml(block);
  if (yaml.state === 'empty') return block;
  if (yaml.state === 'refused' || yaml.document.errors.length > 0) return undefined;
  const edits: TextEdit[] = [];
  visit(yaml.document, {
    Scalar(at, node, path) {
      const range = rangeOf(node);
      if (!range || !marks.areIn(block.slice(...range))) return;
      const place: Place = {
        block,
        marks,
        at,
        node,
        start: range[0],
        end: range[1],
        path: path,
      };
      edits.push(...fillScalar(place));
    },
  });
  return applyEdits(block, apart(edits));
}

/** Two entries that leave a list may both name the comma between them. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  let last = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map(edit => {
      const start = Math.max(edit.start, last);
      last = Math.max(edit.end, last);
      return { ...edit, start, end: Math.max(edit.end, start) };
    });
}

interface Place {
  readonly block: string;
  readonly marks: Marks;
  /** Where it is in what holds it. */
  readonly at: number | 'key' | 'value' | null;
  readonly node: Scalar;
  readonly start: number;
  readonly end: number;
  readonly path: readonly unknown[];
}

function fillScalar(place: Place): readonly TextEdit[] {
  const { node, marks, at } = place;
  const isText = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const list = isText ? undefined : marks.listIn(String(node.value));
  if (list && at !== 'key') return fillList(place, list);
  const { block, start, end } = place;
  const source = block.slice(start, end);
  // A variable that is not known stays as it stands, so that a slip of the pen is seen.
  if (!marks.haveValuesIn(source)) return [];
  if (node.type === 'QUOTE_DOUBLE')
    return [{ start, end, text: marks.fill(source, value => inDoubleQuotes(value).slice(1, -1)) }];
  if (node.type === 'QUOTE_SINGLE')
    return [{ start, end, text: inSingleQuotes(marks.fill(String(node.value), value => value)) }];
  return isText ? [{ start, end, text: marks.fill(source, shownAsText) }] : fillPlain(place);
}

/** Text of lines, and a comment, has no escapes: what is no text is shown as that. */
export function shownAsText(value: string): string {
  return value.replace(noText, '\ufffd');
}

const noText =
  /[\x00-\x1f\x7f-\x9f\ufeff\ufffe\uffff\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function fillPlain({ node, marks, block, start, end, path, at }: Place): readonly TextEdit[] {
  const value = marks.fill(String(node.value), text => text);
  const said = marks.withoutStops(value);
  const isInFlow = path.some(above => isCollection(above) && above.flow === true);
  const seq = path.at(-1);
  if (value === '' && isSeq(seq) && seq.flow) return withoutItem(seq, Number(at), start, end);
  if (value === '') {
    const isLast = lineEnd(block, end) === end;
    return [{ start: isLast ? start - blanksBefore(block, start) : start, end, text: '' }];
  }
  const plain = said === '' || yamlText(said) === said;
  const isSafe = plain && !(isInFlow && /[,[\]{}]/.test(said));
  return [{ start, end, text: isSafe ? value : inDoubleQuotes(value) }];
}

function blanksBefore(text: string, at: number): number {
  return /[ \t]*$/.exec(text.slice(0, at))?.[0].length ?? 0;
}

function fillList(place: Place, list: readonly string[]): readonly TextEdit[] {
  const parent = place.path.at(-1);
  if (isSeq(parent)) return parent.flow ? fillFlow(place, parent, list) : fillBlock(place, parent, list);
  return isPair(parent) ? fillValue(place, parent, list) : [];
}

/** Entries of a list in brackets. */
function fillFlow({ at, start, end }: Place, seq: YAMLSeq, list: readonly string[]): readonly TextEdit[] {
  if (list.length === 0) return withoutItem(seq, Number(at), start, end);
  return [{ start, end, text: list.map(flowText).join(', ') }];
}

/** Takes an entry out of a list in brackets, with the comma that it needed. */
function withoutItem({ items }: YAMLSeq, at: number, start: number, end: number): readonly TextEdit[] {
  const next = rangeOf(items[at + 1]);
  const before = rangeOf(items[at - 1]);
  if (next) return [{ start, end: next[0], text: '' }];
  return [{ start: before ? before[1] : start, end, text: '' }];
}

/** Entries of a list of lines, each behind the same dash. */
function fillBlock(
  { block, path, start, end }: Place,
  seq: YAMLSeq,
  list: readonly string[],
): readonly TextEdit[] {
  const from = lineStart(block, start);
  const before = block.slice(from, start);
  if (!/^[ -]*- +$/.test(before)) return [{ start, end, text: `[${list.map(flowText).join(', ')}]` }];
  if (list.length > 0) {
    const dash = before.replace(/-(?=.*-)/g, ' ');
    return [{ start, end, text: list.map(entry => yamlText(entry)).join(`${eolOf(block)}${dash}`) }];
  }
  const pair = path.at(-2);
  const colon = isPair(pair) ? colonOf(block, pair) : undefined;
  if (seq.items.length === 1 && colon !== undefined && block.slice(colon, from).trim() === '')
    return [{ start: colon, end, text: ' []' }];
  return [{ start: from, end: nextLine(block, end) ?? block.length, text: '' }];
}

/** A list as the value of a field. */
function fillValue(
  { block, path, start, end }: Place,
  pair: Pair,
  list: readonly string[],
): readonly TextEdit[] {
  const colon = colonOf(block, pair);
  const isInFlow = path.some(above => isCollection(above) && above.flow === true);
  const flow = `[${list.map(flowText).join(', ')}]`;
  if (isInFlow || colon === undefined || block.slice(colon, start).trim() !== '')
    return [{ start, end, text: flow }];
  if (list.length === 0) return [{ start: colon, end, text: ' []' }];
  const indent = /^ */.exec(block.slice(lineStart(block, colon)))?.[0] ?? '';
  const lines = list.map(entry => `${eolOf(block)}${indent}  - ${yamlText(entry)}`);
  return [{ start: colon, end, text: lines.join('') }];
}

/** Where a field's value may begin. */
function colonOf(block: string, { key }: Pair): number | undefined {
  const range = isScalar(key) ? rangeOf(key) : undefined;
  return range && block.indexOf(':', range[1]) + 1;
}

function flowText(value: string): string {
  const written = yamlText(value);
  return written === value && value.includes(',') ? inDoubleQuotes(value) : written;
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
