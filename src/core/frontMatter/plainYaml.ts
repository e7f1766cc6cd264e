import type { Entry } from './entry';

/** What a reader makes of a line that it does not understand. */
type Unknown = 'stop' | 'skip';

/**
 * Reads the YAML that nearly all notes have: `key: value`, `key: [a, b]` and lists of `- item`. Answers
 * `undefined` for anything whose meaning is not plain at sight; a property test holds it against the full
 * reader. With `skip` it passes over such lines instead: what is left of front matter that is broken.
 */
export function readPlainYaml(
  block: string,
  firstLine: number,
  unknown: Unknown = 'stop',
): Entry[] | undefined {
  if (unknown === 'stop' && oddCharacters.test(block)) return undefined;
  const entries: Entry[] = [];
  const seen = new Set<string>();
  // The list that the next line may go on with: its entries, and the column of its dashes once there is one.
  let list: { readonly items: string[]; readonly of: number; column: number } | undefined;
  let line = firstLine - 1;
  for (let next = 0; next < block.length;) {
    const start = next;
    const feed = block.indexOf('\n', start);
    next = feed < 0 ? block.length : feed + 1;
    let end = feed < 0 ? block.length : feed;
    if (end > start && block.charCodeAt(end - 1) === 13) end--;
    line++;

    let at = start;
    while (at < end && block.charCodeAt(at) === 32) at++;
    if (at === end || block.charCodeAt(at) === 35) continue;

    if (block.charCodeAt(at) === 45 || at > start) {
      const item =
        list && (list.column < 0 || list.column === at - start) ? readItem(block, at, end) : undefined;
      if (list && item) {
        if (list.items.length === 0)
          replaceValue(entries, list.of, list.items, line, at - start, item.end - start);
        list.column = at - start;
        list.items.push(item.text);
      } else if (unknown === 'stop') return undefined;
      else list = undefined;
      continue;
    }

    const colon = keyEnd(block, start, end);
    const key = colon < 0 ? '' : block.slice(start, colon);
    const value =
      colon < 0 || seen.has(key) || key === '__proto__' ? undefined : readValue(block, colon + 1, end);
    list = undefined;
    if (value === undefined || entries.length >= maxPlainKeys) {
      if (unknown === 'stop') return undefined;
      continue;
    }
    seen.add(key);
    if (value.kind === 'none') list = { items: [], of: entries.length, column: -1 };
    entries.push({
      key,
      value: value.kind === 'list' ? value.items : value.text,
      line,
      keyStart: 0,
      keyEnd: colon - start,
      valueLine: line,
      valueStart: value.start - start,
      valueEnd: value.end - start,
    });
  }
  return entries;
}

const maxPlainKeys = 200;

/** Tabs, control characters, lone CRs and a few more that YAML or its readers treat in their own ways. */
const oddCharacters =
  /[^\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\ud800-\udfff]|\r(?!\n)/;

/** What a value may begin with and be plain text: none of YAML's indicators. */
const indicators = new Set('-?:,[]{}#&*!|>\'"%@` '.split(''));

interface Read {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Value =
  | (Read & { readonly kind: 'text' | 'none' })
  | { readonly kind: 'list'; readonly items: string[]; readonly start: number; readonly end: number };

/** Where the key that begins here ends, at its colon; -1 when it is no plain key. */
function keyEnd(block: string, start: number, end: number): number {
  let at = start;
  while (at < end && isKeyCode(block.charCodeAt(at))) at++;
  const first = block.charCodeAt(start);
  const plain = at > start && at - start <= 100 && first !== 45 && !(first >= 48 && first <= 57);
  if (!plain || at === end || block.charCodeAt(at) !== 58) return -1;
  return at + 1 === end || block.charCodeAt(at + 1) === 32 ? at : -1;
}

function isKeyCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45
  );
}

function replaceValue(
  entries: Entry[],
  index: number,
  value: readonly string[],
  valueLine: number,
  valueStart: number,
  valueEnd: number,
): void {
  const entry = entries[index];
  if (entry) entries[index] = { ...entry, value, valueLine, valueStart, valueEnd };
}

function readItem(block: string, dash: number, end: number): Read | undefined {
  if (block.charCodeAt(dash) !== 45 || block.charCodeAt(dash + 1) !== 32) return undefined;
  const read = readScalar(block, dash + 1, end);
  return read && read.end > read.start ? read : undefined;
}

function readValue(block: string, from: number, end: number): Value | undefined {
  const start = skipBlanks(block, from, end);
  if (block.charCodeAt(start) === 91 && start < end) return readFlowList(block, start, end);
  const read = readScalar(block, from, end);
  if (!read) return undefined;
  return read.end > read.start
    ? { kind: 'text', ...read }
    : { kind: 'none', text: '', start: from - 1, end: from - 1 };
}

/** One plain or simply quoted text, up to a comment or the end of its line. */
function readScalar(block: string, from: number, lineEnd: number): Read | undefined {
  const start = skipBlanks(block, from, lineEnd);
  if (start === lineEnd || block.charCodeAt(start) === 35) return { text: '', start: from, end: from };
  const first = block.charAt(start);
  if (first === '"' || first === "'") {
    const end = block.indexOf(first, start + 1) + 1;
    if (end === 0 || end > lineEnd || block.charAt(end) === first) return undefined;
    const text = block.slice(start + 1, end - 1);
    if (first === '"' && text.includes('\\')) return undefined;
    return isRestOfLine(block, end, lineEnd) ? { text, start, end } : undefined;
  }
  if (indicators.has(first)) return undefined;
  let end = start;
  for (let at = start; at < lineEnd; at++) {
    const code = block.charCodeAt(at);
    if (code === 32) continue;
    if (code === 35 && block.charCodeAt(at - 1) === 32) break;
    if (code === 58 && (at + 1 === lineEnd || block.charCodeAt(at + 1) === 32)) return undefined;
    end = at + 1;
  }
  return { text: block.slice(start, end), start, end };
}

/** `[a, b]` on one line, of texts that hold nothing that could mean more. */
function readFlowList(block: string, start: number, lineEnd: number): Value | undefined {
  const close = block.indexOf(']', start) + 1;
  if (close === 0 || close > lineEnd || !isRestOfLine(block, close, lineEnd)) return undefined;
  const inside = block.slice(start + 1, close - 1);
  if (/[[{}#:\\]/.test(inside)) return undefined;
  const items = trimBlanks(inside) === '' ? [] : inside.split(',').map(flowItem);
  return items.every(item => item !== undefined) ? { kind: 'list', items, start, end: close } : undefined;
}

function flowItem(written: string): string | undefined {
  const text = trimBlanks(written);
  if (text.length > 1 && (text.startsWith('"') || text.startsWith("'")) && text.endsWith(text.charAt(0))) {
    const inside = text.slice(1, -1);
    return inside.includes(text.charAt(0)) ? undefined : inside;
  }
  return text === '' || indicators.has(text.charAt(0)) ? undefined : text;
}

function isRestOfLine(block: string, from: number, lineEnd: number): boolean {
  const at = skipBlanks(block, from, lineEnd);
  return at === lineEnd || (block.charCodeAt(at) === 35 && at > from);
}

function skipBlanks(block: string, from: number, end: number): number {
  let at = from;
  while (at < end && block.charCodeAt(at) === 32) at++;
  return at;
}

/** Without the spaces around it; `trim` would take blanks that YAML keeps. */
function trimBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--;
  return text.slice(skipBlanks(text, 0, end), end);
}
