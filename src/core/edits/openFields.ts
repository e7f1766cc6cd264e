import { isAlias, isMap, isScalar, type Node, type Pair } from 'yaml';
import { say } from '../base/message';
import { answer, refuse, type Refusal, type Result } from '../base/result';
import { kindOf } from '../kinds/index';
import { fieldsOf, readFrontMatter } from '../frontMatter/frontMatter';
import { eolOf, lineEnd, nextLine } from '../markdown/lines';
import { textOf } from '../notes/note';
import { parseYaml } from '../frontMatter/parseYaml';
import { rangeOf } from '../frontMatter/projectYaml';
import { splitFrontMatter, type FrontBlock } from '../markdown/splitFrontMatter';

/** A field as it stands in the text. All offsets are the text's. */
export interface OpenField {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** `undefined`: nothing is written behind the colon. */
  readonly value: Node | undefined;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Its lines: from the start of its first to the start of the one below its last. */
  readonly start: number;
  readonly end: number;
}

/** Front matter that is open for edits. */
export interface OpenFields {
  readonly text: string;
  readonly block: FrontBlock;
  readonly eol: string;
  readonly fields: readonly OpenField[];
  /** What stands before every key on its line. */
  readonly indent: string;
}

/** The front matter of a text with the places of its fields; `undefined` when it has none. */
export function openFields(text: string): Result<OpenFields | undefined> {
  const block = splitFrontMatter(text);
  const matter = readFrontMatter(text);
  if (matter.state === 'broken')
    return refuse(say('The front matter of this note has a mistake in it. Fix that first.'));
  if (block === 'none' || block === 'unclosed') return answer(undefined);
  const eol = eolOf(text);
  const yaml = parseYaml(text.slice(block.start, block.end));
  if (yaml.state === 'refused')
    return refuse(say('The front matter of this note is too large to be changed from here.'));
  const root = yaml.state === 'parsed' ? (yaml.document.contents as Node | null) : null;
  if (root === null) return answer({ text, block, eol, fields: [], indent: '' });
  if (!isMap(root) || root.flow || root.anchor !== undefined || root.tag !== undefined) return inBraces;
  const fields = root.items.flatMap(pair => fieldOf(text, block, pair) ?? []);
  const first = fields[0];
  const indent = first ? text.slice(first.start, first.keyStart) : '';
  return answer({ text, block, eol, fields, indent });
}

const inBraces: Refusal = refuse(
  say(
    'The front matter of this note is not written as lines of `name: value`. Change it in the note itself.',
  ),
);

/** The one field with this key; a refusal when there are two, or when it is none that an edit understands. */
export function fieldNamed({ fields }: OpenFields, key: string): Result<OpenField | undefined> {
  const [field, second] = fields.filter(candidate => candidate.key === key);
  if (second) return refuse(say('`{0}` is in this note twice. Remove one of them first.', key));
  const value = field?.value;
  const special =
    isAlias(value) ||
    (value as { anchor?: string } | undefined)?.anchor !== undefined ||
    value?.tag !== undefined;
  return special ? refuse(changeByHand(key)) : answer(field);
}

export function changeByHand(key: string): Refusal['why'] {
  return say(
    '`{0}` is written in a way that cannot be changed from here. Change it in the note itself.',
    key,
  );
}

/** Where a new field belongs: in the order of the note's kind, which stands behind its `type`, else at the end. */
export function placeFor({ text, block, fields }: OpenFields, key: string): number {
  if (key === 'type') return block.start;
  const kind = kindOf(textOf({ fields: fieldsOf(readFrontMatter(text).entries) }, 'type'));
  const order = ['type', ...(kind?.fields ?? []).map(field => field.key)];
  const own = order.indexOf(key);
  const rank = (field: OpenField): number => order.indexOf(field.key);
  const before = fields
    .filter(field => rank(field) >= 0 && rank(field) < own)
    .sort((a, b) => rank(b) - rank(a))[0];
  return before ? before.end : block.end;
}

function fieldOf(text: string, block: FrontBlock, { key, value }: Pair): OpenField | undefined {
  const keyRange = rangeOf(key);
  if (!isScalar(key) || !keyRange) return undefined;
  const keyStart = keyRange[0] + block.start;
  const keyEnd = keyRange[1] + block.start;
  const node = (value ?? undefined) as Node | undefined;
  const range = rangeOf(node);
  const empty = !range || range[0] === range[1];
  const colon = text.indexOf(':', keyEnd) + 1;
  const valueStart = empty ? colon : range[0] + block.start;
  const valueEnd = empty ? colon : range[1] + block.start;
  return {
    key: String(key.value),
    keyStart,
    keyEnd,
    value:
      empty && node?.tag === undefined && (node as { anchor?: string } | undefined)?.anchor === undefined
        ? undefined
        : node,
    valueStart,
    valueEnd,
    start: lineStart(text, keyStart),
    end: Math.min(lineAfter(text, valueEnd), block.end),
  };
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--;
  return at;
}

/** The start of the line below a range's end; block texts end with their line already. */
function lineAfter(text: string, end: number): number {
  const before = text.charCodeAt(end - 1);
  if (before === 10 || before === 13) return end;
  return nextLine(text, lineEnd(text, end)) ?? text.length;
}
