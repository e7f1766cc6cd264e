import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import { say, type Message } from '../base/message';
import type { FieldValue } from './fields';

/** A place in the YAML that plain data cannot hold. Offsets are those of the document. */
export interface Mismatch {
  readonly code: 'yaml-error' | 'duplicate-key';
  readonly message: Message;
  readonly start: number;
  readonly end: number;
}

export interface Projected {
  readonly key: string;
  readonly value: FieldValue;
  readonly keyNode: Node;
  readonly valueNode: Node | undefined;
}

const maxDepth = 20;
const maxKeys = 200;
const maxAliases = 100;
/** Nodes after all aliases are followed: what a few hundred bytes of them can blow up to. */
const maxNodes = 5_000;

const tooManyAliases = say('There are more than {0} references here.', maxAliases);
const tooMuch = say('This front matter holds too much.');
const tooDeep = say('Values are nested more than {0} deep here.', maxDepth);
const endless = say('This value contains itself.');
const noAnchor = (name: string): Message =>
  say('There is no `&{0}` above this reference. Put the value in quotes to keep it as text.', name);

/**
 * A YAML document as plain data: texts, lists and maps, every scalar as it was written. What is no such data,
 * or too much of it, becomes a mismatch and is left out.
 */
export function projectYaml(
  document: Document,
  root: YAMLMap,
): { fields: Projected[]; mismatches: Mismatch[] } {
  const mismatches: Mismatch[] = [];
  const open = new Set<Node>();
  let keys = 0;
  let aliases = 0;
  let nodes = 0;

  function report(code: Mismatch['code'], message: Message, at: unknown): void {
    const [start, end] = rangeOf(at) ?? [0, 0];
    if (mismatches.length < 20) mismatches.push({ code, message, start, end });
  }

  function follow(node: Node): Node | undefined {
    if (!isAlias(node)) return node;
    const target = ++aliases > maxAliases ? undefined : node.resolve(document);
    if (!target) report('yaml-error', aliases > maxAliases ? tooManyAliases : noAnchor(node.source), node);
    return target;
  }

  function valueOf(written: unknown, depth: number): FieldValue | undefined {
    if (written === null || written === undefined) return '';
    // The library types the parts of a collection as unknown; they are nodes.
    const node = follow(written as Node);
    if (!node) return undefined;
    nodes++;
    if (isScalar(node) && nodes <= maxNodes)
      return typeof node.value === 'string' ? node.value : (node.source ?? '');
    const why =
      nodes > maxNodes ? tooMuch : depth > maxDepth ? tooDeep : open.has(node) ? endless : undefined;
    if (why) {
      report('yaml-error', why, written);
      return undefined;
    }
    open.add(node);
    const value = isSeq(node) ? listOf(node.items, depth) : isMap(node) ? mapOf(node, depth) : undefined;
    open.delete(node);
    return value;
  }

  function listOf(items: readonly unknown[], depth: number): FieldValue {
    const list: FieldValue[] = [];
    for (const item of items) {
      const value = valueOf(item, depth + 1);
      if (value !== undefined) list.push(value);
    }
    return list;
  }

  function mapOf(map: YAMLMap, depth: number): FieldValue {
    const value: Record<string, FieldValue> = {};
    for (const field of fieldsOf(map, depth)) value[field.key] = field.value;
    return value;
  }

  function fieldsOf(map: YAMLMap, depth: number): Projected[] {
    const fields: Projected[] = [];
    const seen = new Set<string>();
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      const key = keyNode && follow(keyNode);
      if (!key) continue;
      if (!isScalar(key) || typeof key.value !== 'string') {
        report('yaml-error', say('The name of a field must be plain text.'), keyNode);
        continue;
      }
      if (++keys > maxKeys) {
        if (keys === maxKeys + 1)
          report('yaml-error', say('There are more than {0} fields here.', maxKeys), keyNode);
        break;
      }
      if (seen.has(key.value)) {
        report('duplicate-key', say('`{0}` is here twice. The first one counts.', key.value), keyNode);
        continue;
      }
      seen.add(key.value);
      // The one name that would change an object instead of standing in it.
      if (key.value === '__proto__') continue;
      const valueNode = (pair.value ?? undefined) as Node | undefined;
      const value = valueOf(valueNode, depth + 1);
      if (value !== undefined) fields.push({ key: key.value, value, keyNode, valueNode });
    }
    return fields;
  }

  return { fields: fieldsOf(root, 0), mismatches };
}

/** Where a node's own text stands, without what follows it. */
export function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  const range = (node as Node | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}
